import 'reflect-metadata';
import { loadavg } from 'node:os';
import { Report } from './report.js';
import { Surroundings } from './surroundings.js';
import { tortureLog } from './torture-log.js';
import { tortureMandates } from './torture-mandates.js';
import { tortureReceipts } from './torture-receipts.js';
import { tortureUploads } from './torture-uploads.js';

/**
 * `npm run torture [-- mandates log uploads receipts] [--rounds 30] [--events 1000000] [--files 1000] [--gigabytes 2]`: storms of requests on the same mandates
 * while the API is killed and started again, a log of a million events verified, and a thousand uploads and a large one through kills and cut
 * connections, and ten thousand fetches whose receipts must be exact. Ends with 1 where something is not as it must be.
 */
const TORTURES = ['mandates', 'log', 'uploads', 'receipts'];
const GIGABYTE = 1024 ** 3;

const { chosen, rounds, events, files, gigabytes } = readWords(process.argv.slice(2));
const report = new Report();
const surroundings = new Surroundings(report);
try {
  if (chosen.includes('mandates')) await tortureMandates(surroundings, rounds);
  if (chosen.includes('log')) await tortureLog(surroundings, events);
  if (chosen.includes('uploads')) {
    const { database } = await surroundings.reference();
    const storm = { files, largeBytes: gigabytes * GIGABYTE, killEveryMs: 4_000, leastKills: 5, cutWithinBytes: GIGABYTE / 16, report };
    await tortureUploads({ url: database.url, dataDir: database.dataDir }, storm);
  }
  if (chosen.includes('receipts')) await tortureReceipts(surroundings);
} finally {
  await surroundings.end();
}
report.say('load at the end', loadavg()[0]?.toFixed(1) ?? '');
process.exit(report.failed === 0 ? 0 : 1);

interface Words {
  readonly chosen: readonly string[];
  readonly rounds: number;
  readonly events: number;
  readonly files: number;
  readonly gigabytes: number;
}

function readWords(words: readonly string[]): Words {
  const number = (option: string, otherwise: number): number => {
    const place = words.indexOf(option);
    return place < 0 ? otherwise : Number(words[place + 1]);
  };
  const numbers = { rounds: number('--rounds', 30), events: number('--events', 1_000_000), files: number('--files', 1_000), gigabytes: number('--gigabytes', 2) };
  const read = { chosen: words.filter((word) => TORTURES.includes(word)), ...numbers };
  const unknown = words.find((word) => !TORTURES.includes(word) && !(word.startsWith('--') && word.slice(2) in numbers) && !Number.isInteger(Number(word)));
  if (unknown || !Object.values(numbers).every(Number.isInteger)) {
    console.error(`"${unknown ?? words.join(' ')}" is not known here. npm run torture [-- ${TORTURES.join(' ')} --rounds 30 --events 1000000 --files 1000 --gigabytes 2]`);
    process.exit(2);
  }
  return { ...read, chosen: read.chosen.length === 0 ? TORTURES : read.chosen };
}
