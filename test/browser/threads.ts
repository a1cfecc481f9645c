import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import type { ApiClient } from '../kit/api-client.js';
import { api, base, button, expectSound, PROCUREMENT, signIn, SLUG } from './people.js';

/** What journeys about requirements and their threads have in common. */
export const WIDE = { width: 1440, height: 900 };
export const MEMBER = 'ledamot@grupp.example';
export const SECRETARY = 'sekreterare@grupp.example';

export interface Row { readonly id: string; readonly number: string; readonly text: string; readonly version: number }

/** Requirements that nobody has commented on, from a place in the specification on. */
export async function untouched(client: ApiClient, from: string, count: number): Promise<readonly Row[]> {
  const { procurementBySlug } = await client.ask<{ procurementBySlug: { requirements: { nodes: (Row & { commentCount: number })[] } } }>(
    'query ($slug: String!) { procurementBySlug(slug: $slug) { requirements(first: 500) { nodes { id number text version commentCount } } } }', { slug: SLUG },
  );
  const { nodes } = procurementBySlug.requirements;
  const rows = nodes.slice(nodes.findIndex(({ number }) => number === from)).filter(({ commentCount }) => commentCount === 0).slice(0, count);
  expect(rows).toHaveLength(count);
  return rows;
}

export async function oneUntouched(from: string): Promise<Row> {
  const [row] = await untouched(await api(MEMBER), from, 1);
  if (!row) throw new Error(`No requirement from ${from}`);
  return row;
}

export const procurementId = async (client: ApiClient): Promise<string> =>
  (await client.ask<{ procurementBySlug: { id: string } }>('query ($slug: String!) { procurementBySlug(slug: $slug) { id } }', { slug: SLUG })).procurementBySlug.id;

export const bodiesOf = async (client: ApiClient, id: string): Promise<string[]> => {
  const { requirement } = await client.ask<{ requirement: { threads: { comments: { body: string | null }[] }[] } }>('query ($id: ID!) { requirement(id: $id) { threads { comments { body } } } }', { id });
  return requirement.threads.flatMap(({ comments }) => comments.map(({ body }) => body ?? ''));
};

export async function open(page: Page, { number }: Pick<Row, 'number'>, section = 2): Promise<void> {
  // Its section alone: what is looked at for accessibility is the requirement, not the list of four hundred.
  await page.goto(`${base()}${PROCUREMENT}/krav?krav=${number}&section=${number.split('.').slice(0, section).join('.')}`);
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${number.replaceAll('.', '\\.')} `) })).toBeVisible();
  await expect(button(page, /Kommentera kravet|Fortsätt på ditt utkast|Skicka kommentaren/)).toBeVisible();
}

export async function another(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: WIDE })).newPage();
  await signIn(page, email);
  return page;
}

export const field = (page: Page): Locator => page.getByLabel('Din kommentar');
export const threadWith = (page: Page, words: string): Locator => page.locator('[data-thread]').filter({ has: page.getByText(words, { exact: true }) });

export async function expectSoundInBothWidths(page: Page): Promise<void> {
  await expectSound(page);
  await page.setViewportSize({ width: 375, height: 900 });
  await expectSound(page);
  await page.setViewportSize(WIDE);
}
