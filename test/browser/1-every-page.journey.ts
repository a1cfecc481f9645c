import { expect, test, type Page } from '@playwright/test';
import { api, base, BOARD, expectScreen, expectSound, PROCUREMENT, signIn, SLUG, standingOf } from './people.js';

/** Every page that can be reached by address, in both widths: accessible, and nothing sticks out. */
const OPEN = ['/logga-in', '/glomt-losenord', '/tillganglighet', '/demo/mail', `/publicerat/${SLUG}`, '/publicerat/finns-inte'];
const OF_PROCUREMENT = [
  '/', '/upphandlingar', '/upphandlingar/ny', PROCUREMENT, BOARD, `${BOARD}?glapp=1&visa=tabell`, `${BOARD}?stage=MANDATE_SUBMITTED`, `${BOARD}/las`,
  ...['uppgifter', 'tidplan', 'avtal', 'fragor', 'fullmakt'].map((part) => `${PROCUREMENT}/uppgifter?del=${part}`), `${PROCUREMENT}/bjud-in`, `${PROCUREMENT}/logg`,
];
const OF_REGISTER = ['/organisationer?sok=exempelb', '/organisationer/ny', '/organisationer/import', '/anvandare', '/logg', '/finns-inte'];
const WIDTHS = [1440, 375];

/** Looks at each page once, and then makes the window narrow: loading it twice would tell nothing more. */
async function expectPagesSound(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await test.step(path, async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(base() + path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('Hämtar …')).toHaveCount(0);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expectSound(page);
      }
    });
  }
}

test('pages that are open to all', ({ page }) => expectPagesSound(page, OPEN));

test('pages of a procurement', async ({ page }) => {
  // The board alone has thousands of elements for axe to look at, in each of its views.
  test.slow();
  await signIn(page, 'admin@region.example');
  await expectPagesSound(page, OF_PROCUREMENT);
});

test('pages of the documents', async ({ page }) => {
  await signIn(page, 'admin@region.example');
  const documents = `${PROCUREMENT}/dokument`;
  await expectPagesSound(page, [documents, `${documents}?visa=borttagna`, `${documents}/publiceringar?nr=1`, `${documents}/publicera`, `${documents}/hamtningar`]);
});

test('of a procurement that does not exist there are no pages to go to', async ({ page }) => {
  await signIn(page, 'admin@region.example');
  await page.goto(`${base()}/u/finns-inte/dokument`);
  await expectScreen(page, 'Det här finns inte');
  await expect(page.getByRole('navigation', { name: 'Upphandlingens sidor' })).toHaveCount(0);
});

test('pages of the drafts', async ({ page }) => {
  await signIn(page, 'sekreterare@grupp.example');
  const round = `${PROCUREMENT}/krav/kommentarsrunda`;
  await expectPagesSound(page, [`${PROCUREMENT}/jamfor`, round, `${round}?tysta=1`, `${round}?visa=krav`, `${PROCUREMENT}/krav/kommentarsmatris`]);
});

test('pages of drafts, for one who is to sign first', async ({ page }) => {
  await signIn(page, 'ny@grupp.example');
  await expectPagesSound(page, [`${PROCUREMENT}/jamfor`, `${PROCUREMENT}/krav/kommentarsrunda`]);
  await page.getByRole('link', { name: 'Gå till arbetsgruppen och skriv under' }).click();
  await expect(page).toHaveURL(/\/arbetsgrupp$/);
});

test('pages of the register, the people and the log', async ({ page }) => {
  await signIn(page, 'admin@region.example');
  await expectPagesSound(page, OF_REGISTER);
});

test('pages of one organisation', async ({ page }) => {
  await signIn(page, 'admin@region.example');
  const standings = await Promise.all(['Luleå kommun', 'Exempelflygplatsen i Vilhelmina AB'].map(async (name) => standingOf(await api('admin@region.example'), name)));
  await expectPagesSound(page, standings.flatMap(({ id, organisation }) => [`${BOARD}/${id}`, `/organisationer/${organisation.id}`, `/organisationer/${organisation.id}/andra`]));
});

test('pages of a participant', async ({ page }) => {
  await signIn(page, 'deltagare@kalix.example');
  const { id } = await standingOf(await api('deltagare@kalix.example'), 'Kalix kommun');
  await expectPagesSound(page, ['/', '/upphandlingar', PROCUREMENT, BOARD, `${BOARD}/las`, `${PROCUREMENT}/logg`, `/min/${id}`, `/min/${id}?visa=svar`]);
});

test('the pages speak English when asked, and keep the address', async ({ page }) => {
  await signIn(page, 'admin@region.example');
  await page.goto(`${base()}${BOARD}?glapp=1&lang=en`);
  await expect(page.getByRole('heading', { level: 1, name: 'Mandates' })).toBeVisible();
  await expect(page.getByText(/^Showing \d+ of 167$/)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectSound(page);
  expect(page.url()).toContain('glapp=1');
});

test('signing in: wrong password is said at once, nothing typed is lost', async ({ page }) => {
  await page.goto(`${base()}/logga-in`);
  await page.getByLabel('E-post').fill('admin@region.example');
  await page.getByLabel('Lösenord').fill('fel lösenord');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('alert').or(page.getByText('stämmer inte')).first()).toBeVisible();
  await expect(page.getByLabel('E-post')).toHaveValue('admin@region.example');
});
