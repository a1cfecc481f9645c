import { expect, test } from '@playwright/test';
import { api, base, BOARD, button, contactOf, dialog, letterTo, linkIn, rowOf, rows, SIGNED_PDF, SLUG } from './people.js';
import { Keyboard } from './keyboard.js';

/** Once through the product as each of the three, with the keyboard alone. */
test.use({ viewport: { width: 1440, height: 900 } });

test('an officer reads, uploads, says who signed, and sends', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  const keyboard = new Keyboard(page);
  const organisation = 'Exempelskolfastigheter i Kiruna AB';
  const chooser = page.waitForEvent('filechooser');
  await page.goto(`${base()}${linkIn(await letterTo(page, contactOf(organisation), 'Fullmakt att skriva under'))}`);
  await expect(page.getByRole('heading', { level: 1, name: /^Lämna fullmakt/ })).toBeVisible();
  await keyboard.skipToContent();
  await keyboard.enter(button(page, 'Fortsätt'));

  await expect(page.getByRole('heading', { level: 1, name: 'Hur vill ni svara?' })).toBeFocused();
  await keyboard.tabTo(page.getByRole('radio', { name: 'Lämna in en påskriven fullmakt' }));
  await keyboard.press('Space');
  await keyboard.tabTo(page.getByLabel('Välj fil eller ta ett foto'));
  await keyboard.press('Space');
  await (await chooser).setFiles(SIGNED_PDF);
  await expect(page.getByText('Uppladdad,')).toBeVisible();
  await keyboard.tabTo(page.getByRole('radio', { name: 'På papper' }));
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Digitalt, i PDF-filen' })).toBeChecked();
  await keyboard.enter(button(page, 'Fortsätt'));

  await expect(page.getByRole('heading', { level: 1, name: 'Kontrollera och skicka' })).toBeFocused();
  await keyboard.enter(button(page, 'Skicka in fullmakten'));
  await expect(page.getByLabel('Namn', { exact: true })).toBeFocused();
  await keyboard.type('Åsa Öberg');
  await keyboard.write(page.getByLabel('Titel'), 'Vd');
  await keyboard.tabTo(page.getByRole('radio', { name: 'Delegationsordning' }));
  await keyboard.press('Space');
  await keyboard.write(page.getByLabel('Vilken delegationsordning och punkt?'), 'Antagen 2023-02-27, punkt 5.12');
  await keyboard.tabTo(page.getByLabel('Vilken dag skrevs den under?'));
  // The first day of this year, whatever order the browser has year, month and day in.
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowUp']) await keyboard.press(key);
  await expect(page.getByLabel('Vilken dag skrevs den under?')).toHaveValue(/^\d{4}-01-01$/);
  await keyboard.enter(button(page, 'Skicka in fullmakten'));
  await expect(page.getByRole('heading', { level: 1, name: /^Fullmakten (är inskickad|kom in för sent)$/ })).toBeFocused();
});

test('an administrator goes from the overview to the gap, marks, looks at a reminder, reviews and sends a link', async ({ page }) => {
  const { name, id } = await somethingToReview();
  const keyboard = new Keyboard(page);
  await keyboard.signIn('admin@region.example');

  await test.step('from the overview to the gap, filtered', async () => {
    await keyboard.enter(page.getByRole('link', { name: /har ingen godkänd fullmakt i/ }));
    await expect(rows(page).first()).toBeVisible();
    await keyboard.skipToContent();
    const kind = page.getByRole('button', { name: /^Typ/ }).first();
    await keyboard.enter(kind);
    await keyboard.tabTo(page.getByRole('checkbox', { name: /^Kommunalförbund/ }));
    await keyboard.press('Space');
    await keyboard.press('Escape');
    await expect(kind).toBeFocused();
    await expect(page).toHaveURL(/kind=MUNICIPAL_ASSOCIATION/);
    await keyboard.enter(button(page, 'Rensa filter'));
    await expect(page.getByText('Visar 167 av 167')).toBeVisible();
  });

  await test.step('a dialog keeps the focus, and gives it back', async () => {
    await page.goto(`${base()}${BOARD}?glapp=1`);
    await expect(rows(page).first()).toBeVisible();
    const remind = button(page, /^Påminn \d+ som inte svarat$/);
    await keyboard.enter(remind);
    await expect(dialog(page).getByText(/mottagare$|får ingen påminnelse$/).first()).toBeVisible();
    await keyboard.expectFocusKept(dialog(page), remind);
  });

  await test.step('one row is marked, ordered and opened', async () => {
    await keyboard.write(page.getByRole('searchbox', { name: 'Sök organisation' }), 'boden');
    await expect(page.getByText('Visar 1 av 167')).toBeVisible();
    await keyboard.tabTo(page.getByRole('checkbox', { name: 'Markera Exempelenergi i Boden AB' }));
    await keyboard.press('Space');
    await expect(page.getByText('1 markerad')).toBeVisible();
    await keyboard.tabTo(button(page, 'Avmarkera'));
    await keyboard.press('Enter');
    await expect(page.getByText('1 markerad')).toHaveCount(0);
  });

  await test.step('a mandate is reviewed', async () => {
    await page.goto(`${base()}${BOARD}?search=${encodeURIComponent(name)}`);
    await keyboard.enter(rowOf(page, name).getByRole('link', { name, exact: true }));
    await expect(page).toHaveURL(new RegExp(id));
    await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
    for (const check of await page.locator('section').filter({ has: page.getByRole('heading', { name: 'Granska fullmakten' }) }).getByRole('checkbox').all()) {
      await keyboard.tabTo(check);
      await keyboard.press('Space');
    }
    await keyboard.enter(button(page, 'Godkänn fullmakten'));
    await expect(page.locator('dt:has-text("Läge") + dd')).toHaveText('Godkänd');
  });

  await test.step('a new link is sent', async () => {
    await page.goto(`${base()}${BOARD}?search=boden`);
    await keyboard.enter(rowOf(page, 'Exempelenergi i Boden AB').getByRole('link', { name: 'Exempelenergi i Boden AB' }));
    const send = button(page, 'Skicka ny länk');
    await keyboard.enter(send);
    await keyboard.enter(dialog(page).getByRole('button', { name: 'Skicka länken' }));
    await expect(page.getByText(/En ny länk är på väg/).first()).toBeVisible();
    await expect(send).toBeFocused();
  });
});

interface Row { readonly id: string; readonly organisation: { readonly name: string } }

/** A mandate that waits for review; where the list is locked, two people open a new one first. */
async function somethingToReview(): Promise<{ id: string; name: string }> {
  const [one, other] = [await api('admin@region.example'), await api('admin2@region.example')];
  const { procurementBySlug: { id, openList, board } } = await one.ask<{ procurementBySlug: { id: string; openList: number | null; board: { nodes: Row[] } } }>(
    'query ($slug: String!) { procurementBySlug(slug: $slug) { id openList board(filter: { stage: [MANDATE_SUBMITTED] }) { nodes { id organisation { name } } } } }', { slug: SLUG },
  );
  if (openList === null) {
    const { proposeNewList } = await one.ask<{ proposeNewList: { id: string } }>('mutation ($id: ID!) { proposeNewList(procurementId: $id, reason: "Två fullmakter hann inte granskas.") { id } }', { id });
    await other.ask('mutation ($id: ID!) { confirmAct(actId: $id) { id } }', { id: proposeNewList.id });
  }
  const [first] = board.nodes;
  if (!first) throw new Error('Nothing waits for review.');
  return { id: first.id, name: first.organisation.name };
}

test('an auditor reads the log, the board as a table, and one organisation', async ({ page }) => {
  const keyboard = new Keyboard(page);
  await keyboard.signIn('revisor@region.example');
  await keyboard.enter(page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Händelselogg' }));
  await expect(page.getByText(/^Visar 100 av /)).toBeVisible();
  await keyboard.enter(button(page, 'Visa fler'));
  await expect(page.getByText(/^Visar 200 av /)).toBeVisible();

  await page.goto(`${base()}${BOARD}?search=lule%C3%A5`);
  await expect(rows(page).first()).toBeVisible();
  await keyboard.skipToContent();
  await keyboard.tabTo(page.getByRole('link', { name: 'Exportera till Excel' }));
  await keyboard.enter(page.getByRole('table', { name: 'Organisationer och var de står' }).getByRole('button', { name: 'Status' }));
  await expect(page).toHaveURL(/order=STAGE/);
  await keyboard.enter(button(page, 'Visa som tabell'));
  await expect(page.getByRole('table', { name: 'Godkända fullmakter: Kommun' })).toBeVisible();
  await keyboard.tabTo(page.getByRole('link', { name: 'Luleå kommun', exact: true }), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Luleå kommun' })).toBeVisible();
});
