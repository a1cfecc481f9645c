import { expect, test, type Page } from '@playwright/test';
import pg from 'pg';
import { api, base, button, contactOf, daysFromNow, expectFieldError, expectScreen, expectSound, letterTo, linkIn, SIGNED_PDF, standingOf } from './people.js';

/** An officer opens a mail on a phone between two meetings: no account, four screens, nothing lost. */
test.use({ viewport: { width: 375, height: 812 } });

const HOST = 'Region Västerbotten';
const RECEIPT = { mandate: 'Vi har tagit emot er fullmakt', inquiry: 'Vi har tagit emot ert svar' };
const INVITATION = { mandate: 'Fullmakt att skriva under', inquiry: 'Vill ni vara med' };

/** Opens the link in the newest letter that begins so. */
async function openLetter(page: Page, organisation: string, subject: string, query = ''): Promise<string> {
  const link = linkIn(await letterTo(page, contactOf(organisation), subject));
  await page.goto(`${base()}${link}${query}`);
  return link;
}

const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

test('hands in a signed mandate: from the mail to the receipt in four screens', async ({ page }) => {
  const organisation = 'Exempelvatten och avfall i Gällivare AB';
  const screens: string[] = [];
  const screen = async (heading: string) => {
    await expectScreen(page, heading);
    if (!screens.includes(heading)) screens.push(heading);
  };

  await test.step('reads, and keeps the PDF', async () => {
    await openLetter(page, organisation, INVITATION.mandate);
    await screen(`Lämna fullmakt till ${HOST}`);
    await expect(page.getByText(organisation).first()).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Ladda ner fullmakten' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    await button(page, 'Fortsätt').click();
  });

  await test.step('uploads what is signed', async () => {
    await screen('Hur vill ni svara?');
    await button(page, 'Fortsätt').click();
    await expectFieldError(page.getByRole('radiogroup', { name: 'Hur vill ni svara?' }), /Välj hur ni vill svara/);
    await radio(page, 'Lämna in en påskriven fullmakt').check();
    await button(page, 'Fortsätt').click();
    const chooser = page.getByLabel('Välj fil eller ta ett foto');
    await expectFieldError(chooser, /Ladda upp den påskrivna fullmakten/);
    await expectSound(page);
    await chooser.setInputFiles(SIGNED_PDF);
    await expect(page.getByText('Uppladdad,')).toBeVisible();
    await radio(page, 'Digitalt, i PDF-filen').check();
  });

  await test.step('a reload loses nothing', async () => {
    await page.reload();
    await expect(page.getByText(SIGNED_PDF.name)).toBeVisible();
    await expect(radio(page, 'Digitalt, i PDF-filen')).toBeChecked();
    await button(page, 'Fortsätt').click();
  });

  await test.step('says who signed, and is told at the field what is wrong', async () => {
    await screen('Kontrollera och skicka');
    await button(page, 'Skicka in fullmakten').click();
    const name = page.getByLabel('Namn', { exact: true });
    await expectFieldError(name, 'Skriv vem som har skrivit under.');
    await expect(name).toBeFocused();
    await expectSound(page);
    await name.fill('Åsa Öberg');
    await page.getByLabel('Titel').fill('Verkställande direktör');
    await radio(page, 'Delegationsordning').check();
    await page.getByLabel('Vilken delegationsordning och punkt?').fill('Antagen 2023-02-27, punkt 5.12');
    const signedOn = page.getByLabel('Vilken dag skrevs den under?');
    await signedOn.fill(daysFromNow(2));
    await button(page, 'Skicka in fullmakten').click();
    await expectFieldError(signedOn, /.+/);
    await expect(name).toHaveValue('Åsa Öberg');
    await signedOn.fill(daysFromNow(-3));
  });

  await test.step('goes back and forth, and reloads, without losing a word', async () => {
    await page.goBack();
    await screen('Hur vill ni svara?');
    await button(page, 'Fortsätt').click();
    await page.reload();
    await screen('Kontrollera och skicka');
    await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Åsa Öberg');
    await expect(page.getByLabel('Vilken delegationsordning och punkt?')).toHaveValue('Antagen 2023-02-27, punkt 5.12');
    await expect(page.getByLabel('Vilken dag skrevs den under?')).toHaveValue(daysFromNow(-3));
  });

  await test.step('sends, and has a receipt on the page and by mail', async () => {
    await button(page, 'Skicka in fullmakten').click();
    await screen('Fullmakten är inskickad');
    expect(screens).toHaveLength(4);
    await expect(page.getByText(SIGNED_PDF.name)).toBeVisible();
    const number = await page.locator('dt:has-text("Registreringsnummer") + dd').innerText();
    expect(number).toMatch(/^\d{4}-\d{5}$/);
    const receipt = await letterTo(page, contactOf(organisation), RECEIPT.mandate);
    expect(receipt.text).toContain(number);
    await page.goto(`${base()}${linkIn(receipt)}`);
    await expectScreen(page, 'Fullmakten är inskickad');
  });
});

test('declines with a reason, after having read what that leads to', async ({ page }) => {
  const organisation = 'Miljöförbundet Exempel Tornedalen';
  await openLetter(page, organisation, INVITATION.mandate);
  await button(page, 'Fortsätt').click();
  await radio(page, 'Vi vill inte lämna fullmakt').check();
  await button(page, 'Fortsätt').click();
  const reason = page.getByLabel('Varför vill ni inte lämna fullmakt?');
  await expectFieldError(reason, /Skriv varför/);
  await reason.fill('Vi har ett eget avtal till 2028.');
  await expectSound(page);
  await button(page, 'Fortsätt').click();
  await expectScreen(page, 'Kontrollera ert svar');
  await expect(page.getByText(`${organisation} får avropa på det avtal som gäller i dag. Utan fullmakt får ni inte avropa på det nya avtalet`)).toBeVisible();
  await button(page, 'Skicka att vi inte lämnar fullmakt').click();
  await expectScreen(page, 'Ni lämnar inte fullmakt');
  await expect(page.getByText('Vi har ett eget avtal till 2028.')).toBeVisible();
  expect((await standingOf(await api('admin@region.example'), organisation)).stage).toBe('DECLINED');
});

test('is not the right person, and says who is', async ({ page }) => {
  const organisation = 'Exempelskolfastigheter i Kiruna AB';
  await openLetter(page, organisation, INVITATION.mandate);
  await button(page, 'Fortsätt').click();
  await radio(page, 'Jag är inte rätt person').check();
  await page.getByLabel('Vem är rätt person?').fill('Märta Ängström');
  const email = page.getByLabel('Personens e-postadress');
  await email.fill('märta');
  await button(page, 'Fortsätt').click();
  await expectFieldError(email, /Skriv en e-postadress/);
  await email.fill('marta.angstrom@kiruna.example');
  await expectSound(page);
  await button(page, 'Fortsätt').click();
  await expectScreen(page, 'Kontrollera uppgifterna');
  await button(page, 'Skicka uppgifterna').click();
  await expectScreen(page, 'Tack, vi vänder oss till Märta Ängström');
  expect((await standingOf(await api('admin@region.example'), organisation)).flags).toContain('WRONG_PERSON');
});

test('a link that is only fetched changes nothing; a person who answers yes gives volumes', async ({ page }) => {
  const organisation = 'Exempelbostäder i Jokkmokk AB';
  const host = await api('admin@region.example');
  const stage = async () => (await standingOf(host, organisation)).stage;

  await test.step('a mail scanner fetches the page, and even runs it', async () => {
    const link = linkIn(await letterTo(page, contactOf(organisation), INVITATION.inquiry));
    expect((await page.request.get(`${base()}${link}`)).status()).toBe(200);
    await page.goto(`${base()}${link}`);
    await expectScreen(page, /./);
    expect(await stage()).toBe('INVITED');
  });

  await test.step('a person touches it', async () => {
    await radio(page, 'Ja, vi vill vara med').check();
    await expect.poll(stage).toBe('OPENED');
    await button(page, 'Fortsätt').click();
  });

  await test.step('volumes, of which one is not a number', async () => {
    await expectScreen(page, 'Ungefär hur mycket behöver ni?');
    const mobile = page.getByLabel('Antal mobilabonnemang för tal och data');
    await mobile.fill('ungefär tjugo');
    await page.getByLabel('Antal växelanslutna användare').fill('1 200');
    await button(page, 'Fortsätt').click();
    await expectFieldError(mobile, /Skriv ett tal/);
    await mobile.fill('20');
    await button(page, 'Fortsätt').click();
  });

  await test.step('checks and sends', async () => {
    await expectScreen(page, 'Kontrollera ert svar');
    await expect(page.getByText('Antal mobilabonnemang för tal och data: 20 abonnemang')).toBeVisible();
    await button(page, 'Skicka svaret').click();
    await expectScreen(page, /^Tack/);
    expect(await stage()).toBe('INTERESTED');
    expect((await letterTo(page, contactOf(organisation), RECEIPT.inquiry)).text).toContain('Ja, vi vill vara med');
  });
});

test('a no without a reason is refused at the field', async ({ page }) => {
  const organisation = 'Avfallsförbundet Exempel Västerbottens inland';
  await openLetter(page, organisation, INVITATION.inquiry);
  await radio(page, 'Nej, vi vill inte vara med').check();
  await button(page, 'Fortsätt').click();
  const reason = page.getByLabel('Varför inte?');
  await expectFieldError(reason, /Skriv varför/);
  await expectSound(page);
  await reason.fill('Vi har ett eget avtal till 2028.');
  await button(page, 'Fortsätt').click();
  await expectScreen(page, 'Kontrollera ert svar');
  await button(page, 'Skicka svaret').click();
  await expectScreen(page, /^Tack/);
  expect((await standingOf(await api('admin@region.example'), organisation)).stage).toBe('DECLINED');
});

test('an unknown link says what to do; one whose time has run out gets a new one to the same address', async ({ page }) => {
  await page.goto(`${base()}/s/AAAAAAAAAAAAAAAAAAAAAA`);
  await expectScreen(page, 'Länken går inte att använda');

  const organisation = 'Exempelbostäder i Malå AB';
  const link = linkIn(await letterTo(page, contactOf(organisation), INVITATION.inquiry));
  const { id } = await standingOf(await api('admin@region.example'), organisation);
  const database = new pg.Client({ connectionString: process.env.SAMKOP_DATABASE_URL });
  await database.connect();
  await database.query("update personal_link set expires_at = now() - interval '1 day' where participation_id = $1", [id]);
  await database.end();
  await page.goto(`${base()}${link}`);
  await expectScreen(page, 'Länken gäller inte längre');
  await button(page, 'Skicka en ny länk').click();
  await expectScreen(page, 'Titta i din inkorg');
  const renewed = await letterTo(page, contactOf(organisation), 'Din nya länk');
  await page.goto(`${base()}${linkIn(renewed)}`);
  await expectScreen(page, /Vill ni vara med/);
});

test('in English: the mandate that came back is completed, with the reason first on the page', async ({ page }) => {
  const organisation = 'Exempelhamnen i Umeå AB';
  await openLetter(page, organisation, 'Fullmakten behöver kompletteras', '?lang=en');
  await expectScreen(page, `Give ${HOST} a mandate`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'The mandate needs to be completed' })).toBeVisible();
  await button(page, 'Continue').click();
  await radio(page, 'Hand in a signed mandate').check();
  await page.getByLabel('Choose a file or take a photo').setInputFiles(SIGNED_PDF);
  await expect(page.getByText('Uploaded,')).toBeVisible();
  await expectScreen(page, 'How do you want to answer?');
  await button(page, 'Continue').click();
  await expectScreen(page, 'Check and send');
  await expect(page.getByLabel('Name', { exact: true })).not.toHaveValue('');
  await button(page, 'Send in the mandate').click();
  await expectScreen(page, 'The mandate is sent in');
  expect(page.url()).toContain('lang=en');
});
