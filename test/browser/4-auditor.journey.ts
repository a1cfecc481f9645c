import { expect, test, type Page } from '@playwright/test';
import { api, base, BOARD, expectScreen, expectSound, PROCUREMENT, signIn, standingOf } from './people.js';

/** An auditor reads everything of the host and can change nothing. */
test.use({ viewport: { width: 1440, height: 900 } });

/** Words of every button and link that does something. What an auditor has are those that show, sort, print and export. */
const ACTS = [
  'Ändra', 'Lägg till', 'Ta bort', 'Bjud in', 'Importera', 'Skicka', 'Påminn', 'Registrera', 'Godkänn', 'Avböj', 'Återkalla', 'Makulera', 'Inaktivera', 'Aktivera', 'Föreslå', 'Bekräfta', 'Avvisa', 'Spara',
  'Lämna fullmakten', 'Någon annan ska ha den', 'Låt få mejlen', 'Ny upphandling', 'Lägg upp',
];

async function expectReadOnly(page: Page): Promise<void> {
  const offered = [...(await page.getByRole('main').getByRole('button').allInnerTexts()), ...(await page.getByRole('main').getByRole('link').allInnerTexts())];
  expect(offered.filter((words) => ACTS.some((act) => words.trim().startsWith(act)))).toEqual([]);
  await expect(page.getByRole('checkbox', { name: /^Markera/ })).toHaveCount(0);
  await expectSound(page);
}

test.beforeEach(({ page }) => signIn(page, 'revisor@region.example'));

test('reads the board, one organisation and the lists, and is offered nothing to change', async ({ page }) => {
  await expectReadOnly(page);
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Användare' })).toHaveCount(0);

  for (const path of ['/upphandlingar', PROCUREMENT]) {
    await page.goto(base() + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: /telekommunikationstjänster|fullmakter är godkända/ }).first()).toBeVisible();
    await expectReadOnly(page);
  }

  await page.goto(`${base()}${BOARD}?glapp=1`);
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Exportera till Excel' })).toBeVisible();
  await expectReadOnly(page);

  for (const name of ['Kalix kommun', 'Exempelvård i Norr AB', 'Exempelenergi i Boden AB']) {
    await page.goto(`${base()}${BOARD}/${(await standingOf(await api('revisor@region.example'), name)).id}`);
    await expectScreen(page, name);
    await expectReadOnly(page);
  }
  await page.goto(`${base()}${BOARD}/las`);
  await expectScreen(page, 'Avropsberättigade');
  await expectReadOnly(page);
});

test('reads the register, and does not get to the pages that change', async ({ page }) => {
  await page.goto(`${base()}/organisationer?sok=kalix`);
  await page.getByRole('link', { name: 'Kalix kommun' }).click();
  await expectScreen(page, 'Kalix kommun');
  await expectReadOnly(page);
  for (const path of ['/organisationer/ny', '/organisationer/import', '/upphandlingar/ny', `${PROCUREMENT}/uppgifter`, `${PROCUREMENT}/bjud-in`, '/anvandare']) {
    await page.goto(base() + path);
    await expect(page.getByRole('main').getByText(/\S/).first()).toBeVisible();
    await expect(page.getByText('Hämtar')).toHaveCount(0);
    await expectReadOnly(page);
  }
});

test('reads the log, page after page', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Händelselogg' }).click();
  await expect(page.getByText(/^Visar 100 av /)).toBeVisible();
  await page.getByRole('button', { name: 'Visa fler' }).click();
  await expect(page.getByText(/^Visar 200 av /)).toBeVisible();
  // The host's events and those of the register are numbered each by itself: together they stand in the order of time.
  const times = await page.getByRole('cell', { name: /^\d{4}-\d\d-\d\d \d\d:\d\d$/ }).allInnerTexts();
  expect(times).toHaveLength(200);
  expect(times).toEqual(times.toSorted().toReversed());
  await expectSound(page);
  await page.goto(`${base()}${PROCUREMENT}/logg`);
  await expect(page.getByText(/^Visar 100 av /)).toBeVisible();
  await expectReadOnly(page);
});
