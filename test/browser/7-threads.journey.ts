import { expect, test } from '@playwright/test';
import { api, button, dialog, expectFieldError, expectSound, signIn } from './people.js';
import { Keyboard } from './keyboard.js';
import { another, bodiesOf, expectSoundInBothWidths, field, MEMBER, oneUntouched, open, SECRETARY, threadWith, untouched, WIDE } from './threads.js';

/** What is said of requirements: by a member, and by the secretary who looks at the same time. */
test.use({ viewport: WIDE });

test('a member suggests other words by keyboard, the secretary sees it at once and accepts, the member sees the answer', async ({ page, browser }) => {
  const row = await oneUntouched('4.1.1');
  const quote = row.text.split(' ').slice(0, 3).join(' ');
  const keyboard = new Keyboard(page);
  const secretary = await another(browser, SECRETARY);
  await signIn(page, MEMBER);
  await open(page, row);
  await open(secretary, row);

  await test.step('the member quotes, comments and suggests', async () => {
    await keyboard.press('c');
    await expect(field(page)).toBeFocused();
    await keyboard.type('Orden **först** i kravet kan läsas på två sätt.');
    await keyboard.tabTo(page.getByLabel('Citat'), 'Shift+Tab');
    await keyboard.type(quote);
    await keyboard.tabTo(page.getByLabel('Föreslå en ny lydelse'));
    await keyboard.press('Space');
    await expect(page.getByLabel('Förslag till ny lydelse')).toHaveValue(quote);
    await keyboard.write(page.getByLabel('Förslag till ny lydelse'), `I varje avrop: ${quote}`);
    await expect(page.getByRole('region', { name: 'Så ändras texten' })).toContainText('I varje avrop');
    await expectSoundInBothWidths(page);
    await keyboard.press('Control+Enter');
    await expect(threadWith(page, quote)).toBeVisible();
    await expect(button(page, 'Kommentera kravet')).toBeFocused();
  });

  await test.step('the secretary sees it without loading anything, and finds the words in the text', async () => {
    await expect(threadWith(secretary, quote)).toContainText('kan läsas på två sätt');
    await secretary.locator('mark').first().click();
    await expect(threadWith(secretary, quote)).toBeFocused();
    await threadWith(secretary, quote).getByRole('button', { name: 'Godta förslaget' }).click();
    await dialog(secretary).getByRole('button', { name: 'Godta förslaget' }).click();
    await expectFieldError(secretary.getByLabel('Motivering'), /Skriv en motivering/);
    await secretary.getByLabel('Motivering').fill('Så blir det tydligt.');
    await expectSound(secretary);
    await dialog(secretary).getByRole('button', { name: 'Godta förslaget' }).click();
    await expect(secretary.getByText('Förslaget är infört i texten.').first()).toBeVisible();
  });

  await test.step('the member sees the new text and the answer', async () => {
    await expect(page.getByText(`I varje avrop: ${row.text.slice(0, 20)}`).first()).toBeVisible();
    const folded = page.locator('summary').filter({ hasText: 'Bifallen' });
    await keyboard.tabTo(folded);
    await keyboard.press('Enter');
    await expect(page.getByText('Så blir det tydligt.')).toBeVisible();
    await expect(page.getByText(/Kravet fick en ny lydelse: version 2/)).toBeVisible();
    await expectSoundInBothWidths(page);
  });
  await secretary.context().close();
});

test('words that are selected are quoted; words that are not in the text are refused at their field', async ({ page }) => {
  const row = await oneUntouched('4.2.1');
  await signIn(page, MEMBER);
  await open(page, row);
  await page.locator('[data-start]', { hasText: row.text.slice(0, 12) }).first().dblclick({ position: { x: 20, y: 8 } });
  await button(page, 'Kommentera det markerade').click();
  const word = await page.getByLabel('Citat').inputValue();
  expect(word).not.toBe('');
  expect(row.text).toContain(word);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Vad menas?');
  await page.getByLabel('Citat').fill('ord som inte står i kravet');
  await button(page, 'Skicka kommentaren').click();
  await expectFieldError(page.getByLabel('Citat'), /Orden finns inte i den versionen av kravet/);
  await expect(field(page)).toHaveValue('Vad menas?');
  await page.getByLabel('Citat').fill(word);
  await button(page, 'Skicka kommentaren').click();
  await expect(threadWith(page, word)).toContainText('Vad menas?');
});

test('a comment is answered and withdrawn; a thread is closed in part, and opened again', async ({ page, browser }) => {
  const row = await oneUntouched('5.2.1');
  const secretary = await another(browser, SECRETARY);
  await signIn(page, MEMBER);
  await open(page, row);
  await open(secretary, row);
  await page.keyboard.press('c');
  await page.keyboard.type('Kravet är för hårt.');
  await page.keyboard.press('Control+Enter');
  const thread = threadWith(secretary, 'Kravet är för hårt.');
  await thread.getByRole('button', { name: /^Svara Jannike/ }).click();
  await secretary.keyboard.type('Vilken nivå räcker?');
  await secretary.keyboard.press('Control+Enter');
  await expect(page.getByText('Vilken nivå räcker?')).toBeVisible();

  await test.step('the member takes the comment back', async () => {
    await button(page, 'Ta tillbaka').click();
    await dialog(page).getByRole('button', { name: 'Ta tillbaka' }).click();
    await expect(page.getByText('Kommentaren är återtagen', { exact: true })).toBeVisible();
    await expect(secretary.getByText('Kommentaren är återtagen', { exact: true })).toBeVisible();
    await expect(secretary.getByText('Kravet är för hårt.')).toHaveCount(0);
  });

  await test.step('the secretary accepts it in part, with the words that came of it, and opens it again', async () => {
    await button(secretary, 'Avsluta tråden').click();
    await secretary.getByLabel('Delvis bifallen').check();
    await secretary.getByLabel('Kravets text, som den blev').fill(`${row.text} Lägre nivå godtas i glesbygd.`);
    await secretary.getByLabel('Motivering').fill('Nivån sänks där nätet är glest.');
    await expectSound(secretary);
    await dialog(secretary).getByRole('button', { name: 'Avsluta tråden' }).click();
    await expect(page.getByText(/Lägre nivå godtas i glesbygd/).first()).toBeVisible();
    await secretary.locator('summary').filter({ hasText: 'Delvis bifallen' }).click();
    await button(secretary, 'Öppna tråden igen').click();
    await dialog(secretary).getByRole('button', { name: 'Öppna tråden igen' }).click();
    await expect(page.getByText('Tidigare svar, innan tråden öppnades igen')).toBeVisible();
    await expect(page.getByText('Nivån sänks där nätet är glest.')).toBeVisible();
    await expectSoundInBothWidths(page);
  });
  await secretary.context().close();
});

test('a member comments on twenty requirements with the keyboard alone', async ({ page }) => {
  const member = await api(MEMBER);
  const rows = await untouched(member, '8.1.1', 20);
  const keyboard = new Keyboard(page);
  await signIn(page, MEMBER);
  const [first] = rows;
  if (!first) throw new Error('No requirement');
  await open(page, first, 0);
  for (const row of rows) {
    const heading = page.getByRole('heading', { level: 2, name: new RegExp(`^${row.number.replaceAll('.', '\\.')} `) });
    for (let steps = 0; steps < 40 && !(await heading.isVisible()); steps++) {
      const before = page.url();
      await keyboard.press('j');
      await expect(page).not.toHaveURL(before);
    }
    await expect(button(page, 'Kommentera kravet')).toBeVisible();
    await keyboard.press('c');
    await expect(field(page)).toBeFocused();
    await keyboard.type(`Synpunkt på ${row.number}`);
    await keyboard.press('Control+Enter');
    await expect(page.locator('[data-thread]').getByText(`Synpunkt på ${row.number}`, { exact: true })).toBeVisible();
    await expect(button(page, 'Kommentera kravet')).toBeFocused();
  }
  for (const row of rows) expect(await bodiesOf(member, row.id)).toEqual([`Synpunkt på ${row.number}`]);
});
