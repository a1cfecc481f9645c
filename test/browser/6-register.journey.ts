import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { base, button, dialog, expectFieldError, expectScreen, expectSound, signIn } from './people.js';

/** The register of organisations is kept: an import that refuses what is wrong and says why, one by one by hand, and found again. */
test.use({ viewport: { width: 1440, height: 900 } });

const DIRTY = readFileSync('test/kit/reference/organisations-dirty.csv', 'utf8');
const EXPECTED = parse<{ row: string; outcome: string; column: string }>(readFileSync('test/kit/reference/organisations-dirty-expected.csv', 'utf8'), { columns: true });
/** The columns of the file, as the page calls them. */
const NAMES: Readonly<Record<string, string>> = {
  organisation_number: 'Organisationsnummer', name: 'Namn', kind: 'Typ', county_code: 'Län', municipality_code: 'Kommun', population: 'Invånare', owner_organisation_numbers: 'Ägarnas organisationsnummer',
  owner_shares: 'Ägarandelar', entitled_before: 'Får avropa i dag', newly_formed: 'Nybildad', contact_name: 'Kontaktpersonens namn', contact_email: 'Kontaktpersonens e-post',
};
const count = (outcome: string): string => String(EXPECTED.filter((line) => line.outcome === outcome).length);

test.beforeEach(({ page }) => signIn(page, 'admin@region.example'));

async function chooseFile(page: Page, text: string): Promise<void> {
  await page.getByLabel('Välj en fil').setInputFiles({ name: 'organisationer från länen.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByRole('heading', { name: 'Så tolkas kolumnerna' })).toBeVisible();
}

const expectCounts = (page: Page, created: string, updated: string, unchanged: string): Promise<void> =>
  expect(page.locator('dl > div')).toHaveText([`nya${created}`, `ändrade${updated}`, `oförändrade${unchanged}`, `stoppade${count('REFUSED')}`]);

test('imports a file with faults: columns are matched, it is tried out, and every refused row has its reason', async ({ page }) => {
  await page.goto(`${base()}/organisationer/import`);
  await chooseFile(page, DIRTY.replace('organisation_number,name,', 'organisation_number,Bolagets beteckning,'));

  await test.step('a column that is not understood is chosen by hand', async () => {
    await expect(page.getByText('Välj en kolumn för: Namn.')).toBeVisible();
    await expectSound(page);
    await page.getByLabel('Bolagets beteckning tolkas som').selectOption('Namn');
    await expect(page.getByText('Välj en kolumn för')).toHaveCount(0);
  });

  await test.step('a try says what would happen, row by row', async () => {
    await button(page, 'Provkör').click();
    await expect(page.getByRole('heading', { name: 'Så blir det om ni importerar' })).toBeFocused();
    await expectCounts(page, count('CREATED'), count('UPDATED'), count('UNCHANGED'));
    const lines = await page.getByRole('table', { name: 'Rader som inte importeras' }).locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.replaceAll('\u00a0', ' ').trim())));
    for (const cells of lines) expect(cells.every((cell) => cell !== '')).toBe(true);
    const refused = EXPECTED.filter(({ outcome }) => outcome === 'REFUSED');
    const said = new Set(lines.map(([row = '', column = '']) => `${row}, ${column}`));
    expect(refused.map(({ row, column }) => `Rad ${row}, ${NAMES[column]}`).filter((line) => !said.has(line))).toEqual([]);
    expect([...new Set(lines.map(([row]) => row))].toSorted()).toEqual(refused.map(({ row }) => `Rad ${row}`).toSorted());
    await expectSound(page);
  });

  await test.step('the import does just that, and a second one finds nothing to do', async () => {
    await button(page, /^Importera \d+ organisationer$/).click();
    await expect(page.getByRole('heading', { name: 'Importen är klar' })).toBeFocused();
    await expectCounts(page, count('CREATED'), count('UPDATED'), count('UNCHANGED'));
    await expectSound(page);
    await button(page, 'Importera en fil till').click();
    await chooseFile(page, DIRTY);
    await button(page, 'Provkör').click();
    await expectCounts(page, '0', '0', String(EXPECTED.length - Number(count('REFUSED'))));
    await expect(page.getByText(/^Det finns inget att importera/)).toBeVisible();
  });
});

test('one is added by hand, found again, given contacts and taken out of use', async ({ page }) => {
  const name = 'Exempelkafé Östra Ån i Umeå AB';
  await page.goto(`${base()}/organisationer/ny`);

  await test.step('what is wrong is said at the fields, and nothing typed is lost', async () => {
    await button(page, 'Lägg till organisationen').click();
    await expectFieldError(page.getByLabel('Namn', { exact: true }), 'Skriv organisationens namn.');
    await expectFieldError(page.getByLabel('Organisationsnummer'), /Skriv organisationsnumret/);
    await expectFieldError(page.getByLabel('Typ'), 'Välj vad det är för slags organisation.');
    await expectFieldError(page.getByLabel('Län'), 'Välj län.');
    await expectSound(page);
    await page.getByLabel('Typ').selectOption('Kommunalt bolag');
    await page.getByLabel('Län').selectOption('Västerbotten');
    await page.getByLabel(/^Kommun/).selectOption('Umeå');
    await page.getByLabel('Namn', { exact: true }).fill(name);
    await page.getByLabel('Organisationsnummer').fill('559991-0189');
    await button(page, 'Lägg till organisationen').click();
    await expectFieldError(page.getByLabel('Organisationsnummer'), /kontrollsiffra|siffra/);
    await expectSound(page);
    await page.reload();
    await expect(page.getByLabel('Namn', { exact: true })).toHaveValue(name);
    await page.getByLabel('Organisationsnummer').fill('559991-0188');
    await button(page, 'Lägg till organisationen').click();
    await expectScreen(page, name);
  });

  await test.step('contacts: the second one gets the mails instead of the first', async () => {
    await addContact(page, 'Åke Öst', 'åke@@exempel', 'ake.ost@exempelkafe.example');
    await addContact(page, 'Britta Ek', 'britta', 'britta.ek@exempelkafe.example');
    await expect(page.getByRole('listitem').filter({ hasText: 'Åke Öst' }).first()).toContainText('Får mejlen');
    await button(page, 'Låt få mejlen').click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Britta Ek' }).first()).toContainText('Får mejlen');
    await expect(page.getByRole('listitem').filter({ hasText: 'Åke Öst' }).first()).not.toContainText('Får mejlen');
    await expectSound(page);
  });

  await test.step('out of use, with who took over', async () => {
    await button(page, 'Inaktivera').click();
    await dialog(page).getByLabel('Vem har tagit över verksamheten? (frivilligt)').fill('umeå kommun');
    await dialog(page).getByRole('button', { name: /^Umeå kommun/ }).click();
    await expectSound(page);
    await dialog(page).getByRole('button', { name: 'Inaktivera' }).click();
    await expect(page.getByText('Organisationen är inaktiv och kan inte bjudas in.')).toBeVisible();
    await expectSound(page);
    await page.getByRole('link', { name: 'Umeå kommun' }).click();
    await expectScreen(page, 'Umeå kommun');
    await expect(page.getByRole('link', { name })).toBeVisible();
  });
});

async function addContact(page: Page, name: string, wrong: string, email: string): Promise<void> {
  await button(page, 'Lägg till en kontaktperson').click();
  await dialog(page).getByLabel('Namn').fill(name);
  await dialog(page).getByLabel('E-postadress').fill(wrong);
  await dialog(page).getByRole('button', { name: 'Lägg till' }).click();
  await expectFieldError(dialog(page).getByLabel('E-postadress'), /.+/);
  await expectSound(page);
  await dialog(page).getByLabel('E-postadress').fill(email);
  await dialog(page).getByRole('button', { name: 'Lägg till' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: email })).toBeVisible();
}

test('the search takes é for e, but å, ä and ö are letters of their own', async ({ page }) => {
  await page.goto(`${base()}/organisationer?aktiv=alla`);
  const search = page.getByRole('searchbox', { name: 'Sök på namn eller nummer' });
  const finds = async (words: string, names: readonly string[]) => {
    await search.fill(words);
    await expect(page).toHaveURL(({ searchParams }) => searchParams.get('sok') === words);
    await (names.length === 0 ? expect(page.getByText('Ingen organisation passar in på filtren')).toBeVisible() : expect(page.getByRole('rowheader')).toContainText([...names]));
  };
  await finds('exempelkafe', ['Exempelkafé Östra Ån i Umeå AB']);
  await finds('EXEMPELKAFÉ', ['Exempelkafé Östra Ån i Umeå AB']);
  await finds('exempelkafe ostra', []);
  await expectSound(page);
  await finds('exempelkafe östra', ['Exempelkafé Östra Ån i Umeå AB']);
  await finds('lulea komm', []);
  await finds('luleå komm', ['Luleå kommun']);
  await finds('212000-2627', ['Umeå kommun']);
});
