import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { documentRow, pdf, PROPOSER, saveOf, SECOND, uploaded, WIDE } from './document-room.js';
import { Keyboard } from './keyboard.js';
import { button, dialog } from './people.js';
import { openRoom } from './publishing.js';

/** The whole way of a document with the keyboard alone: it is uploaded, published by two, fetched, and its receipt is seen on both sides. */
test.use({ viewport: WIDE });

const KALIX = 'Kalix kommun';
const [TERMS, PRICES] = ['Bilaga 1 Avtalsvillkor.pdf', 'Bilaga 2 Prisbilaga.pdf'] as const;
/** Long enough for a busy machine to send a file and look it through. */
const ARRIVED = { timeout: 90_000 };
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samkop-journey-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

interface Person {
  readonly page: Page;
  readonly keyboard: Keyboard;
}

/** Another person, in another browser, without a mouse. */
async function arrives(browser: Browser, email: string): Promise<Person> {
  const page = await (await browser.newContext({ viewport: WIDE, locale: 'sv-SE', reducedMotion: 'reduce' })).newPage();
  const keyboard = new Keyboard(page);
  await keyboard.signIn(email);
  return { page, keyboard };
}

const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true });
/** What is read out to who listens. */
const said = (page: Page, words: string | RegExp): Locator => page.getByRole('status').filter({ hasText: words });

/** From the overview to the part of the procurement, by the links on the way. */
async function open({ page, keyboard }: Person, procurement: string, part: string): Promise<void> {
  await keyboard.enter(page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Upphandlingar' }));
  await expect(heading(page, 'Upphandlingar')).toBeFocused();
  await keyboard.enter(page.getByRole('main').getByRole('link', { name: procurement }));
  await expect(heading(page, procurement)).toBeFocused();
  await keyboard.enter(page.getByRole('navigation', { name: 'Upphandlingens sidor' }).getByRole('link', { name: part }));
}

test('from the upload to the receipt', async ({ page, browser }) => {
  const room = await openRoom('Upphandling av skrivbord', 'RUN 44-2026', [KALIX]);
  const keyboard = new Keyboard(page);
  await keyboard.signIn(PROPOSER);
  await open({ page, keyboard }, room.title, 'Dokument');
  await expect(heading(page, 'Dokument')).toBeFocused();

  await test.step('two files are uploaded, and saved one after the other without losing the place', async () => {
    const choose = button(page, 'Ladda upp filer');
    const chooser = page.waitForEvent('filechooser');
    await keyboard.enter(choose);
    await (await chooser).setFiles([await pdf(folder, TERMS, 'avtal'), await pdf(folder, PRICES, 'priser')]);
    await expect(choose).toBeFocused();
    await expect(said(page, '2 filer är uppladdade och kan sparas')).toBeAttached(ARRIVED);
    const title = uploaded(page, TERMS).getByLabel('Titel');
    await keyboard.write(title, ' ');
    await keyboard.enter(saveOf(page, TERMS));
    await keyboard.expectBroughtTo(title);
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('Villkor för avtalet');
    await keyboard.press('Enter');
    await expect(documentRow(page, 'Bilaga 1 Villkor för avtalet')).toBeVisible(ARRIVED);
    await keyboard.expectBroughtTo(uploaded(page, PRICES).getByLabel('Bilaga nr'));
    await keyboard.enter(saveOf(page, PRICES));
    await expect(documentRow(page, 'Bilaga 2 Prisbilaga')).toBeVisible(ARRIVED);
    await keyboard.expectBroughtTo(choose);
  });

  await test.step('a new version is given to the one that is open, looked at beside the former, and the document is closed', async () => {
    const link = page.getByRole('link', { name: 'Bilaga 2 Prisbilaga', exact: true });
    await keyboard.enter(link);
    await expect(page.getByRole('heading', { level: 2, name: 'Bilaga 2 Prisbilaga' })).toBeFocused();
    const chooser = page.waitForEvent('filechooser');
    await keyboard.enter(button(page, 'Ladda upp ny version'));
    await (await chooser).setFiles(await pdf(folder, 'priser.pdf', 'nya priser'));
    await expect(said(page, '1 fil är uppladdad och kan sparas')).toBeAttached(ARRIVED);
    await keyboard.enter(saveOf(page, 'priser.pdf'), 'Shift+Tab');
    await keyboard.expectBroughtTo(button(page, 'Ladda upp filer'));
    const former = page.getByRole('button', { name: 'Visa version 1' });
    await keyboard.enter(former);
    await expect(former).toHaveAttribute('aria-pressed', 'true');
    await keyboard.expectBroughtTo(former);
    await keyboard.enter(button(page, 'Stäng'), 'Shift+Tab');
    await keyboard.expectBroughtTo(link);
  });

  await test.step('what is to be published is ticked, considered and proposed', async () => {
    await keyboard.enter(page.getByRole('link', { name: 'Förbered publicering' }), 'Shift+Tab');
    await expect(heading(page, 'Förbered publicering')).toBeFocused();
    const terms = page.getByRole('checkbox', { name: 'Bilaga 1 Villkor för avtalet' });
    await keyboard.tabTo(terms);
    await keyboard.press('Space');
    await expect(terms).not.toBeChecked();
    await keyboard.press('Space');
    await expect(terms).toBeChecked();
    const version = page.getByLabel('Version av Bilaga 2 Prisbilaga');
    await keyboard.tabTo(version);
    await keyboard.press('ArrowDown');
    await expect(version.locator('option:checked')).toHaveText(/^Version 1,/);
    await keyboard.press('ArrowUp');
    await expect(version.locator('option:checked')).toHaveText(/^Version 2,/);
    await keyboard.enter(button(page, 'Fortsätt till mottagare'));
    await keyboard.expectBroughtTo(page.getByRole('link', { name: '2. Mottagare' }));
    await keyboard.tabTo(page.getByRole('radio', { name: 'Deltagarna' }));
    await keyboard.press('Space');
    await keyboard.enter(button(page, 'Fortsätt till granskning'));
    await keyboard.expectBroughtTo(page.getByRole('link', { name: '3. Granska och föreslå' }));
    await consider({ page, keyboard });
    await keyboard.enter(button(page, 'Föreslå publicering'), 'Shift+Tab');
    await expect(heading(page, 'Publiceringar')).toBeFocused(ARRIVED);
    await expect(said(page, 'Publiceringen är föreslagen.')).toBeAttached();
  });

  await test.step('the second person comes by the overview, reads and confirms', async () => {
    const second = await arrives(browser, SECOND);
    await second.keyboard.enter(second.page.getByRole('link', { name: `En publicering i ${room.title} väntar på att du bekräftar den.` }));
    await expect(heading(second.page, 'Publiceringar')).toBeFocused();
    const confirm = button(second.page, 'Bekräfta och publicera');
    await second.keyboard.enter(confirm);
    await second.keyboard.expectFocusKept(dialog(second.page), confirm);
    await second.keyboard.press('Enter');
    await second.keyboard.enter(dialog(second.page).getByRole('button', { name: 'Bekräfta och publicera' }));
    await expect(second.page.getByRole('heading', { name: '1. Upphandlingsdokument' })).toBeVisible(ARRIVED);
    await expect(heading(second.page, 'Publiceringar')).toBeFocused();
    await expect(said(second.page, 'Publicerat.')).toBeAttached();
    await second.page.context().close();
  });

  await test.step('a participant fetches everything, and sees the receipt of it', async () => {
    const participant = await arrives(browser, 'deltagare@kalix.example');
    await open(participant, room.title, 'Dokument');
    await expect(heading(participant.page, 'Upphandlingsdokument')).toBeFocused();
    const all = participant.page.getByRole('link', { name: /^Hämta alla \(ZIP, / });
    const download = participant.page.waitForEvent('download');
    await participant.keyboard.enter(all);
    expect((await download).suggestedFilename()).toBe('RUN 44-2026 publicering 1.zip');
    await expect(said(participant.page, 'Hämtningen har börjat.')).toBeAttached();
    await expect(participant.page.getByRole('list', { name: 'Kvitton' })).toContainText(/Allt hämtat \d{4}-\d\d-\d\d\s\d\d:\d\d av \S/, ARRIVED);
    await participant.keyboard.expectBroughtTo(all);
    await participant.page.context().close();
  });

  await test.step('the host sees who has fetched it', async () => {
    await keyboard.enter(page.getByRole('link', { name: 'Vilka har hämtat' }));
    await expect(heading(page, 'Vilka har hämtat')).toBeFocused();
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: KALIX, exact: true }) });
    await expect(row).toContainText(/Allt.*\d{4}-\d\d-\d\d/);
  });
});

/** Every warning is considered; they are asked for anew when the audience is another. */
async function consider({ page, keyboard }: Person): Promise<void> {
  await expect(page.getByText(/^Ta först ställning till/)).toBeVisible();
  for (const warning of await page.getByRole('checkbox', { name: /^Publicera ändå/ }).all()) {
    await keyboard.tabTo(warning);
    await keyboard.press('Space');
    await expect(warning).toBeChecked();
  }
  await expect(button(page, 'Föreslå publicering')).toBeEnabled();
}
