import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { npm } from '../up/packages.mjs';
import { Obstacle } from '../up/obstacle.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium to test with: the one of CHROMIUM_PATH, of PATH or of Playwright; else one is installed.
 * @param {Pick<import('./steps.mjs').Surroundings, 'children' | 'root' | 'onLine'>} where
 * @returns {Promise<string>}
 */
export async function findBrowser(where) {
  const found = await present();
  if (found) return found;
  const ways = [...(process.getuid?.() === 0 ? APT : []), [...npm(), 'exec', '--', 'playwright', 'install', 'chromium']];
  for (const way of ways) {
    // A way that fails leads to the next; the sentence at the end stands for all.
    await where.children.run('install a browser', way, { cwd: where.root, onLine: where.onLine }).catch(() => undefined);
    const installed = await present();
    if (installed) return installed;
  }
  throw new Obstacle('The browser tests need Chromium, and it could not be installed. Install it (apt-get install chromium) or name one in CHROMIUM_PATH.');
}

const APT = [
  ['apt-get', 'update', '-q'],
  ['apt-get', 'install', '-q', '-y', '--no-install-recommends', 'chromium'],
];

async function present() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  const candidates = [process.env.CHROMIUM_PATH, ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))];
  const { chromium } = await import('@playwright/test');
  return [...candidates, chromium.executablePath()].find((path) => path && existsSync(path));
}
