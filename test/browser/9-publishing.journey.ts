import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { another, choose, documentRow, pdf, PROPOSER, saveOf, SECOND, soundInBothWidths, toDocuments, WIDE } from './document-room.js';
import { Keyboard } from './keyboard.js';
import { api, base, button, dialog, expectFieldError, expectScreen, expectSound, letterTo, signIn } from './people.js';
import { openRoom, pdfWith, publish, type Room } from './publishing.js';

/** The host publishes with a second person, adds an addendum, and chases those who have not fetched. */
test.use({ viewport: WIDE });
test.describe.configure({ mode: 'serial' });

const MAPS = 'Bilaga 3 Kartor';
const ARRIVED = { timeout: 90_000 };
let folder: string;
let room: Room;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samkop-journey-'));
  room = await openRoom('Upphandling av kartor', 'RUN 42-2026', ['Kalix kommun', 'Bodens kommun', 'Luleå kommun']);
  for (const [annexNumber, title] of [['1', 'Föreskrifter'], ['3', 'Kartor']] as const) {
    const fileId = await room.proposer.upload(pdfWith(title), `${title}.pdf`);
    await room.proposer.ask(
      'mutation ($p: ID!, $title: String!, $annex: String, $file: ID!) { addDocumentVersion(procurementId: $p, title: $title, annexNumber: $annex, fileId: $file) { id } }',
      { p: room.id, title, annex: annexNumber, file: fileId },
    );
  }
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (page: string): string => `${base()}/u/${room.slug}/dokument/${page}`;

/** Through the steps to the review, with every warning considered. */
async function prepare(page: Page, changeNote?: string): Promise<void> {
  await page.goto(at('publicera'));
  await button(page, 'Fortsätt till mottagare').click();
  await page.getByRole('radio', { name: 'Deltagarna' }).check();
  if (changeNote !== undefined) {
    await button(page, 'Fortsätt till granskning').click();
    await expectFieldError(page.getByLabel('Vad ändras, och varför?'), /^Skriv vad som ändras/);
    await page.getByLabel('Vad ändras, och varför?').fill(changeNote);
  }
  await button(page, 'Fortsätt till granskning').click();
  // What is missing is asked for anew when the audience is another: the warnings are those of the answer that came last.
  await expect(async () => {
    for (const warning of await page.getByRole('checkbox', { name: /^Publicera ändå/ }).all()) await warning.check({ timeout: 1_000 });
    await expect(button(page, 'Föreslå publicering')).toBeEnabled({ timeout: 1_000 });
  }).toPass({ timeout: 90_000 });
}

async function propose(page: Page): Promise<void> {
  await button(page, 'Föreslå publicering').click();
  await expect(page.getByText(/Förslaget väntar på att en annan administratör/)).toBeVisible();
}

/** The second person comes by the overview, reads, and confirms. */
async function confirmAsSecond(browser: Browser, look: (page: Page) => Promise<void>): Promise<void> {
  const second = await another(browser, SECOND);
  await second.getByRole('link', { name: `En publicering i ${room.title} väntar på att du bekräftar den.` }).click();
  await expect(second.getByRole('heading', { name: /^Förslag: publicera/ })).toBeVisible();
  await look(second);
  await button(second, 'Bekräfta och publicera').click();
  await expect(dialog(second).getByText('En publicering kan aldrig ändras eller tas tillbaka.')).toBeVisible();
  await expectSound(second);
  await dialog(second).getByRole('button', { name: 'Bekräfta och publicera' }).click();
  await expect(second.getByRole('heading', { name: /^Förslag: publicera/ })).toHaveCount(0, ARRIVED);
  await second.context().close();
}

test('two people publish, and an addendum says what changed', async ({ page, browser }) => {
  await toDocuments(page, room.slug);
  await page.getByRole('link', { name: 'Förbered publicering' }).click();
  await expectScreen(page, 'Förbered publicering');
  await soundInBothWidths(page);

  await test.step('what is missing stands beside, and is in the way until it is considered', async () => {
    await expect(page.getByRole('complementary').getByText('Bilaga 2 saknas.')).toBeVisible();
    await button(page, 'Fortsätt till mottagare').click();
    await page.getByRole('radio', { name: 'Alla' }).check();
    await expect(page.getByText('Måste åtgärdas').first()).toBeVisible();
    await soundInBothWidths(page);
    await prepare(page);
    await expect(page.getByText('Allt är nytt', { exact: false })).toBeVisible();
    await soundInBothWidths(page);
    await propose(page);
    await soundInBothWidths(page);
  });

  await test.step('the second person sees what happens and to whom, and confirms', () =>
    confirmAsSecond(browser, async (second) => {
      await expect(second.getByText(/blir läsbar för 3 tillfrågade organisationer/).first()).toBeVisible();
      await expectSound(second);
    }));

  await test.step('it stands with its files and its checksum', async () => {
    await page.reload();
    await expect(page.getByRole('heading', { name: '1. Upphandlingsdokument' })).toBeVisible();
    await button(page, 'Visa filerna').click();
    await expect(page).toHaveURL(/nr=1/);
    await expect(page.getByRole('link', { name: /^Hämta Bilaga 3 Kartor/ })).toBeVisible();
    await soundInBothWidths(page);
  });

  await test.step('a new version, and an addendum that says so', async () => {
    await page.goto(`${base()}/u/${room.slug}/dokument`);
    await page.getByRole('link', { name: MAPS, exact: true }).click();
    await choose(page, 'Ladda upp ny version', [await pdf(folder, 'nya kartor.pdf', 'nya')]);
    await saveOf(page, 'nya kartor.pdf').click(ARRIVED);
    await expect(documentRow(page, MAPS)).toContainText('Version 1 är publicerad i 1');
    await prepare(page, 'Kartan över Kalix var fel.');
    await expect(page.getByText('Jämfört med publicering 1: 1 nya eller ändrade filer', { exact: false })).toBeVisible();
    await propose(page);
    await confirmAsSecond(browser, (second) => expect(second.getByText('Kartan över Kalix var fel.').first()).toBeVisible());
    await page.reload();
    const addendum = page.getByRole('region', { name: /^2\. Tillägg 1/ });
    await expect(addendum.getByText('Ändrat sedan publicering 1')).toBeVisible();
    await expect(addendum.getByText('Kartan över Kalix var fel.')).toBeVisible();
    await soundInBothWidths(page);
  });
});

test('names of one long word break within the page', async ({ page }) => {
  const long = (word: string): string => word.repeat(190 / word.length);
  const named = await openRoom(long('Upphandling'), 'RUN 43-2026', ['Bodens kommun']);
  await publish(named, { title: long('Ö'), audience: 'PARTICIPANTS', documents: [{ title: long('ä'), words: 'a' }] });
  await publish(named, { title: long('Tillägg'), audience: 'PARTICIPANTS', changeNote: long('Å'), documents: [{ title: long('B'), annexNumber: '2', words: 'b' }] });
  await signIn(page, PROPOSER);
  for (const part of ['', '/publiceringar?nr=2', '/publicera', '/hamtningar']) {
    await page.goto(`${base()}/u/${named.slug}/dokument${part}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await soundInBothWidths(page);
  }
});

/** A participant fetches the whole of the newest package, as a browser would. */
async function fetchAll(email: string): Promise<void> {
  const client = await api(email);
  const { procurementBySlug } = await client.ask<{ procurementBySlug: { publications: { archiveHref: string }[] } }>(
    'query ($slug: String!) { procurementBySlug(slug: $slug) { publications { archiveHref } } }', { slug: room.slug },
  );
  const answer = await client.request(procurementBySlug.publications[0]?.archiveHref ?? '');
  expect(answer.status).toBe(200);
  await answer.arrayBuffer();
}

test('the host sees who has not fetched, and reminds exactly them', async ({ page }) => {
  await fetchAll('deltagare@kalix.example');
  await signIn(page, PROPOSER);
  await page.goto(`${at('hamtningar')}?search=kommun`);
  await expectScreen(page, 'Vilka har hämtat');
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
  // The receipt is written when the last byte has left, a moment after it has come.
  await expect(async () => {
    await page.reload();
    await expect(row('Kalix kommun')).toContainText('Allt', { timeout: 3_000 });
  }).toPass({ timeout: 90_000 });
  await expect(row('Bodens kommun')).toContainText('Inget');
  await soundInBothWidths(page);

  await test.step('those who have not, as a list and as a spreadsheet', async () => {
    await page.getByLabel('Hämtat', { exact: true }).selectOption('Har inte hämtat allt');
    await expect(page).toHaveURL(/fetched=false/);
    await expect(row('Kalix kommun')).toHaveCount(0);
    const sheet = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Exportera till Excel' }).click();
    expect((await sheet).suggestedFilename()).toMatch(/\.xlsx$/);
  });

  await test.step('one of them is reminded, in words that are seen first', async () => {
    await page.getByRole('checkbox', { name: 'Markera Bodens kommun' }).check();
    await button(page, 'Påminn 1 markerad').click();
    await expect(dialog(page).getByRole('heading', { name: '1 mottagare' })).toBeVisible();
    await expectSound(page);
    const address = /\S+@\S+/.exec(await dialog(page).locator('td').nth(1).innerText())?.[0] ?? '';
    const subject = await dialog(page).getByLabel('Ämne').inputValue();
    await dialog(page).getByRole('button', { name: 'Skicka 1 påminnelse' }).click();
    await expect(dialog(page).getByText('1 organisation är påmind')).toBeVisible();
    expect((await letterTo(page, address, subject)).text).toContain('/h/');
  });
});

test('a publication is prepared with the keyboard alone', async ({ page }) => {
  const keyboard = new Keyboard(page);
  await signIn(page, PROPOSER);
  await page.goto(at('publicera'));
  await expect(button(page, 'Fortsätt till mottagare')).toBeVisible();
  await keyboard.skipToContent();
  await keyboard.tabTo(page.getByRole('checkbox', { name: MAPS }));
  await keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: MAPS })).not.toBeChecked();
  await keyboard.enter(button(page, 'Fortsätt till mottagare'));
  await keyboard.tabTo(page.getByRole('radio', { name: 'Deltagarna' }));
  await keyboard.write(page.getByLabel('Vad ändras, och varför?'), 'Kartorna tas bort.');
  await keyboard.enter(button(page, 'Fortsätt till granskning'));
  await expect(page.getByText('Inte med längre')).toBeVisible();
});
