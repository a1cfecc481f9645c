import { expect, test } from '@playwright/test';
import { api, button, daysFromNow, expectFieldError, expectSound, signIn } from './people.js';
import { bodiesOf, field, MEMBER, oneUntouched, open, procurementId, SECRETARY, WIDE } from './threads.js';

/** What one writes is not lost: not by a reload, a lost connection or a closed round; and what one may no longer read is gone. */
test.use({ viewport: WIDE });

test('a draft outlives a reload and a lost connection, and is sent once', async ({ page }) => {
  const row = await oneUntouched('4.3.1');
  await signIn(page, MEMBER);
  await open(page, row);
  await page.keyboard.press('c');
  await page.keyboard.type('Skrivet på tåget');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Fortsätt på ditt utkast')).toBeFocused();
  await page.reload();
  await expect(field(page)).toHaveValue('Skrivet på tåget');

  await page.context().setOffline(true);
  await expect(page.getByText('Du har ingen uppkoppling just nu.')).toBeVisible();
  await button(page, 'Skicka kommentaren').click();
  await expect(page.getByRole('alert')).toContainText('det du har skrivit finns kvar');
  await expect(field(page)).toHaveValue('Skrivet på tåget');
  await expectSound(page);
  await page.context().setOffline(false);
  await button(page, 'Skicka kommentaren').click();
  await expect(page.locator('[data-thread]').getByText('Skrivet på tåget')).toBeVisible();
  expect(await bodiesOf(await api(MEMBER), row.id)).toEqual(['Skrivet på tåget']);
  await page.reload();
  await expect(button(page, 'Kommentera kravet')).toBeVisible();
});

test('nothing said meanwhile is missed when the connection comes back', async ({ page }) => {
  const row = await oneUntouched('5.1.1');
  const secretary = await api(SECRETARY);
  const say = (body: string) => secretary.ask('mutation ($id: ID!, $version: Int!, $body: String!) { startThread(requirementId: $id, onVersion: $version, body: $body) { id } }', { id: row.id, version: row.version, body });
  await signIn(page, MEMBER);
  await open(page, row);
  await say('Före avbrottet');
  await expect(page.getByText('Före avbrottet')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: `Ny kommentar av Ingemar Åkerdal om krav ${row.number}` })).toBeAttached();
  await page.context().setOffline(true);
  await say('Under avbrottet');
  await page.context().setOffline(false);
  await expect(page.getByText('Under avbrottet')).toBeVisible();
  await expect(page.getByText(/avbrottet$/)).toHaveText(['Före avbrottet', 'Under avbrottet']);
});

test('what comes after the close of the round is refused with the date, and stays', async ({ page }) => {
  const row = await oneUntouched('6.1.1');
  const chair = await api('ordforande@grupp.example');
  const id = await procurementId(chair);
  await signIn(page, MEMBER);
  await open(page, row);
  await page.keyboard.press('c');
  await page.keyboard.type('En minut för sent');
  await chair.ask('mutation ($id: ID!) { closeCommentRound(procurementId: $id) { state } }', { id });
  try {
    await button(page, 'Skicka kommentaren').click();
    await expectFieldError(field(page), /Kommentarsrundan är stängd\. Sista dagen var \d{4}-\d\d-\d\d/);
    await expect(field(page)).toHaveValue('En minut för sent');
    await expectSound(page);
  } finally {
    await chair.ask('mutation ($id: ID!, $on: Date!) { reopenCommentRound(procurementId: $id, closesOn: $on) { state } }', { id, on: daysFromNow(14) });
  }
  await button(page, 'Skicka kommentaren').click();
  await expect(page.locator('[data-thread]').getByText('En minut för sent')).toBeVisible();
});

test('where the right to read ends, the page says so and shows nothing more', async ({ page }) => {
  const row = await oneUntouched('6.2.1');
  const member = await api(MEMBER);
  const id = await procurementId(member);
  await signIn(page, MEMBER);
  await open(page, row);
  await member.ask('mutation ($id: ID!) { withdrawUndertaking(procurementId: $id) { standing } }', { id });
  try {
    await expect(page.getByText('Du har inte längre tillgång till kraven.').first()).toBeVisible();
    await expect(page.getByText(row.text.slice(0, 40))).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
  } finally {
    const { procurement } = await member.ask<{ procurement: { undertaking: { textVersion: number } } }>('query ($id: ID!) { procurement(id: $id) { undertaking { textVersion } } }', { id });
    await member.ask('mutation ($input: SignUndertakingInput!) { signUndertaking(input: $input) { standing } }', { input: { procurementId: id, textVersion: procurement.undertaking.textVersion } });
  }
});
