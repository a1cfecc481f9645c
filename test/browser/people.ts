import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { ApiClient } from '../kit/api-client.js';

export const base = (): string => process.env.SAMKOP_URL ?? '';

/** The slug that the reference procurement gets. */
export const SLUG = 'samordnad-upphandling-av-telekommunikationstjanster-run-109-2025';
export const PROCUREMENT = `/u/${SLUG}`;
export const BOARD = `${PROCUREMENT}/fullmakter`;

/** Signs in through the page, as a person does. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${base()}/logga-in`);
  await page.getByLabel('E-post').fill(email);
  await page.getByLabel('Lösenord').fill('samkop-demo');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Att göra i dag' })).toBeVisible();
}

/** Somebody who uses the public API beside the page. */
export async function api(email: string): Promise<ApiClient> {
  const client = new ApiClient(base());
  const { status } = await client.post('/auth/password', { email, password: 'samkop-demo' });
  expect(status).toBe(204);
  return client;
}

/** Where an organisation stands, as the API tells it. */
export interface Standing {
  readonly id: string;
  readonly stage: string;
  readonly openedAt: string | null;
  readonly flags: readonly string[];
  readonly organisation: { readonly id: string; readonly contacts: readonly { readonly id: string; readonly email: string }[] };
  readonly mandate: { readonly id: string; readonly version: number } | null;
}

export async function standingOf(client: ApiClient, name: string): Promise<Standing> {
  const { procurementBySlug } = await client.ask<{ procurementBySlug: { board: { nodes: Standing[] } } }>(
    `query ($slug: String!, $name: String!) { procurementBySlug(slug: $slug) {
      board(filter: { search: $name }) { nodes { id stage openedAt flags mandate { id version } organisation { id contacts { id email } } } } } }`,
    { slug: SLUG, name },
  );
  const [only, ...others] = procurementBySlug.board.nodes;
  if (!only || others.length > 0) throw new Error(`Not one organisation: ${name}`);
  return only;
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
  }, { timeout: 60_000 }).toBeDefined();
  if (!found) throw new Error(`No letter to ${to}`);
  return found;
}

/** The address of an organisation's contact, as the reference register has it. */
export function contactOf(name: string): string {
  const row = readFileSync('demo/reference/organisations.csv', 'utf8').split('\n').find((line) => line.split(',')[1] === name);
  const address = /[\w.-]+@[\w.-]+/.exec(row ?? '')?.[0];
  if (!address) throw new Error(`No contact: ${name}`);
  return address;
}

/** The path of the personal link in a letter. */
export const linkIn = (letter: Letter): string => new URL(/https?:\/\/\S+\/[ish]\/[\w-]{22}/.exec(letter.text)?.[0] ?? '').pathname;

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
export const dialog = (page: Page): Locator => page.getByRole('dialog');
export const rowOf = (page: Page, organisation: string): Locator => page.getByRole('row').filter({ has: page.getByRole('link', { name: organisation, exact: true }) });
/** The organisations of the page's list, not those of the tables beside it. */
export const rows = (page: Page): Locator => page.getByRole('table', { name: /^(Organisationer|Förteckning)/ }).getByRole('rowheader');

/** The page has come: its heading stands there, it is accessible, and nothing sticks out. */
export async function expectScreen(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expectSound(page);
}

/** What is shown now is accessible, and nothing sticks out. */
export async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** A field is marked as wrong, and says why in words that belong to it. */
export async function expectFieldError(field: Locator, words: string | RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(words);
}

/**
 * No violation of WCAG 2.2 AA that axe can find, and no text painted in its own background, which axe only calls incomplete.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // The legacy mode leaves out only frames of other origins, which there are none of, and is several times as fast.
  const { violations, incomplete } = await new AxeBuilder({ page }).setLegacyMode()
    .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations', 'incomplete'] }).analyze();
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

/** A day from now, as a date field takes it. */
export const daysFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
