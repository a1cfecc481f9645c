import { expect, test } from '@playwright/test';
import { base, expectAccessible, expectNoSidewaysScroll, PROCUREMENT, signIn } from './people.js';

/** Every page that can be reached by address, in both widths and both languages: accessible, and nothing sticks out. */
const PAGES = [
  '/', '/upphandlingar', '/upphandlingar/ny', PROCUREMENT, `${PROCUREMENT}/fullmakter`, `${PROCUREMENT}/fullmakter?glapp=1`, `${PROCUREMENT}/fullmakter?stage=MANDATE_SUBMITTED`,
  `${PROCUREMENT}/fullmakter/las`, `${PROCUREMENT}/uppgifter`, `${PROCUREMENT}/logg`, '/organisationer', '/organisationer/ny', '/organisationer/import',
  '/anvandare', '/logg', '/demo/mail', '/tillganglighet', '/finns-inte',
];
const WIDTHS = [375, 1440];

for (const width of WIDTHS) {
  test(`every page of the administrator, ${width} px wide`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 900 });
    await signIn(page, 'admin@region.example');
    for (const path of PAGES) {
      await test.step(path, async () => {
        await page.goto(base() + path, { waitUntil: 'networkidle' });
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    }
  });
}

test('the pages speak English when asked, and keep the address', async ({ page }) => {
  await signIn(page, 'admin@region.example');
  await page.goto(`${base()}${PROCUREMENT}/fullmakter?glapp=1&lang=en`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1, name: 'Mandates' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectAccessible(page);
  expect(page.url()).toContain('glapp=1');
});

test('signing in: wrong password is said at once, nothing typed is lost', async ({ page }) => {
  await page.goto(`${base()}/glomt-losenord`);
  await expectAccessible(page);
  await page.goto(`${base()}/logga-in`);
  await expectAccessible(page);
  await page.getByLabel('E-post').fill('admin@region.example');
  await page.getByLabel('Lösenord').fill('fel lösenord');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('alert').or(page.getByText('stämmer inte')).first()).toBeVisible();
  await expect(page.getByLabel('E-post')).toHaveValue('admin@region.example');
});
