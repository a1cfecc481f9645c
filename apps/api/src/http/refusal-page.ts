import type { Request } from 'express';
import { escapeHtml } from '#kernel';
import type { Language } from '#platform/request';
import { defineTexts, say, type RefusalInWords } from '#platform/texts';

defineTexts({
  sv: { 'refusal.page.home': 'Gå till Samköp' },
  en: { 'refusal.page.home': 'Go to Samköp' },
});

/** Whether somebody has opened the address in a window of its own, as one opens a file: a page and a program ask for no HTML. */
export const isOpenedInWindow = (request: Request): boolean => request.method === 'GET' && request.accepts(['json', 'html']) === 'html';

/** A refusal as a page, for who would otherwise read it as it is told to programs: what is wrong, and a way on. */
export function refusalPage(language: Language, { message }: RefusalInWords): string {
  const words = escapeHtml(message);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${words} – Samköp</title>`
    + '<style>body{font:1.125rem/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:#16181c}h1{font-size:1.5rem;line-height:1.3}a{color:#0b55a8}</style></head>'
    + `<body><main><h1>${words}</h1><p><a href="/">${escapeHtml(say(language, 'refusal.page.home'))}</a></p></main></body></html>`;
}
