import { escapeHtml } from '#kernel';
import type { Letter } from './letter.js';

/** Written as text can be: one column, 16 px, no pictures, nothing fetched from anywhere. Ratios: text 16:1, button 7:1, in the dark 13:1. */
const STYLE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; background: #ffffff; color: #16191d; font: 16px/1.5 "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
.letter { max-width: 600px; margin: 0 auto; padding: 24px 16px; overflow-wrap: break-word; }
p { margin: 0 0 16px; white-space: pre-line; }
a { color: #0b57a8; }
.button { display: inline-block; padding: 12px 20px; border-radius: 4px; background: #0b57a8; color: #ffffff; font-weight: 600; text-decoration: none; }
.soft { color: #4c545d; }
.signature { border-top: 1px solid #d9dee4; padding-top: 16px; }
@media (prefers-color-scheme: dark) {
  body { background: #16191d !important; color: #eef1f4 !important; }
  a { color: #9cc9ff !important; }
  .button { background: #0b57a8 !important; color: #ffffff !important; }
  .soft { color: #b9c2cb !important; }
  .signature { border-color: #4c545d !important; }
}`;

/** The letter as HTML that a screen reader reads in order and in its language; every word in it is escaped. */
export function letterAsHtml(letter: Letter): string {
  const { language, subject, action } = letter;
  const body = [
    paragraph(letter.greeting),
    ...letter.paragraphs.map((text) => paragraph(text)),
    ...letter.details.map(({ label, value }) => `<p><strong>${escapeHtml(label)}:</strong> ${escapeHtml(value)}</p>`),
    ...(action ? actionLines(action) : []),
    ...letter.closing.map((text) => paragraph(text)),
    `<p class="signature">${letter.signature.map(escapeHtml).join('<br>')}</p>`,
  ];
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${STYLE}
</style>
</head>
<body>
<div class="letter" role="article" lang="${language}" dir="ltr" aria-label="${escapeHtml(subject)}">
${body.join('\n')}
</div>
</body>
</html>
`;
}

function actionLines({ label, url, orCopy, about }: NonNullable<Letter['action']>): string[] {
  // Programs that drop <style> still show a button: its looks stand on the element too.
  const looks = 'display:inline-block;padding:12px 20px;border-radius:4px;background-color:#0b57a8;color:#ffffff;font-weight:600;text-decoration:none';
  return [
    `<p><a class="button" style="${looks}" href="${escapeHtml(url)}">${escapeHtml(label)}</a></p>`,
    `<p class="soft">${escapeHtml(orCopy)}<br>${escapeHtml(url)}</p>`,
    paragraph(about, 'soft'),
  ];
}

const paragraph = (text: string, name?: string): string => `<p${name === undefined ? '' : ` class="${name}"`}>${escapeHtml(text)}</p>`;
