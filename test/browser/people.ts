import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';

export const base = (): string => process.env.SAMKOP_URL ?? '';

/** The slug that the reference procurement gets. */
export const PROCUREMENT = '/u/samordnad-upphandling-av-telekommunikationstjanster-run-109-2025';

/** Signs in through the page, as a person does. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${base()}/logga-in`);
  await page.getByLabel('E-post').fill(email);
  await page.getByLabel('Lösenord').fill('samkop-demo');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Att göra i dag' })).toBeVisible();
}

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The newest letter to an address whose subject begins so: it is waited for, since the worker sends it. */
export async function letterTo(page: Page, to: string, subject: string): Promise<Letter> {
  let found: Letter | undefined;
  await expect.poll(async () => {
    const letters = (await (await page.request.get(`${base()}/demo/mail.json?to=${encodeURIComponent(to)}`)).json()) as Letter[];
    found = letters.find((letter) => letter.subject.startsWith(subject));
    return found?.subject;
  }, { timeout: 20_000 }).toBeDefined();
  if (!found) throw new Error(`No letter to ${to}`);
  return found;
}

/** The path of the personal link in a letter. */
export const linkIn = (letter: Letter): string => new URL(/https?:\/\/\S+\/[is]\/[\w-]{22}/.exec(letter.text)?.[0] ?? '').pathname;

/**
 * No violation of WCAG 2.2 AA that axe can find, and no text painted in its own background, which axe only calls incomplete.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  const inOwnBackground = incomplete.filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes.filter(({ any }) => any.some(({ data }) => (data as { contrastRatio?: number } | null)?.contrastRatio === 1)));
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(inOwnBackground.map(({ html }) => html)).toEqual([]);
}

/** Nothing sticks out: a page is never wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

export const SIGNED_PDF = { name: 'påskriven fullmakt.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf()) };

function pdf(): string {
  return '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/MediaBox[0 0 99 99]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
}

export const expectedCounts = (): { gap: number; approved: number } => JSON.parse(readFileSync('demo/reference/mandate-answers-expected.json', 'utf8')) as { gap: number; approved: number };
