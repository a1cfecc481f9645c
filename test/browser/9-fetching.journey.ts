import { expect, test } from '@playwright/test';
import { base, expectScreen, expectSound } from './people.js';
import { makeReadyForAll, openRoom, publish } from './publishing.js';

/** Those for whom documents are published read and fetch them: by a link on a phone, with an account, and without either. */
const KALIX = 'Kalix kommun';

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
    for (const width of [1440, 375]) {
      await page.setViewportSize({ width, height: 812 });
      await expectSound(page);
    }
  });
});
