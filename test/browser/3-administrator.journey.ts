import ExcelJS from 'exceljs';
import { expect, test, type Page } from '@playwright/test';
import {
  api, base, BOARD, button, contactOf, daysFromNow, dialog, expectFieldError, expectScreen, expectSound, letterTo, rowOf, rows, SIGNED_PDF, signIn, SLUG, standingOf, type Letter,
} from './people.js';

/** A host administrator: who is missing, the right reminders, reviews, paper. */
test.use({ viewport: { width: 1440, height: 900 } });

const ADMIN = 'admin@region.example';
const SECOND = 'admin2@region.example';
const APPROVED = 'Exempelfastigheter i Malå AB';
const RETURNED = 'Exempelflygplatsen i Vilhelmina AB';
const ON_PAPER = 'Exempelvärme i Övertorneå AB';
const APPROVE = 'mutation ($id: ID!, $version: Int!) { approveMandate(mandateId: $id, version: $version) { id } }';

async function openOrganisation(page: Page, name: string): Promise<void> {
  await page.goto(`${base()}${BOARD}/${(await standingOf(await api(ADMIN), name)).id}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

interface Preview {
  readonly recipients: readonly { readonly organisation: { readonly name: string }; readonly contact: { readonly email: string } }[];
}

/** Whom a reminder to the whole gap goes to, as the API says. */
async function remindedOfGap(): Promise<Preview['recipients']> {
  const client = await api(ADMIN);
  const { procurementBySlug: { id, board } } = await client.ask<{ procurementBySlug: { id: string; board: { nodes: { organisation: { id: string } }[] } } }>(
    'query ($slug: String!) { procurementBySlug(slug: $slug) { id board(filter: { gapOnly: true }) { nodes { organisation { id } } } } }', { slug: SLUG },
  );
  const { reminderPreview } = await client.ask<{ reminderPreview: Preview }>(
    'query ($id: ID!, $of: [ID!]!) { reminderPreview(procurementId: $id, organisationIds: $of) { recipients { organisation { name } contact { email } } } }',
    { id, of: board.nodes.map(({ organisation }) => organisation.id) },
  );
  return reminderPreview.recipients;
}

test('Monday morning: who is missing, and a reminder to exactly those, in three presses', async ({ page }) => {
  const recipients = await remindedOfGap();
  const subject = 'Sista påminnelsen om fullmakten';
  await signIn(page, ADMIN);
  await expectScreen(page, 'Att göra i dag');
  await page.getByRole('link', { name: /har ingen godkänd fullmakt i/ }).click();
  await expect(page).toHaveURL(/glapp=1/);
  await expect(rows(page).first()).toBeVisible();

  await page.goto(`${base()}${BOARD}`);
  let presses = 0;
  const press = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
    presses += 1;
    await page.getByRole(role, { name }).click();
  };
  await press('Visa glappet', 'link');
  await expect(page.getByText(/^Visar \d+ av 167$/)).toBeVisible();
  await expectScreen(page, 'Fullmakter');

  await test.step('sees who gets what words before anything is sent', async () => {
    await press(/^Påminn \d+ som inte svarat$/);
    await expect(dialog(page).getByRole('heading', { name: `${recipients.length} mottagare` })).toBeVisible();
    const shown = await dialog(page).locator('tbody tr').allInnerTexts();
    expect(shown).toHaveLength(recipients.length);
    for (const { organisation, contact } of recipients) expect(shown.some((text) => text.includes(organisation.name) && text.includes(contact.email))).toBe(true);
    await expect(dialog(page).getByLabel('Mejlets text')).toHaveValue(/Vi har ännu inte fått svar/);
    await dialog(page).getByLabel('Ämne').fill('');
    await expectSound(page);
    await dialog(page).getByLabel('Ämne').fill(subject);
  });

  await test.step('sends, and is told what became of each', async () => {
    await press(`Skicka ${recipients.length} påminnelser`);
    expect(presses).toBe(3);
    await expect(dialog(page).getByRole('heading', { name: `${recipients.length} organisationer är påminda` })).toBeVisible();
    await dialog(page).getByText('Visa vilka').click();
    expect((await dialog(page).locator('details li').allInnerTexts()).toSorted()).toEqual(recipients.map(({ organisation }) => organisation.name).toSorted());
    await expectSound(page);
    await expect.poll(async () => {
      const letters = (await (await page.request.get(`${base()}/demo/mail.json`)).json()) as Letter[];
      return letters.filter((letter) => letter.subject === subject).map(({ to }) => to).toSorted();
    }, { timeout: 60_000 }).toEqual(recipients.map(({ contact }) => contact.email).toSorted());
  });

  await test.step('a second reminder the same day goes to nobody, and says why', async () => {
    await dialog(page).getByRole('button', { name: 'Stäng' }).last().click();
    await button(page, /^Påminn \d+ som inte svarat$/).click();
    await expect(dialog(page).getByText('Ingen av dem kan påminnas nu.')).toBeVisible();
    await expect(dialog(page).getByText('Har fått en påminnelse de senaste dagarna.').first()).toBeVisible();
  });
});

test('what is shown stands in the address, survives a reload, and is what the spreadsheet holds', async ({ page }) => {
  await signIn(page, ADMIN);
  await page.goto(`${base()}${BOARD}`);
  await page.getByRole('button', { name: 'Län Alla' }).click();
  await page.getByRole('checkbox', { name: /^Norrbotten/ }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: 'Sök organisation' }).fill('exempelvä');
  await page.getByRole('button', { name: 'Status', exact: true }).last().click();
  await expect(page).toHaveURL(({ searchParams: asked }) => asked.get('countyCode') === '25' && asked.get('search') === 'exempelvä' && asked.get('order') === 'STAGE');
  await expect.poll(async () => (await rows(page).allInnerTexts()).filter((name) => !name.startsWith('Exempelvä'))).toEqual([]);
  const shown = await rows(page).allInnerTexts();
  expect(shown.length).toBeGreaterThan(2);

  await page.reload();
  await expect(rows(page)).toHaveText(shown);
  await expect(page.getByRole('searchbox', { name: 'Sök organisation' })).toHaveValue('exempelvä');
  await expectSound(page);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Exportera till Excel' }).click();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await (await download).path());
  const [sheet, about] = workbook.worksheets;
  const names = sheet?.getColumn(1).values.slice(2);
  expect(names).toEqual(shown);
  expect(JSON.stringify(about?.getSheetValues())).toContain('Norrbotten');

  await page.goto(`${base()}${BOARD}?visa=tabell&search=finnsinte`);
  await expect(page.getByText('Ingen organisation passar in på filtren')).toBeVisible();
  await expectSound(page);
});

test('reviews: one is approved when the checklist is ticked, another goes back with a reason', async ({ page }) => {
  await signIn(page, ADMIN);
  await openOrganisation(page, APPROVED);
  await expect(button(page, 'Godkänn fullmakten')).toBeDisabled();
  for (const check of await page.getByRole('group', { name: 'Granska fullmakten' }).or(page.getByLabel('Granska fullmakten')).getByRole('checkbox').all()) await check.check();
  await expectSound(page);
  await button(page, 'Godkänn fullmakten').click();
  await expect(page.getByText('Fullmakten är godkänd.').first()).toBeVisible();
  await expect(page.locator('dt:has-text("Läge") + dd')).toHaveText('Godkänd');

  await openOrganisation(page, RETURNED);
  await button(page, 'Skicka tillbaka').click();
  await dialog(page).getByRole('button', { name: 'Skicka tillbaka' }).click();
  const reason = dialog(page).getByLabel('Vad behöver kompletteras?');
  await expectFieldError(reason, /Skriv varför/);
  await reason.fill('Bilagan med delegationsordningen saknas.');
  await dialog(page).getByLabel(/Kompletterad senast/).fill(daysFromNow(10));
  await expectSound(page);
  await dialog(page).getByRole('button', { name: 'Skicka tillbaka' }).click();
  await expect(page.getByText('Skickades tillbaka: Bilagan med delegationsordningen saknas.')).toBeVisible();
  await expectSound(page);
  expect((await letterTo(page, contactOf(RETURNED), 'Fullmakten behöver kompletteras')).text).toContain('Bilagan med delegationsordningen saknas.');
});

test('a mandate on paper is registered; that another person approves it is seen at once', async ({ page }) => {
  await signIn(page, ADMIN);
  await openOrganisation(page, ON_PAPER);
  await button(page, 'Registrera fullmakt på papper').click();
  await dialog(page).getByRole('button', { name: 'Registrera', exact: true }).click();
  await expectFieldError(dialog(page).getByRole('button', { name: 'Välj fil eller ta ett foto' }), /Bifoga den påskrivna fullmakten/);
  await expectSound(page);
  await dialog(page).locator('input[type=file]').setInputFiles(SIGNED_PDF);
  await expect(dialog(page).getByRole('button', { name: `Ta bort ${SIGNED_PDF.name}` })).toBeVisible();
  await dialog(page).getByLabel('Vem har skrivit under?').fill('Åke Äng');
  await dialog(page).getByLabel('Titel').fill('Vd');
  await dialog(page).getByLabel('Hänvisning').fill('Delegationsordning 2023-02-27, punkt 5.12');
  await dialog(page).getByLabel('Datum på dokumentet').fill(daysFromNow(-5));
  await dialog(page).getByRole('button', { name: 'Registrera', exact: true }).click();
  await expect(page.locator('dt:has-text("Registrerad som") + dd')).toHaveText(/^\d{4}-\d{5}$/);
  await expect(button(page, 'Godkänn fullmakten')).toHaveCount(0);
  await expectSound(page);

  await page.goto(`${base()}${BOARD}?search=${encodeURIComponent(ON_PAPER)}`);
  await expect(rowOf(page, ON_PAPER)).toContainText('Att granska');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const { mandate } = await standingOf(await api(ADMIN), ON_PAPER);
  await (await api(SECOND)).ask(APPROVE, { id: mandate?.id, version: mandate?.version });
  await expect(rowOf(page, ON_PAPER)).toContainText('Godkänd');
  await expect(page.getByRole('heading', { name: '1 av 1 fullmakter är godkända i urvalet' })).toBeVisible();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('marked rows get a mandate each, after one has seen who', async ({ page }) => {
  const organisation = 'Exempelbostäder i Åsele AB';
  await signIn(page, ADMIN);
  await page.goto(`${base()}${BOARD}?search=${encodeURIComponent(organisation)}`);
  await page.getByRole('checkbox', { name: `Markera ${organisation}` }).check();
  await button(page, 'Skicka fullmakt till 1').click();
  await dialog(page).getByText('Visa vilka').click();
  await expect(dialog(page).getByRole('listitem').filter({ hasText: organisation })).toBeVisible();
  await dialog(page).getByLabel('Svara senast').fill('');
  await dialog(page).getByRole('button', { name: 'Skicka 1 fullmakt' }).click();
  await expectFieldError(dialog(page).getByLabel('Svara senast'), /Välj ett datum/);
  await dialog(page).getByLabel('Svara senast').fill(daysFromNow(14));
  await expectSound(page);
  await dialog(page).getByRole('button', { name: 'Skicka 1 fullmakt' }).click();
  await expect(dialog(page).getByRole('heading', { name: '1 fullmakt är utskickad' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Stäng' }).last().click();
  await expect(rowOf(page, organisation)).toContainText('Fullmakt skickad');
  await letterTo(page, contactOf(organisation), 'Fullmakt att skriva under');
});
