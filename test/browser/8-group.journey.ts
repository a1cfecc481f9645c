import { expect, test, type Page } from '@playwright/test';
import { api, base, button, dialog, expectFieldError, expectScreen, expectSound, PROCUREMENT, signIn, SLUG } from './people.js';

/** The working group: drafts open with a signature and close when it is taken back, and the administrator sees whom the group speaks for. */
const GROUP = `${PROCUREMENT}/arbetsgrupp`;
const GROUP_NAME = 'Arbetsgruppen för telekommunikation';
const FIRST_REQUIREMENT = 'Gemensam upphandling';
const WIDTHS = [1440, 375];

async function expectSoundInBothWidths(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expectSound(page);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

async function expectNoDrafts(page: Page): Promise<void> {
  await page.goto(`${base()}${PROCUREMENT}/krav`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Hämtar …')).toHaveCount(0);
  await expect(page.getByText(FIRST_REQUIREMENT)).toHaveCount(0);
}

test('a member signs, and the group and its drafts open; taken back, they are gone', async ({ page }) => {
  await signIn(page, 'ny@grupp.example');

  await test.step('before that there are no drafts, and the first page says what is to be done', async () => {
    await expectNoDrafts(page);
    await page.goto(base());
    await page.getByRole('link', { name: /^Skriv under sekretessförbindelsen för/ }).click();
    await expectScreen(page, 'Skriv under sekretessförbindelsen');
    await expect(page.getByText(GROUP_NAME)).toHaveCount(0);
    await expectSoundInBothWidths(page);
  });

  await test.step('what is missing is said at its place', async () => {
    await button(page, 'Underteckna').click();
    await expectFieldError(page.getByRole('radiogroup', { name: 'Har du något jäv?' }), /Svara nej eller ja/);
    await page.getByRole('radio', { name: 'Ja, jag anmäler jäv' }).check();
    await button(page, 'Underteckna').click();
    await expectFieldError(page.getByLabel('Beskriv jävet'), 'Beskriv jävet.');
    await expect(page.getByText('Markera att du har läst texten.')).toBeVisible();
    await expectSoundInBothWidths(page);
  });

  await test.step('signed with a conflict: the group opens, and the lot is named', async () => {
    await page.getByLabel('Beskriv jävet').fill('Min syster arbetar hos en operatör.');
    await page.getByRole('checkbox', { name: /^4\./ }).check();
    await page.getByRole('checkbox', { name: 'Jag har läst texten och förbinder mig att följa den' }).check();
    await button(page, 'Underteckna').click();
    await expectScreen(page, GROUP_NAME);
    await expect(page.getByRole('row').filter({ hasText: 'ny@grupp.example' })).toContainText('Jäv: delområde 4');
    await page.goto(`${base()}${PROCUREMENT}/krav`);
    await expect(page.getByText(FIRST_REQUIREMENT).first()).toBeVisible();
  });

  await test.step('taken back with its consequences in words: the same page asks for the signature again', async () => {
    await page.goto(`${base()}${GROUP}?visa=sekretess`);
    await expect(page.getByText('Du har anmält jäv: Min syster arbetar hos en operatör.')).toBeVisible();
    await expectSoundInBothWidths(page);
    await button(page, 'Ta tillbaka förbindelsen').click();
    await expect(dialog(page)).toContainText('försvinner för dig direkt');
    await expectSound(page);
    await dialog(page).getByRole('button', { name: 'Ta tillbaka förbindelsen' }).click();
    await expectScreen(page, 'Skriv under sekretessförbindelsen');
    await expect(page.getByText('Du har tagit tillbaka din förbindelse.')).toBeVisible();
    await expectNoDrafts(page);
  });
});

/** A company that takes part and that nobody in the group speaks for. */
async function unspokenFor(): Promise<string> {
  const admin = await api('admin@region.example');
  const { procurementBySlug } = await admin.ask<{
    procurementBySlug: { board: { nodes: { organisation: { name: string } }[] }; workingGroup: { members: { represents: { name: string }[] }[] } };
  }>(
    'query ($slug: String!) { procurementBySlug(slug: $slug) { board(first: 200, filter: { stage: [MANDATE_APPROVED], kind: [MUNICIPAL_COMPANY] }) { nodes { organisation { name } } } workingGroup { members { represents { name } } } } }',
    { slug: SLUG },
  );
  const spoken = new Set(procurementBySlug.workingGroup.members.flatMap(({ represents }) => represents.map(({ name }) => name)));
  const found = procurementBySlug.board.nodes.find(({ organisation }) => !spoken.has(organisation.name));
  if (!found) throw new Error('The group speaks for everybody.');
  return found.organisation.name;
}

const spokenFor = async (page: Page): Promise<number> => {
  await page.getByRole('navigation', { name: 'Delar' }).getByRole('link', { name: 'Fördelning' }).click();
  const sentence = await page.getByText(/^Gruppen företräder \d+ av de \d+/).innerText();
  return Number(/\d+/.exec(sentence)?.[0]);
};

test('the administrator nominates and chooses a member, and sees the balance move only when it is chosen', async ({ page }) => {
  const company = await unspokenFor();
  await signIn(page, 'admin@region.example');
  await page.goto(base() + GROUP);
  await expectScreen(page, GROUP_NAME);
  const before = await spokenFor(page);
  await expect(page.getByRole('table', { name: 'Fördelning efter Län' }).getByRole('row', { name: /^Norrbotten/ })).toBeVisible();
  await expectSoundInBothWidths(page);

  await test.step('somebody new is nominated; what is missing is said at the fields', async () => {
    await page.getByRole('link', { name: 'Ledamöter' }).click();
    await button(page, 'Nominera en ledamot').click();
    await dialog(page).getByRole('radio', { name: /^Någon ny/ }).check();
    await expectSoundInBothWidths(page);
    await dialog(page).getByRole('button', { name: 'Nominera' }).click();
    await expect(dialog(page).getByText('Välj minst en organisation som ledamoten företräder.')).toBeVisible();
    await dialog(page).getByLabel('Lägg till en organisation').fill(company);
    await dialog(page).getByRole('button', { name: new RegExp(`^${company}`) }).click();
    await dialog(page).getByLabel('Namn').fill('Åsa Nyström Ek');
    await dialog(page).getByLabel('E-postadress').fill('asa.ek@kommunalt.example');
    await dialog(page).getByRole('button', { name: 'Nominera' }).click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(rowOfMember(page)).toContainText('Nominerad');
    await expect(rowOfMember(page)).toContainText(company);
    expect(await spokenFor(page)).toBe(before);
  });

  await test.step('chosen, and asked by mail to sign', async () => {
    await page.getByRole('link', { name: 'Ledamöter' }).click();
    await button(page, 'Utse: Åsa Nyström Ek').click();
    await expect(dialog(page)).toContainText('skriva under sekretessförbindelsen');
    await expectSound(page);
    await dialog(page).getByRole('button', { name: 'Utse' }).click();
    await expect(rowOfMember(page)).toContainText('Inte underskriven');
    expect(await spokenFor(page)).toBe(before + 1);
  });

  await test.step('changed, and ended: among the former, and spoken for no longer', async () => {
    await page.getByRole('link', { name: 'Ledamöter' }).click();
    await button(page, 'Ändra: Åsa Nyström Ek').click();
    await dialog(page).getByLabel('Uppdrag').selectOption('Sakkunnig');
    await expectSound(page);
    await dialog(page).getByRole('button', { name: 'Spara' }).click();
    await expect(rowOfMember(page)).toContainText('Sakkunnig');
    await button(page, 'Avsluta: Åsa Nyström Ek').click();
    await expect(dialog(page)).toContainText('Från och med nu ser Åsa Nyström Ek inte kraven');
    await dialog(page).getByRole('button', { name: 'Avsluta' }).click();
    await expect(page.getByRole('table', { name: 'Tidigare ledamöter' })).toContainText('Åsa Nyström Ek');
    await expectSoundInBothWidths(page);
    expect(await spokenFor(page)).toBe(before);
  });
});

const rowOfMember = (page: Page) => page.getByRole('row').filter({ hasText: 'asa.ek@kommunalt.example' });

test('to a participant the group does not exist', async ({ page }) => {
  await signIn(page, 'deltagare@kalix.example');
  await expect(page.getByRole('link', { name: 'Arbetsgrupp' })).toHaveCount(0);
  await page.goto(base() + GROUP);
  await expectScreen(page, 'Det här finns inte');
  await expect(page.getByText(GROUP_NAME)).toHaveCount(0);
});

test('a group is formed where there is none, and its undertaking gets another wording', async ({ page }) => {
  const admin = await api('admin@region.example');
  const { viewer } = await admin.ask<{ viewer: { roles: { organisation: { id: string } | null }[] } }>('{ viewer { roles { organisation { id } } } }');
  const { createProcurement } = await admin.ask<{ createProcurement: { slug: string } }>('mutation ($input: CreateProcurementInput!) { createProcurement(input: $input) { slug } }', {
    input: { hostId: viewer.roles[0]?.organisation?.id, caseNumber: 'RUN 77-2026', title: 'Möbler till skolor', awardModel: 'HOST_CONCLUDES', lots: ['Möbler'], cpvCodes: [] },
  });
  const group = `/u/${createProcurement.slug}/arbetsgrupp`;
  await signIn(page, 'admin@region.example');
  await page.goto(base() + group);

  await test.step('with a name', async () => {
    await expectScreen(page, 'Arbetsgrupp');
    await button(page, 'Bilda gruppen').click();
    await expectFieldError(page.getByLabel('Gruppens namn'), /./);
    await expectSoundInBothWidths(page);
    await page.getByLabel('Gruppens namn').fill('Möbelgruppen');
    await button(page, 'Bilda gruppen').click();
  });

  await test.step('whoever forms it signs as everybody does', async () => {
    await expectScreen(page, /^(Möbelgruppen|Skriv under sekretessförbindelsen)$/);
    await page.goto(`${base()}${group}?visa=sekretess`);
    await page.getByRole('radio', { name: 'Nej, jag har inget jäv att anmäla' }).check();
    await page.getByRole('checkbox', { name: 'Jag har läst texten och förbinder mig att följa den' }).check();
    await button(page, 'Underteckna').click();
    await expectScreen(page, 'Möbelgruppen');
  });

  await test.step('the text gets a new version, which those who have signed are not bound by', async () => {
    await page.goto(`${base()}${group}?visa=sekretess`);
    await expect(page.getByText('Textversion 1 skrivs under nu.')).toBeVisible();
    await button(page, 'Ändra texten').click();
    await expect(dialog(page)).toContainText('Den som redan har skrivit under fortsätter att följa sin version.');
    const text = dialog(page).getByLabel('Text', { exact: true });
    const before = await text.inputValue();
    await text.fill('');
    await button(page, 'Spara som version 2').click();
    await expectFieldError(text, /./);
    await expectSoundInBothWidths(page);
    await text.fill(`${before}\n\nJag lämnar inte heller ut möblernas mått.`);
    await button(page, 'Spara som version 2').click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.getByText('Textversion 2 skrivs under nu.')).toBeVisible();
    await page.getByText('Visa texten').last().click();
    await expect(page.getByText('Jag lämnar inte heller ut möblernas mått.').last()).toBeVisible();
    await expectSoundInBothWidths(page);
  });
});
