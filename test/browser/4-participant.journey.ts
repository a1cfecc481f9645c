import { expect, test } from '@playwright/test';
import { base, button, dialog, expectFieldError, expectScreen, expectSound, PROCUREMENT, signIn } from './people.js';

/** A participant sees its own part of a procurement and nothing of the others, and may take its mandate back. */
test.use({ viewport: { width: 375, height: 812 } });

test('sees where its own mandate stands, wherever it looks', async ({ page }) => {
  await signIn(page, 'deltagare@kalix.example');
  await expectScreen(page, 'Att göra i dag');
  await expect(page.getByText(/fullmakter är godkända/)).toHaveCount(0);

  await page.goto(base() + PROCUREMENT);
  await expect(page.getByRole('navigation', { name: 'Upphandlingens sidor' }).getByRole('link')).toHaveText(['Upphandlingen', 'Vår fullmakt', 'Dokument']);
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Kalix kommun' }) })).toContainText(/Godkänd|Avropsberättigad/);
  await expectSound(page);
  await page.getByRole('link', { name: 'Kalix kommun' }).click();
  await expectScreen(page, 'Er fullmakt är godkänd');
  await page.getByRole('link', { name: 'Visa svaret på intresseförfrågan' }).click();
  await expectScreen(page, /^Tack/);
});

test('a signatory takes the mandate back, after having read what that leads to', async ({ page }) => {
  await signIn(page, 'deltagare@lulea.example');
  await page.getByRole('link', { name: 'Samordnad upphandling av telekommunikationstjänster', exact: true }).click();
  await expectScreen(page, 'Er fullmakt är godkänd');
  await button(page, 'Återkalla fullmakten').click();
  await expect(dialog(page).getByText(/får inte längre handla åt Luleå kommun/)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Återkalla fullmakten' }).click();
  const reason = dialog(page).getByLabel('Varför återkallar ni den?');
  await expectFieldError(reason, /Skriv varför/);
  await expectSound(page);
  await reason.fill('Kommunstyrelsen har beslutat om en egen upphandling.');
  await dialog(page).getByRole('button', { name: 'Återkalla fullmakten' }).click();
  await expectScreen(page, 'Fullmakten är återkallad');
  await expect(page.getByText('Kommunstyrelsen har beslutat om en egen upphandling.')).toBeVisible();
});
