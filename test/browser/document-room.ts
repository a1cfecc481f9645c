import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { base, button, expectSound, signIn } from './people.js';

/** What journeys in the document room have in common. */
export const WIDE = { width: 1440, height: 900 };
export const PROPOSER = 'admin@region.example';
export const SECOND = 'admin2@region.example';

/** A file on disk: only such a one has a time of its own, by which it is known again after a reload. */
export async function pdf(folder: string, name: string, words: string, bytes = 0): Promise<string> {
  const head = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\n';
  const path = join(folder, name);
  await writeFile(path, `${head}% ${words}\n%${' '.repeat(bytes)}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
  return path;
}

export async function soundInBothWidths(page: Page): Promise<void> {
  for (const width of [375, WIDE.width]) {
    await page.setViewportSize({ width, height: 900 });
    await expectSound(page);
  }
}

/** Another person, in another browser. */
export async function another(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: WIDE, locale: 'sv-SE' })).newPage();
  await signIn(page, email);
  return page;
}

/** Gives files to the chooser that the button of the page opens. */
export async function choose(page: Page, open: string, files: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, open).click();
  await (await chooser).setFiles([...files]);
}

/** A file that has come in, and is to get its place. */
export const uploaded = (page: Page, name: string): Locator => page.getByRole('form', { name, exact: true });
/** Its button to save, which comes when the file has been looked through. */
export const saveOf = (page: Page, name: string): Locator => uploaded(page, name).getByRole('button', { name: `Spara ${name}`, exact: true });
export const documentRow = (page: Page, title: string): Locator => page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) });

export async function toDocuments(page: Page, slug: string): Promise<void> {
  await signIn(page, PROPOSER);
  await page.goto(`${base()}/u/${slug}/dokument`);
  await expect(page.getByRole('heading', { level: 1, name: 'Dokument' })).toBeVisible();
}
