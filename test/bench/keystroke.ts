import { chromium, type Page } from '@playwright/test';
import { percentile } from './load.js';
import { asMilliseconds } from './report.js';
import type { Surroundings } from './surroundings.js';

const WALKED = 50;
const TYPED = 'mobiltelefoni inomhus';
/** Longer than the list needs, and shorter than the pause after which the server is asked. */
const BETWEEN_KEYS_MS = 200;

/**
 * For each key: when the frame is painted that shows what it did in the list, counted from the key itself. A frame that is drawn before the
 * list has followed is not the one.
 */
const WATCH = `(() => {
  const list = document.querySelector('[data-requirement-list]');
  window.paints = [];
  const painted = (done) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => done(performance.now()); port2.postMessage(0); });
  document.addEventListener('keydown', (event) => {
    const entry = { took: 0 };
    const seen = (at) => { entry.took = Math.max(entry.took, at - event.timeStamp); };
    window.paints.push(entry);
    painted(seen);
    const follow = new MutationObserver(() => painted(seen));
    follow.observe(list, { subtree: true, childList: true, attributes: true, characterData: true });
    setTimeout(() => follow.disconnect(), ${BETWEEN_KEYS_MS - 20});
  }, { capture: true });
})()`;

/** From a key to the painted frame in the list of 400 requirements: walking with j, and writing in the search field. */
export async function measureKeystroke(surroundings: Surroundings): Promise<void> {
  const { report } = surroundings;
  const { api } = await surroundings.reference();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const page = await browser.newPage({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } });
    await openList(page, api.url);
    const rows = await page.locator('[data-requirement-list] li').count();
    const walked = await paintsOf(page, 'j'.repeat(WALKED));
    await page.getByRole('searchbox').focus();
    const typed = await paintsOf(page, TYPED);
    for (const [what, milliseconds] of [['j', walked], ['typing in the search field', typed]] as const) {
      report.say(`keystroke: ${what}, ${rows} rows, median`, asMilliseconds(percentile(milliseconds, 0.5)));
      report.judge(`keystroke: ${what}, ${rows} rows, 95th percentile to paint`, percentile(milliseconds, 0.95), { atMost: 100 }, asMilliseconds);
    }
  } finally {
    await browser.close();
  }
}

async function openList(page: Page, url: string): Promise<void> {
  const signedIn = await page.request.post(`${url}/auth/password`, { data: { email: 'ledamot@grupp.example', password: 'samkop-demo' } });
  if (!signedIn.ok()) throw new Error(`The member is not let in: ${signedIn.status()}`);
  const answer = await page.request.post(`${url}/graphql`, { data: { query: '{ procurements(first: 1) { nodes { slug } } }' } });
  const { data } = (await answer.json()) as { data: { procurements: { nodes: { slug: string }[] } } };
  await page.goto(`${url}/u/${data.procurements.nodes[0]?.slug ?? ''}/krav`);
  await page.locator('[data-requirement-list] li').first().waitFor();
  await page.evaluate(WATCH);
}

async function paintsOf(page: Page, keys: string): Promise<number[]> {
  await page.evaluate('window.paints = []');
  for (const key of keys) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  const paints = await page.evaluate<{ took: number }[]>('window.paints');
  if (paints.length !== keys.length) throw new Error(`${paints.length} of ${keys.length} keys came to the page.`);
  return paints.map(({ took }) => took);
}
