import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { another, choose, documentRow, pdf, saveOf, SECOND, soundInBothWidths, toDocuments, uploaded, WIDE } from './document-room.js';
import { Keyboard } from './keyboard.js';
import { button, dialog, expectFieldError, expectSound } from './people.js';
import { openRoom, type Room } from './publishing.js';

/** The host takes in documents, over a connection that breaks and through a reload, and keeps them. */
test.use({ viewport: WIDE });
test.describe.configure({ mode: 'serial' });

const MB = 1024 * 1024;
/** What is sent at a time. */
const PIECE = 8 * MB;
const RULES = 'Bilaga 1 Upphandlingsföreskrifter';
const MAPS = 'Bilaga 3 Ritningar och kartor';
/** Long enough for a busy machine to send a file and look it through. */
const ARRIVED = { timeout: 90_000 };
let folder: string;
let room: Room;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samkop-journey-'));
  room = await openRoom('Upphandling av ritningar', 'RUN 41-2026', ['Kalix kommun']);
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('several files are uploaded at once, and a broken one goes on after a reload', async ({ page }) => {
  const [small, large] = [await pdf(folder, `${RULES}.pdf`, 'regler'), await pdf(folder, 'Bilaga 3 Ritningar.pdf', 'ritningar', 18 * MB)];
  page.on('dialog', (leaving) => void leaving.accept());
  await toDocuments(page, room.slug);
  await expect(page.getByText('Det finns inga dokument ännu')).toBeVisible();
  await soundInBothWidths(page);

  await test.step('the connection breaks after the first piece', async () => {
    await page.route('**/files/*', async (route) => {
      const from = Number(route.request().headers()['upload-offset'] ?? 0);
      await (route.request().method() === 'PATCH' && from >= PIECE ? route.abort('connectionfailed') : route.continue());
    });
    await choose(page, 'Ladda upp filer', [small, large]);
    await expect(page.getByText('Anslutningen bröts, försöker igen')).toBeVisible(ARRIVED);
    await expect(saveOf(page, `${RULES}.pdf`)).toBeVisible(ARRIVED);
    await soundInBothWidths(page);
  });

  await test.step('after a reload the file is asked for again, and goes on where it stopped', async () => {
    await page.reload();
    await page.unroute('**/files/*');
    await expect(page.getByText(/^Sidan laddades om\. .*välj samma fil igen/)).toBeVisible();
    await expectSound(page);
    const goesOn = page.waitForRequest((request) => request.method() === 'PATCH');
    await choose(page, 'Välj filen Bilaga 3 Ritningar.pdf igen', [large]);
    expect(Number((await goesOn).headers()['upload-offset'])).toBe(PIECE);
  });

  await test.step('what the names tell is suggested, and can be changed before it is saved', async () => {
    const drawings = uploaded(page, 'Bilaga 3 Ritningar.pdf');
    await expect(drawings.getByLabel('Bilaga nr')).toHaveValue('3', ARRIVED);
    await expect(drawings.getByLabel('Titel')).toHaveValue('Ritningar');
    await drawings.getByLabel('Titel').fill('');
    await saveOf(page, 'Bilaga 3 Ritningar.pdf').click(ARRIVED);
    await expectFieldError(drawings.getByLabel('Titel'), 'Skriv en titel.');
    await drawings.getByLabel('Titel').fill('Ritningar och kartor');
    await button(page, 'Spara alla 2').click();
    await expect(documentRow(page, RULES)).toContainText('Inte publicerat');
    await expect(documentRow(page, MAPS)).toContainText('19 MB');
    await expect(page.getByText('En bilaga saknas mellan dem som finns: 2.', { exact: false })).toBeVisible();
    await soundInBothWidths(page);
  });

  await test.step('the same bytes again are told of', async () => {
    await choose(page, 'Ladda upp filer', [await pdf(folder, 'Kopia.pdf', 'regler')]);
    await expect(page.getByText(`Exakt samma innehåll som ${RULES}.`)).toBeVisible(ARRIVED);
    await button(page, 'Ta bort Kopia.pdf').click();
    await expect(uploaded(page, 'Kopia.pdf')).toHaveCount(0);
  });
});

test('a document is looked at, given a new version, and changed by two at the same time', async ({ page, browser }) => {
  await toDocuments(page, room.slug);
  await page.getByRole('link', { name: RULES, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: RULES })).toBeFocused();
  await expect(page.locator('iframe')).toHaveAttribute('title', `Förhandsvisning av ${RULES}.pdf`);
  await soundInBothWidths(page);

  await test.step('what cannot be shown is said in words, with a way to try again', async () => {
    await page.route('**/*?inline=1', (route) => route.fulfill({ status: 404, json: { code: 'NOT_FOUND', message: 'Finns inte.' } }));
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('Den går inte att hämta längre.');
    await expect(page.locator('iframe')).toHaveCount(0);
    await soundInBothWidths(page);
    await page.unroute('**/*?inline=1');
    await button(page, 'Försök igen').click();
    await expect(page.locator('iframe')).toBeVisible();
  });

  await test.step('a new version', async () => {
    await choose(page, 'Ladda upp ny version', [await pdf(folder, 'rättade.pdf', 'rättade')]);
    await expect(uploaded(page, 'rättade.pdf').getByRole('combobox', { name: 'Blir' }).locator('option:checked')).toHaveText(`Ny version av ${RULES}`, ARRIVED);
    await saveOf(page, 'rättade.pdf').click(ARRIVED);
    await expect(page.getByText('Version 2', { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: `Hämta version 1, ${RULES}.pdf` })).toBeVisible();
  });

  await test.step('two change it, and nothing is lost', async () => {
    await button(page, 'Ändra uppgifter').click();
    await dialog(page).getByLabel('Titel').fill('Föreskrifter');
    const other = await another(browser, SECOND);
    await other.goto(page.url());
    await button(other, 'Ändra uppgifter').click();
    await dialog(other).getByLabel('Mapp').fill('Gemensamt');
    await dialog(other).getByRole('button', { name: 'Spara' }).click();
    await expect(dialog(other)).toHaveCount(0);
    await other.context().close();

    await dialog(page).getByRole('button', { name: 'Spara' }).click();
    await expect(dialog(page).getByText('Någon annan hann ändra samma sak')).toBeVisible();
    await expect(dialog(page).getByLabel('Titel')).toHaveValue('Föreskrifter');
    await expectSound(page);
  });
});

test('a document is uploaded, looked at and removed with the keyboard alone', async ({ page }) => {
  const keyboard = new Keyboard(page);
  await toDocuments(page, room.slug);
  await keyboard.skipToContent();
  const chooser = page.waitForEvent('filechooser');
  await keyboard.enter(button(page, 'Ladda upp filer'));
  await (await chooser).setFiles(await pdf(folder, 'Bilaga 2 Avtalsutkast.pdf', 'avtal'));
  await expect(saveOf(page, 'Bilaga 2 Avtalsutkast.pdf')).toBeVisible(ARRIVED);
  await keyboard.write(uploaded(page, 'Bilaga 2 Avtalsutkast.pdf').getByLabel('Titel'), 'Utkast till avtal');
  await keyboard.press('Enter');
  const link = page.getByRole('link', { name: 'Bilaga 2 Utkast till avtal', exact: true });
  await expect(link).toBeVisible(ARRIVED);
  await keyboard.enter(link);
  await expect(page.getByRole('heading', { level: 2, name: 'Bilaga 2 Utkast till avtal' })).toBeFocused();
  const change = button(page, 'Ändra uppgifter');
  await keyboard.enter(change);
  await keyboard.expectFocusKept(dialog(page), change);
  await keyboard.enter(button(page, 'Ta bort'));
  await keyboard.enter(dialog(page).getByRole('button', { name: 'Ta bort dokumentet' }));
  await expect(link).toHaveCount(0, ARRIVED);
  await expect(page.locator(':focus')).toHaveCount(1);
});
