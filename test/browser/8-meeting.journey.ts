import { expect, test, type Browser, type Page } from '@playwright/test';
import { api, base, button, daysFromNow, dialog, expectFieldError, expectScreen, expectSound, letterTo, PROCUREMENT, signIn } from './people.js';

/** A meeting of the working group: planned, called, held in front of a room with the keyboard alone, written down and approved by three. */
const MEETINGS = `${PROCUREMENT}/arbetsgrupp?visa=moten`;
const TITLE = 'Sista genomgången';
const WIDTHS = [1440, 375];

async function expectSoundInBothWidths(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expectSound(page);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Keeps the first items of an agenda and the last: so many can be decided in a moment. */
async function shorten(meetingId: string, kept: number): Promise<void> {
  const secretary = await api('sekreterare@grupp.example');
  const { meeting } = await secretary.ask<{ meeting: { version: number; items: { id: string; matter: object | null }[] } }>(
    'query ($id: ID!) { meeting(id: $id) { version items { id matter { requirementId } } } }', { id: meetingId },
  );
  const matters = meeting.items.filter(({ matter }) => matter !== null).slice(0, kept);
  const own = meeting.items.filter(({ matter }) => matter === null);
  await secretary.ask('mutation ($id: ID!, $version: Int!, $items: [AgendaItemInput!]!) { setAgenda(meetingId: $id, version: $version, items: $items) { id } }', {
    id: meetingId, version: meeting.version, items: [...matters, ...own].map(({ id }) => ({ id })),
  });
}

const agenda = (page: Page) => page.locator('ol > li');

async function asSomebody(browser: Browser, email: string, path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await signIn(page, email);
  await page.goto(base() + path);
  await work(page);
  await context.close();
}

test('the secretary plans a meeting, holds it with the keyboard, and three persons stand behind the minutes', async ({ page, browser }) => {
  await signIn(page, 'sekreterare@grupp.example');
  await page.goto(base() + MEETINGS);
  await expectSoundInBothWidths(page);

  await test.step('planned: what is wrong is said at its field', async () => {
    await button(page, 'Planera ett möte').click();
    await expectSoundInBothWidths(page);
    await dialog(page).getByLabel('Slutar').fill('12:00');
    await dialog(page).getByRole('button', { name: 'Planera mötet' }).click();
    await expectFieldError(dialog(page).getByLabel('Vad mötet kallas'), /^Fyll i det här\./);
    await dialog(page).getByLabel('Vad mötet kallas').fill(TITLE);
    await dialog(page).getByLabel('Dag', { exact: true }).fill(daysFromNow(3));
    await dialog(page).getByRole('button', { name: 'Planera mötet' }).click();
    await expectFieldError(dialog(page).getByLabel('Slutar'), 'Mötet måste sluta efter att det har börjat.');
    await dialog(page).getByLabel('Slutar').fill('15:30');
    await dialog(page).getByLabel('Plats eller länk (frivilligt)').fill('Sammanträdesrum Älven');
    await dialog(page).getByRole('button', { name: 'Planera mötet' }).click();
    await expectScreen(page, new RegExp(`^Möte nr \\d+: ${TITLE}$`));
    await expect(page.getByText(`${daysFromNow(3)}\u00a013:00–15:30`)).toBeVisible();
    await expect(page.getByText('Dagordningen är tom')).toBeVisible();
    await expectSoundInBothWidths(page);
  });
  const path = new URL(page.url()).pathname;
  const meetingId = path.split('/').at(-1) ?? '';

  await test.step('the agenda: filled from the open threads, an item of its own, moved with the keyboard', async () => {
    await button(page, 'Fyll på från öppna ärenden').click();
    await expect(agenda(page).first()).toBeVisible();
    await page.getByLabel('Lägg till en egen punkt').fill('Val av justerare');
    await page.keyboard.press('Enter');
    await expect(agenda(page).last()).toContainText('Val av justerare');
    await expect(page.getByLabel('Lägg till en egen punkt')).toHaveValue('');
    await shorten(meetingId, 4);
    await page.reload();
    await expect(agenda(page)).toHaveCount(5);
    await button(page, 'Flytta upp Val av justerare').focus();
    for (let place = 4; place > 0; place--) {
      await page.keyboard.press('Enter');
      await expect(agenda(page).nth(place - 1)).toContainText('Val av justerare');
      await expect(button(page, 'Flytta upp Val av justerare')).toBeFocused();
    }
    await expectSoundInBothWidths(page);
  });

  await test.step('called: the letter says when and where and nothing of the agenda; the calendar takes it', async () => {
    await button(page, 'Kalla ledamöterna').click();
    await expect(dialog(page)).toContainText('Dagordningen står inte i mejlet');
    await expectSound(page);
    await dialog(page).getByRole('button', { name: 'Kalla ledamöterna' }).click();
    await expect(button(page, 'Kalla igen')).toBeVisible();
    // An earlier meeting has been called to as well: the letter is the one that leads here.
    let text = '';
    await expect.poll(async () => {
      text = (await letterTo(page, 'ledamot@grupp.example', 'Kallelse till arbetsgruppens möte')).text;
      return text;
    }, { timeout: 60_000 }).toContain(path);
    expect(text).toContain('Sammanträdesrum Älven');
    expect(text).not.toContain('Val av justerare');
    const calendar = await page.request.get(base() + (await page.getByRole('link', { name: /kalender/ }).getAttribute('href')));
    expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR[\s\S]*SUMMARY:Arbetsgruppsmöte/);
  });

  await test.step('meeting mode: five items with five decisions, by the keyboard alone', () => holdWithKeyboard(page));

  await test.step('who is there, and closed: the minutes are a file', async () => {
    await page.getByRole('link', { name: 'Till mötet' }).first().click();
    await expect(page.getByText('5 av 5 punkter är avgjorda.')).toBeVisible();
    await page.getByLabel('Närvaro för Jannike Ljusterud').selectOption('På distans');
    await expect(page.getByText(/^1 av \d+ är med\.$/)).toBeVisible();
    await button(page, 'Alla övriga är på plats').click();
    await expect(button(page, 'Alla övriga är på plats')).toHaveCount(0);
    await button(page, 'Avsluta mötet').click();
    await expectSound(page);
    await dialog(page).getByRole('button', { name: 'Avsluta mötet' }).click();
    await expect(page.getByText('Fört av Ingemar Åkerdal')).toBeVisible();
    await expectMinutes(page, 'Hämta utkastet (PDF)');
    await expect(button(page, 'Justera protokollet')).toHaveCount(0);
    await expectSoundInBothWidths(page);
  });

  await test.step('a member adjusts, the chair approves: frozen under a checksum', async () => {
    await asSomebody(browser, 'ledamot@grupp.example', path, (member) => step(member, 'Justera protokollet', 'Justerat av Jannike Ljusterud'));
    await asSomebody(browser, 'ordforande@grupp.example', path, async (chair) => {
      await step(chair, 'Godkänn protokollet', 'Godkänt av Hillevi Ståhlnäs');
      await expect(chair.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
      await expectMinutes(chair, 'Hämta protokollet (PDF)');
      await expect(chair.getByRole('link', { name: /^Ändra beslutet/ })).toHaveCount(0);
      await expectSoundInBothWidths(chair);
    });
  });
});

async function holdWithKeyboard(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Öppna mötesläget' }).focus();
  await page.keyboard.press('Enter');
  await expectScreen(page, /^Mötesläge/);
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Val av justerare' })).toBeVisible();
  await decide(page, '5', 'Jannike Ljusterud väljs.', 1);
  await expectSoundInBothWidths(page);
  await decide(page, '1', undefined, 2);
  const words = page.getByLabel('Kravets nya text');
  await page.keyboard.press('2');
  await expect(words).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Det gäller också fjällområden.');
  await expectSoundInBothWidths(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('3 av 5 avgjorda')).toBeVisible();
  await decide(page, '3', 'Kravet stryks, det är redan sagt.', 4);
  await page.keyboard.press('k');
  await decide(page, '4', undefined, 5);
  await expect(page.getByText('Alla punkter är avgjorda')).toBeVisible();
  await expectSoundInBothWidths(page);
}

/** One key chooses, the line is written where another is wanted than the one that fits most often, and Ctrl+Enter goes on. */
async function decide(page: Page, key: string, line: string | undefined, decided: number): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.getByLabel('Rad i protokollet')).toBeFocused();
  if (line !== undefined) {
    await page.keyboard.press('Control+A');
    await page.keyboard.type(line);
  }
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(`${decided} av 5 avgjorda`)).toBeVisible();
}

async function step(page: Page, act: string, then: string): Promise<void> {
  await button(page, act).click();
  await expectSound(page);
  await dialog(page).getByRole('button', { name: act }).click();
  await expect(page.getByText(then)).toBeVisible();
}

async function expectMinutes(page: Page, link: string): Promise<void> {
  const file = await page.request.get(base() + (await page.getByRole('link', { name: link }).getAttribute('href')));
  const body = await file.body();
  expect(body.subarray(0, 5).toString()).toBe('%PDF-');
  expect(body.length).toBeGreaterThan(5_000);
}
