import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import pg from 'pg';
import { base, button, contactOf, expectScreen, expectSound, letterTo, linkIn, PROCUREMENT, signIn } from './people.js';
import { Keyboard } from './keyboard.js';
import { makeReadyForAll, openRoom, publish, referenceRoom, type Room } from './publishing.js';

/** Those for whom documents are published read and fetch them: by a link on a phone, with an account, and without either. */
const KALIX = 'Kalix kommun';
const NOTICE = 'Nya dokument att hämta';
const files = (page: Page): Locator => page.getByRole('list', { name: /^Filerna i / }).first().getByRole('listitem');

async function expectSoundInBothWidths(page: Page): Promise<void> {
  for (const width of [1440, 375]) {
    await page.setViewportSize({ width, height: 812 });
    await expectSound(page);
  }
}

async function fetched(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function withDatabase(act: (database: pg.Client) => Promise<unknown>): Promise<void> {
  const database = new pg.Client({ connectionString: process.env.SAMKOP_DATABASE_URL });
  await database.connect();
  await act(database);
  await database.end();
}

/** The first publication, and an addendum with one file changed and one new. */
const FIRST = { title: 'Upphandlingsdokument', audience: 'PARTICIPANTS', documents: [{ title: 'Avtalsvillkor', annexNumber: '1', words: 'Avtal 1' }, { title: 'Prisbilaga', annexNumber: '2', words: 'Pris per år' }] } as const;
function publishAddendum(room: Room, before: ReadonlyMap<string, string>) {
  return publish(room, {
    title: 'Rättelse av priserna', audience: 'PARTICIPANTS', changeNote: 'Priser anges per månad.',
    documents: [
      { title: 'Avtalsvillkor', annexNumber: '1', words: 'Avtal 1', documentId: before.get('Avtalsvillkor') ?? '' },
      { title: 'Prisbilaga', annexNumber: '2', words: 'Pris per manad', documentId: before.get('Prisbilaga') ?? '' },
      { title: 'Svar på frågor', annexNumber: '3', words: 'Svar' },
    ],
  });
}

test('everybody reads what is public, without signing in, and it can be found', async ({ page, request }) => {
  const room = await openRoom('Upphandling av växeltelefoni', 'RUN 801-2026', [KALIX]);
  const address = `${base()}/publicerat/${room.slug}`;
  const robots = async (): Promise<(string | undefined)[]> => {
    const answer = await request.get(address);
    return [String(answer.status()), answer.headers()['x-robots-tag'], /<meta name="robots" content="(\w+)"/.exec(await answer.text())?.[1]];
  };

  await test.step('before that there is nothing, and nothing to be found', async () => {
    expect(await robots()).toEqual(['404', 'noindex', 'noindex']);
    await page.goto(address);
    await expectScreen(page, 'Här finns inga publicerade dokument');
    await expect(page.getByText(room.title)).toHaveCount(0);
    await page.goto(`${base()}/publicerat`);
    await expectScreen(page, 'Här finns inga publicerade dokument');
  });

  await publish(room, { title: 'Annons', audience: 'PUBLIC', documents: [{ title: 'Avtalsvillkor', annexNumber: '1', words: 'Avtal 1' }], ...(await makeReadyForAll(room, KALIX)) });

  await test.step('then its name and whose it is stand there before any script has run', async () => {
    expect(await robots()).toEqual(['200', undefined, 'index']);
    const source = await (await request.get(address)).text();
    expect(source).toContain('<title>Upphandlingsdokument: Upphandling av växeltelefoni – Region Västerbotten</title>');
  });

  await test.step('and the documents, at every width', async () => {
    await page.goto(address);
    await expectScreen(page, 'Upphandlingsdokument: Upphandling av växeltelefoni');
    await expect(files(page).filter({ hasText: 'Bilaga 1 Avtalsvillkor' })).toContainText('PDF');
    await expectSoundInBothWidths(page);
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Tillgänglighet' })).toHaveAttribute('href', '/tillganglighet?lang=sv');
    const { bytes } = await fetched(page, () => page.getByRole('link', { name: /^Hämta alla \(ZIP, / }).click());
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
  });
});

test('a participant sees what changed since the last time, and has its own receipts', async ({ page }) => {
  const room = await openRoom('Upphandling av kopiering', 'RUN 802-2026', [KALIX]);
  await signIn(page, 'deltagare@kalix.example');

  await test.step('before that there is nothing to fetch, and the page says so', async () => {
    await page.getByRole('link', { name: `Upphandlingsdokument för ${room.title}` }).click();
    await expectScreen(page, 'Upphandlingsdokument');
    await expect(page.getByText('Inget är publicerat ännu')).toBeVisible();
    await expectSoundInBothWidths(page);
  });

  const { documentIds } = await publish(room, FIRST);
  await test.step('the first time everything is fetched with one button', async () => {
    await page.reload();
    await expect(files(page)).toHaveCount(2);
    await expectSoundInBothWidths(page);
    const { name, bytes } = await fetched(page, () => page.getByRole('link', { name: /^Hämta alla \(ZIP, / }).click());
    expect(name).toBe('RUN 802-2026 publicering 1.zip');
    for (const path of ['Bilaga 1 Avtalsvillkor.pdf', 'Bilaga 2 Prisbilaga.pdf', 'SHA256SUMS', 'index.html']) expect(bytes.includes(path)).toBe(true);
    await expect(page.getByText('Hämtningen har börjat.')).toBeVisible();
    await expect(page.getByText('Du har hämtat allt som gäller nu')).toBeVisible();
  });

  await publishAddendum(room, documentIds);
  await test.step('after the addendum: what is new since then, in words and file by file', async () => {
    await page.reload();
    const news = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Det här är nytt sedan du hämtade senast' }) }).last();
    await expect(news).toContainText('Priser anges per månad.');
    await expect(news).toContainText('Bilaga 3 Svar på frågor.pdf');
    await expect(files(page)).toContainText([/Avtalsvillkor.*Hämtad/, /Prisbilaga.*Ändrad/, /Svar på frågor.*Ny/]);
    await expectSoundInBothWidths(page);
  });

  await test.step('one file, with the keyboard', async () => {
    const keyboard = new Keyboard(page);
    const { name } = await fetched(page, () => keyboard.enter(page.getByRole('link', { name: /^Hämta Bilaga 2 Prisbilaga/ }).first()));
    expect(name).toBe('Bilaga 2 Prisbilaga.pdf');
    await expect(files(page)).toContainText([/Avtalsvillkor.*Hämtad/, /Prisbilaga.*Hämtad/, /Svar på frågor.*Ny/]);
  });

  await test.step('everything about the organisation is asked for, and fetched when it is made', async () => {
    await page.getByRole('link', { name: `Hämta allt som rör ${KALIX}` }).click();
    await expectScreen(page, KALIX);
    await button(page, 'Begär allt som en ZIP-fil').click();
    const takeOut = page.getByRole('list', { name: 'Det du har begärt' }).getByRole('listitem').first();
    await expect(takeOut).toContainText('Kan hämtas', { timeout: 90_000 });
    await expectSoundInBothWidths(page);
    const { bytes } = await fetched(page, () => takeOut.getByRole('link', { name: 'Hämta (ZIP)' }).click());
    expect(bytes.includes('SHA256SUMS')).toBe(true);
  });
});

test('an officer fetches on a phone: from the mail to the receipt, without an account', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  const organisation = 'Arjeplogs kommun';
  const room = await openRoom('Upphandling av möten på distans', 'RUN 803-2026', [organisation]);
  const { documentIds } = await publish(room, FIRST);
  const letter = await letterTo(page, contactOf(organisation), NOTICE);
  expect(letter.text).toContain(room.title);
  const all = page.getByRole('link', { name: /^Hämta alla \(ZIP, / });

  await test.step('opens the mail, sees what it is, presses one button', async () => {
    await page.goto(`${base()}${linkIn(letter)}`);
    await expectScreen(page, 'Hämta upphandlingsdokument');
    await expect(page.getByText(`Till ${organisation}`)).toBeVisible();
    await expect(all).toBeInViewport();
    const { name } = await fetched(page, () => all.click());
    expect(name).toBe('RUN 803-2026 publicering 1.zip');
    await expect(page.getByText('Du har hämtat allt som gäller nu')).toBeVisible();
    await expect(page.getByRole('list', { name: 'Kvitton' })).toContainText(/Allt hämtat \d{4}-\d\d-\d\d\s\d\d:\d\d av \S/);
    await expectSoundInBothWidths(page);
  });

  await test.step('with text twice as large nothing is lost', async () => {
    await page.addStyleTag({ content: 'html { font-size: 200%; }' });
    await expectSound(page);
    await expect(all).toBeVisible();
  });

  await publishAddendum(room, documentIds);
  await test.step('comes back by the same mail: what is new since then', async () => {
    await page.goto(`${base()}${linkIn(letter)}`);
    await expect(page.getByRole('heading', { name: 'Det här är nytt sedan du hämtade senast' })).toBeVisible();
    await expect(page.getByText('Priser anges per månad.')).toBeVisible();
    await expectSoundInBothWidths(page);
  });

  await test.step('in English, also what the server says', async () => {
    await expect(page.getByText('Ny fil: Bilaga 3 Svar på frågor.pdf.')).toBeVisible();
    await button(page, 'In English').click();
    await expect(page.getByText('New file: Bilaga 3 Svar på frågor.pdf.')).toBeVisible();
    await button(page, 'På svenska').click();
    await expect(page.getByText('Ny fil: Bilaga 3 Svar på frågor.pdf.')).toBeVisible();
  });

  await test.step('fetches one file alone', async () => {
    const { name } = await fetched(page, () => page.getByRole('link', { name: /^Hämta Bilaga 3 Svar på frågor/ }).click());
    expect(name).toBe('Bilaga 3 Svar på frågor.pdf');
    await expect(page.getByRole('list', { name: 'Kvitton' }).first()).toContainText(/Svar på frågor hämtad \d{4}-/);
  });

  await test.step('reads one in a window of its own, which is no receipt', async () => {
    const shown = page.getByRole('link', { name: /^Bilaga 2 Prisbilaga/ }).first();
    await expect(shown).toHaveAttribute('target', '_blank');
    const answer = await page.request.get(`${base()}${await shown.getAttribute('href')}`);
    expect([answer.status(), answer.headers()['content-disposition']]).toEqual([200, expect.stringMatching(/^inline/)]);
  });

  await test.step('a link that has ended is renewed, and says so before anything is fetched', async () => {
    await withDatabase((database) => database.query(`update personal_link set expires_at = now() - interval '1 day' where procurement_id = $1`, [room.id]));
    await all.first().click();
    await expectScreen(page, 'Länken gäller inte längre');
    await button(page, 'Skicka en ny länk').click();
    await expectScreen(page, 'Titta i din inkorg');
    const renewed = await letterTo(page, contactOf(organisation), 'Din nya länk');
    await page.goto(`${base()}${linkIn(renewed)}`);
    await expectScreen(page, 'Hämta upphandlingsdokument');
  });

  await test.step('a link that the host has ended says so at once, and whom to ask', async () => {
    const host = await page.context().browser()?.newPage();
    if (!host) throw new Error('No window for the host');
    await signIn(host, 'admin@region.example');
    await host.goto(`${base()}/u/${room.slug}/fullmakter`);
    await host.getByRole('link', { name: organisation }).first().click();
    await host.getByRole('button', { name: /^Avsluta länken till / }).first().click();
    await button(host, 'Avsluta länken').click();
    await expect(host.getByRole('region', { name: 'Meddelanden' })).toContainText(/Länken till .+ är avslutad\./);
    await expectSound(host);
    await host.close();
    await all.first().click();
    await expectScreen(page, 'Länken är avslutad');
    await expect(page.getByText('Den här personliga länken fungerar inte längre.')).toBeVisible();
    await expect(button(page, 'Skicka en ny länk')).toHaveCount(0);
    await expectSoundInBothWidths(page);
  });
});

test('what is published to the working group is there for its members, and for nobody else', async ({ page }) => {
  const room = await referenceRoom();
  await publish(room, { title: 'Underlag till arbetsgruppen', changeNote: 'Nytt underlag inför mötet.', audience: 'WORKING_GROUP', documents: [{ title: 'Marknadsanalys', words: 'Marknad' }] });
  await signIn(page, 'ledamot@grupp.example');
  await page.goto(`${base()}${PROCUREMENT}`);
  await page.getByRole('navigation', { name: 'Upphandlingens sidor' }).getByRole('link', { name: 'Publicerat' }).click();
  await expectScreen(page, 'Upphandlingsdokument');
  await expect(page.getByRole('heading', { name: 'Underlag till arbetsgruppen' })).toBeVisible();
  await expect(files(page).filter({ hasText: 'Marknadsanalys' })).toBeVisible();
  await page.context().clearCookies();
  await signIn(page, 'deltagare@kalix.example');
  await page.goto(`${base()}${PROCUREMENT}/publicerat`);
  await expectScreen(page, 'Upphandlingsdokument');
  await expect(page.getByText('Underlag till arbetsgruppen')).toHaveCount(0);

  await publish(room, { title: 'Upphandlingsdokument', changeNote: 'Underlaget inför anbudstiden.', audience: 'PARTICIPANTS', documents: [{ title: 'Marknadsbeskrivning', words: 'Beskrivning' }] });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Om publiceringen' })).toBeVisible();
  await expect(page.getByText('Underlaget inför anbudstiden.')).toBeVisible();
  await expectSoundInBothWidths(page);
});
