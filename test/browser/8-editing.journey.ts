import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { api, base, button, dialog, expectFieldError, expectScreen, PROCUREMENT, signIn } from './people.js';
import { expectSoundInBothWidths, open, procurementId, SECRETARY, WIDE } from './threads.js';

/** Whoever keeps the requirements gives them numbers and sections, strikes them, and weighs them; and takes the list along. */
test.use({ viewport: WIDE });

const KRAV = `${PROCUREMENT}/krav`;
const SECTION = '3.7';
const pane = (page: Page): Locator => page.getByRole('region', { name: 'Det öppna kravet' });
const heading = (page: Page): Locator => pane(page).getByRole('heading', { level: 2 });
const weights = (page: Page): Locator => page.getByText(/^Bör-kravens vikter ska bli 100/);

async function addTwo(): Promise<void> {
  const secretary = await api(SECRETARY);
  const of = await procurementId(secretary);
  for (const [number, heading] of [[`${SECTION}.1`, 'Samtal i utlandet'], [`${SECTION}.2`, 'Spärr vid belopp']]) {
    await secretary.ask('mutation ($input: RequirementInput!) { addRequirement(input: $input) { id } }', { input: { procurementId: of, number, section: `${SECTION} Roaming`, kind: 'MANDATORY', heading, text: `${heading} ska ingå.` } });
  }
}

test('a requirement is moved and struck, and a section gets another name', async ({ page }) => {
  await addTwo();
  await signIn(page, SECRETARY);
  await open(page, { number: `${SECTION}.1` });

  await test.step('moved: what is wrong is said at the field, and the ones that follow make room', async () => {
    await pane(page).getByRole('button', { name: 'Flytta' }).click();
    await expect(dialog(page)).toContainText('Har ett annat krav numret flyttas det');
    const number = dialog(page).getByLabel('Nytt nummer');
    await number.fill('tre komma två');
    await button(page, 'Flytta kravet').click();
    await expectFieldError(number, /./);
    await expectSoundInBothWidths(page);
    await number.fill(`${SECTION}.2`);
    await button(page, 'Flytta kravet').click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(heading(page)).toHaveText(`${SECTION}.2 Samtal i utlandet`);
    await expect(page).toHaveURL(new RegExp(`krav=${SECTION}\\.2`));
    await expect(page.getByRole('link', { name: `${SECTION}.3 Spärr vid belopp` })).toBeVisible();
  });

  await test.step('the section gets another name, and another number that its requirements follow', async () => {
    await button(page, `Ändra avsnittet ${SECTION} Roaming`).click();
    await dialog(page).getByLabel('Rubrik').fill('');
    await button(page, 'Spara avsnittet').click();
    await expectFieldError(dialog(page).getByLabel('Rubrik'), /./);
    await expectSoundInBothWidths(page);
    await dialog(page).getByLabel('Rubrik').fill('Samtal utomlands');
    await dialog(page).getByLabel('Nummer').fill('3.8');
    await button(page, 'Spara avsnittet').click();
    await expect(dialog(page)).toHaveCount(0);
    await page.goto(`${base()}${KRAV}?section=3.8`);
    await expect(page.getByRole('heading', { level: 3, name: '3.8 Samtal utomlands' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Kravlista' }).getByRole('listitem')).toHaveText([/3\.8\.2\s*Samtal i utlandet/, /3\.8\.3\s*Spärr vid belopp/]);
  });

  await test.step('struck with a reason, kept among the struck, and taken back', async () => {
    await page.getByRole('link', { name: '3.8.3 Spärr vid belopp' }).click();
    await pane(page).getByRole('button', { name: 'Stryk' }).click();
    await expect(dialog(page)).toContainText('Det försvinner inte');
    await button(page, 'Stryk kravet').click();
    const reason = dialog(page).getByLabel('Skäl');
    await expectFieldError(reason, /./);
    await expectSoundInBothWidths(page);
    await reason.fill('Täcks av 3.8.2.');
    await button(page, 'Stryk kravet').click();
    await expect(dialog(page)).toHaveCount(0);
    await page.goto(`${base()}${KRAV}?withdrawn=true&krav=3.8.3`);
    await expect(pane(page).getByText('Kravet är struket: Täcks av 3.8.2.')).toBeVisible();
    await expectSoundInBothWidths(page);
    await button(page, 'Ta tillbaka kravet').click();
    await page.goto(`${base()}${KRAV}?section=3.8`);
    await expect(page.getByRole('link', { name: '3.8.3 Spärr vid belopp' })).toBeVisible();
  });
});

test('weights that do not come to a hundred are told, until they do', async ({ page }) => {
  await signIn(page, SECRETARY);
  await open(page, { number: '3.1.4' });
  await expect(weights(page)).toHaveCount(0);
  const weigh = async (weight: string): Promise<void> => {
    await pane(page).getByRole('button', { name: 'Ändra', exact: true }).click();
    await dialog(page).getByLabel('Vikt').fill(weight);
    await button(page, 'Spara ny version').click();
    await expect(dialog(page)).toHaveCount(0);
  };
  const [, before = ''] = /^([\d,]+) av 100$/.exec(await pane(page).locator('dt:has-text("Vikt") + dd').innerText()) ?? [];
  const more = String(Number(before.replace(',', '.')) + 2.5).replace('.', ',');
  await weigh(more);
  await expect(weights(page)).toHaveText(/delområde 2 \(102,5\)\.$/);
  await expectSoundInBothWidths(page);
  await weigh(before);
  await expect(weights(page)).toHaveCount(0);
});

test('what is shown is taken along as CSV', async ({ page }) => {
  await signIn(page, SECRETARY);
  await page.goto(`${base()}${KRAV}?section=3.1&kind=AWARD`);
  await expectScreen(page, 'Krav');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Exportera som CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^krav-\d{4}-\d{2}-\d{2}\.csv$/);
  const [head, ...lines] = (await readFile(await file.path(), 'utf8')).split('\r\n').filter(Boolean);
  expect(head).toBe('\u{feff}Nummer;Avsnitt;Rubrik;Typ;Delområde;Krav;Motiv;Vikt;Kontroll');
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line).toMatch(/^3\.1\.\d+;3\.1 /);
});
