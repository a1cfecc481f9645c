import { expect, test, type Browser, type Page } from '@playwright/test';
import { base, BOARD, button, contactOf, dialog, expectScreen, expectSound, letterTo, linkIn, rowOf, rows, SIGNED_PDF, signIn } from './people.js';

/** Two administrators lock the list of entitled parties; nothing comes into it afterwards. */
test.use({ viewport: { width: 1440, height: 900 } });

const LATE = 'Exempelvård i Norr AB';

/** Another person, in another browser. */
async function another(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' })).newPage();
  await signIn(page, email);
  return page;
}

test('the list is locked by two people, and what comes afterwards is kept and flagged', async ({ page, browser }) => {
  await signIn(page, 'admin@region.example');
  await page.goto(`${base()}${BOARD}/las`);
  await expectScreen(page, 'Avropsberättigade');
  const entitled = Number(/^\d+/.exec(await page.getByText(/organisationer har godkänd fullmakt och skrivs in/).innerText())?.[0]);

  await test.step('one proposes, with the consequences in sight', async () => {
    await button(page, 'Föreslå låsning').click();
    await expect(dialog(page).getByText(/förlorar rätten att avropa/)).toBeVisible();
    await expect(dialog(page).getByText('Inget låses förrän en annan administratör har bekräftat.')).toBeVisible();
    await expectSound(page);
    await dialog(page).getByRole('button', { name: 'Föreslå låsning' }).click();
    await expect(page.getByText(/Förslaget väntar på att en annan administratör/)).toBeVisible();
    await expect(button(page, 'Bekräfta och lås')).toHaveCount(0);
    await expectSound(page);
  });

  const second = await another(browser, 'admin2@region.example');
  await test.step('another reads and confirms', async () => {
    await second.getByRole('link', { name: /väntar på att du bekräftar det/ }).click();
    await expect(second.getByText(`${entitled} organisationer blir avropsberättigade`).first()).toBeVisible();
    await button(second, 'Bekräfta och lås').click();
    await expect(dialog(second).getByText('En låst förteckning kan aldrig ändras.')).toBeVisible();
    await expectSound(second);
    await dialog(second).getByRole('button', { name: 'Bekräfta och lås' }).click();
    await expect(second.getByRole('heading', { name: 'Förteckning 1' })).toBeVisible();
  });

  await test.step('the list has its checksum and three files', async () => {
    const { sha256, parties } = JSON.parse(await fileNamed(second, 'JSON')) as { sha256: string; parties: unknown[] };
    expect(parties).toHaveLength(entitled);
    await expect(second.getByText(sha256)).toBeVisible();
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await fileNamed(second, 'PDF')).toMatch(/^%PDF-/);
    expect(await fileNamed(second, 'Excel')).toMatch(/^PK/);
    await button(second, 'Visa vilka').click();
    await expect(rows(second)).toHaveCount(entitled);
    await expectSound(second);
    await second.context().close();
  });

  await test.step('a mandate that comes now is told so before it is sent, and flagged for all to see', async () => {
    await page.goto(`${base()}${BOARD}?search=${encodeURIComponent(LATE)}`);
    await expect(rowOf(page, LATE)).toBeVisible();
    const officer = await (await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'sv-SE' })).newPage();
    await officer.goto(`${base()}${linkIn(await letterTo(officer, contactOf(LATE), 'Fullmakten behöver kompletteras'))}`);
    await expect(officer.getByText('Förteckningen över vilka som får avropa är redan låst.')).toBeVisible();
    await expectSound(officer);
    await button(officer, 'Fortsätt').click();
    await officer.getByRole('radio', { name: 'Lämna in en påskriven fullmakt' }).check();
    await officer.getByLabel('Välj fil eller ta ett foto').setInputFiles(SIGNED_PDF);
    await expect(officer.getByText('Uppladdad,')).toBeVisible();
    await button(officer, 'Fortsätt').click();
    await button(officer, 'Skicka in fullmakten').click();
    await expectScreen(officer, 'Fullmakten kom in för sent');
    await officer.context().close();
    await expect(rowOf(page, LATE)).toContainText('Fullmakten kom för sent');
    await expectSound(page);
  });
});

async function fileNamed(page: Page, format: string): Promise<string> {
  const href = await page.getByRole('link', { name: `Hämta som ${format}` }).getAttribute('href');
  const answer = await page.request.get(`${base()}${href}`);
  expect(answer.status()).toBe(200);
  return (await answer.body()).toString();
}
