import { stdout } from 'node:process';

const live = stdout.isTTY === true;
const coloured = live && !process.env.NO_COLOR;

/** @param {number} code @returns {(text: string) => string} */
const paint = (code) => (text) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
export const bold = paint(1);
export const faint = paint(2);
export const red = paint(31);
export const green = paint(32);

const WIDTH = 28;
let barShown = false;

function eraseBar() {
  if (barShown) stdout.write('\r\u001b[K');
  barShown = false;
}

/** @param {string} sentence */
export function say(sentence) {
  eraseBar();
  stdout.write(`${sentence}\n`);
}

/** @param {number} milliseconds */
export const duration = (milliseconds) =>
  milliseconds < 60_000 ? `${(milliseconds / 1000).toFixed(1)} s` : `${Math.floor(milliseconds / 60_000)} min ${Math.round((milliseconds % 60_000) / 1000)} s`;

/**
 * One long step: said when it begins, shown as a bar while it goes on (as quarters where there is no terminal), and
 * closed with how long it took.
 * @template T
 * @param {string} title
 * @param {(progress: (done: number, of: number, text?: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const begun = Date.now();
  say(`${title} ...`);
  let quarter = 0;
  const result = await work((done, of, text = '') => {
    const share = of > 0 ? Math.min(1, done / of) : 0;
    if (live) return drawBar(share, text);
    if (Math.floor(share * 4) <= quarter) return;
    quarter = Math.floor(share * 4);
    say(`  ${Math.round(share * 100)} % ${text}`.trimEnd());
  });
  say(faint(`  done in ${duration(Date.now() - begun)}`));
  return result;
}

/** @param {number} share @param {string} text */
function drawBar(share, text) {
  const full = Math.round(share * WIDTH);
  const line = `  ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.round(share * 100)).padStart(3)} % ${text}`;
  stdout.write(`\r\u001b[K${line.slice(0, (stdout.columns ?? 80) - 1)}`);
  barShown = true;
}
