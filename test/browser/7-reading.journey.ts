import { expect, test, type Locator, type Page } from '@playwright/test';
import { api, base, button, dialog, expectScreen, expectSound, PROCUREMENT, signIn, SLUG } from './people.js';
import { Keyboard } from './keyboard.js';

const KRAV = `${PROCUREMENT}/krav`;
test.use({ viewport: { width: 1440, height: 900 } });

const list = (page: Page): Locator => page.getByRole('region', { name: 'Kravlista' });
const pane = (page: Page): Locator => page.getByRole('region', { name: 'Det öppna kravet' });
const heading = (page: Page): Locator => pane(page).getByRole('heading', { level: 2 });

interface Row { readonly id: string; readonly number: string; readonly version: number; readonly text: string }

async function unread(email: string): Promise<Row[]> {
  const client = await api(email);
  const { procurementBySlug } = await client.ask<{ procurementBySlug: { requirements: { nodes: Row[] } } }>(
    'query ($slug: String!) { procurementBySlug(slug: $slug) { requirements(first: 500, filter: { unreadOnly: true }) { nodes { id number version text } } } }', { slug: SLUG },
  );
  return procurementBySlug.requirements.nodes;
}

async function readCount(page: Page): Promise<number> {
  return Number(/^(\d+) av 400 lästa$/.exec(await page.getByText(/^\d+ av 400 lästa$/).first().innerText())?.[1]);
}

test('a member reads twenty requirements with the keyboard alone, and a reload keeps the place', async ({ page }) => {
  const keyboard = new Keyboard(page);
  await signIn(page, 'ledamot@grupp.example');
  await page.goto(`${base()}${PROCUREMENT}`);
  await keyboard.enter(page.getByRole('navigation', { name: 'Upphandlingens sidor' }).getByRole('link', { name: 'Krav', exact: true }));
  await expect(list(page).getByRole('listitem')).toHaveCount(400);
  await expectScreen(page, 'Krav');
  const before = await readCount(page);
  const waiting = await unread('ledamot@grupp.example');

  await test.step('twenty are marked, one key each', async () => {
    await page.goto(`${base()}${KRAV}?unreadOnly=true`);
    await expect(list(page).getByRole('listitem')).toHaveCount(waiting.length);
    await keyboard.press('j');
    for (const { number } of waiting.slice(0, 20)) {
      await expect(heading(page)).toContainText(`${number} `);
      await expect(list(page).locator('[aria-current]')).toBeFocused();
      await keyboard.press('n');
    }
    await expect(page.getByText(`${before + 20} av 400 lästa`).first()).toBeVisible();
    await expect.poll(async () => (await unread('ledamot@grupp.example')).length).toBe(waiting.length - 20);
  });

  await test.step('one is marked as unread again, and read', async () => {
    await keyboard.press('k');
    await keyboard.press('r');
    await expect(page.getByText(`${before + 21} av 400 lästa`).first()).toBeVisible();
    await keyboard.press('r');
    await expect(page.getByText(`${before + 20} av 400 lästa`).first()).toBeVisible();
  });

  await test.step('a reload keeps the open requirement, the filters and the place in the list', async () => {
    await page.goto(`${base()}${KRAV}?kind=MANDATORY`);
    await expect(list(page).getByRole('listitem').first()).toBeVisible();
    for (let presses = 0; presses < 25; presses++) await keyboard.press('j');
    await expect(page).toHaveURL(/krav=/);
    const number = await list(page).locator('[aria-current] > span').first().innerText();
    await expect(page).toHaveURL(new RegExp(`krav=${number.replaceAll('.', '\\.')}$`));
    const top = await list(page).evaluate((element) => element.scrollTop);
    expect(top).toBeGreaterThan(0);
    await page.reload();
    await expect(heading(page)).toContainText(`${number} `);
    await expect(list(page).locator('[aria-current]')).toBeInViewport();
    await expect.poll(async () => Math.abs((await list(page).evaluate((element) => element.scrollTop)) - top)).toBeLessThan(60);
    await expect(page).toHaveURL(/kind=MANDATORY/);
  });

  await test.step('search, and the keys explained and turned off', async () => {
    await page.goto(`${base()}${KRAV}`);
    await expect(list(page).getByRole('listitem')).toHaveCount(400);
    await keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: 'Sök i kraven' })).toBeFocused();
    await keyboard.type('abonnemangens');
    await expect(page).toHaveURL(/search=abonnemangens/);
    await expect(list(page).getByText('Abonnemang för tal')).toBeVisible();
    await page.goto(`${base()}${KRAV}`);
    await expect(list(page).getByRole('listitem')).toHaveCount(400);
    await keyboard.press('?');
    await expect(dialog(page)).toBeVisible();
    await expectSound(page);
    await keyboard.tabTo(page.getByRole('checkbox', { name: 'Använd tangenterna' }));
    await keyboard.press('Space');
    await keyboard.press('Escape');
    await keyboard.press('j');
    await expect(pane(page).getByText('Välj ett krav i listan')).toBeVisible();
    await button(page, 'Tangenter').click();
    await page.getByRole('checkbox', { name: 'Använd tangenterna' }).check();
  });
});

test('on a phone it is one thing at a time: the list, the requirement, the chapters', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await signIn(page, 'ledamot@grupp.example');
  await page.goto(`${base()}${KRAV}`);
  await expect(list(page).getByRole('listitem').first()).toBeVisible();
  await expectScreen(page, 'Krav');
  await button(page, 'Kapitel').click();
  await page.getByRole('navigation', { name: 'Kapitel' }).getByRole('button', { name: /^3\.2 Abonnemang/ }).click();
  await expect(page).toHaveURL(/section=3\.2/);
  await list(page).getByRole('link', { name: /^3\.2\.4 / }).click();
  await expect(heading(page)).toBeVisible();
  await expect(list(page)).toBeHidden();
  await expectSound(page);
  await pane(page).getByRole('button', { name: 'Till listan' }).click();
  await expect(list(page).getByRole('link', { name: /^3\.2\.4 / })).toBeFocused();
});

test('two change the same requirement: the second sees both texts and goes on from there', async ({ page }) => {
  const secretary = await api('sekreterare@grupp.example');
  const [target] = (await unread('ordforande@grupp.example')).slice(-1);
  if (!target) throw new Error('Nothing to change.');
  await signIn(page, 'ordforande@grupp.example');
  await page.goto(`${base()}${KRAV}?krav=${target.number}`);
  await pane(page).getByRole('button', { name: 'Ändra' }).click();
  const text = dialog(page).getByRole('textbox', { name: 'Kravtext' });
  await expect(text).toHaveValue(target.text);
  await expectSound(page);
  await text.fill(`${target.text} Ordförandens tillägg.`);
  await secretary.ask('mutation ($id: ID!, $version: Int!, $text: String!) { reviseRequirement(requirementId: $id, version: $version, text: $text, rationale: "Sekreterarens skäl.") { id } }', {
    id: target.id, version: target.version, text: `${target.text} Sekreterarens tillägg.`,
  });

  await test.step('the second gets both texts, and nothing is lost', async () => {
    await button(page, 'Spara ny version').click();
    await expect(dialog(page).getByText('Någon annan hann ändra samma krav')).toBeVisible();
    await expect(dialog(page).getByText('Sekreterarens tillägg.').first()).toBeVisible();
    await expect(text).toHaveValue(`${target.text} Ordförandens tillägg.`);
    await expect(dialog(page).getByLabel('Motivering (frivilligt)')).toHaveValue('Sekreterarens skäl.');
    await expectSound(page);
    await page.setViewportSize({ width: 375, height: 812 });
    await expectSound(page);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('the draft survives a reload, and is saved as the next version', async () => {
    await text.fill(`${target.text} Sekreterarens tillägg. Ordförandens tillägg.`);
    await page.reload();
    await pane(page).getByRole('button', { name: 'Ändra' }).click();
    await expect(text).toHaveValue(`${target.text} Sekreterarens tillägg. Ordförandens tillägg.`);
    await button(page, 'Spara ny version').click();
    await expect(page.getByText(`${target.number} har en ny version`).first()).toBeVisible();
    await expect(dialog(page)).toHaveCount(0);
  });

  await test.step('every version is kept, and any two are compared', async () => {
    await pane(page).getByText(/^Versioner \(\d+\)$/).click();
    await expect(pane(page).locator('ins', { hasText: 'Ordförandens tillägg.' })).toBeVisible();
    await expectSound(page);
  });
});

test('who has not signed is led to sign, and for a participant there is no such page', async ({ page }) => {
  await signIn(page, 'ny@grupp.example');
  await page.goto(`${base()}${KRAV}`);
  await expect(page.getByRole('link', { name: 'Gå till arbetsgruppen och skriv under' })).toHaveAttribute('href', `${PROCUREMENT}/arbetsgrupp`);
  await expectScreen(page, 'Skriv under först');
  await page.context().clearCookies();
  await signIn(page, 'deltagare@kalix.example');
  await page.goto(`${base()}${KRAV}`);
  await expect(page.getByRole('heading', { level: 1, name: /finns inte$/ })).toBeVisible();
});
