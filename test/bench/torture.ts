import 'reflect-metadata';
import { loadavg } from 'node:os';
import { Report } from './report.js';
import { Surroundings } from './surroundings.js';
import { tortureLog } from './torture-log.js';
import { tortureMandates } from './torture-mandates.js';

/**
 * `npm run torture [-- mandates log] [--rounds 30] [--events 1000000]`: storms of requests on the same mandates while the API is killed
 * and started again, and a log of a million events verified. Ends with 1 where something is not as it must be.
 */
const TORTURES = { mandates: tortureMandates, log: tortureLog };

const { chosen, rounds, events } = readWords(process.argv.slice(2));
const report = new Report();
const surroundings = new Surroundings(report);
try {
  if (chosen.includes('mandates')) await tortureMandates(surroundings, rounds);
  if (chosen.includes('log')) await tortureLog(surroundings, events);
} finally {
  await surroundings.end();
}
report.say('load at the end', loadavg()[0]?.toFixed(1) ?? '');
process.exit(report.failed === 0 ? 0 : 1);

function readWords(words: readonly string[]): { chosen: readonly string[]; rounds: number; events: number } {
  const number = (option: string, otherwise: number): number => {
    const place = words.indexOf(option);
    return place < 0 ? otherwise : Number(words[place + 1]);
  };
  const read = { chosen: words.filter((word) => word in TORTURES), rounds: number('--rounds', 30), events: number('--events', 1_000_000) };
  const unknown = words.find((word) => !(word in TORTURES) && !['--rounds', '--events'].includes(word) && !Number.isInteger(Number(word)));
  if (unknown || !Number.isInteger(read.rounds) || !Number.isInteger(read.events)) {
    console.error(`"${unknown ?? words.join(' ')}" is not known here. npm run torture [-- ${Object.keys(TORTURES).join(' ')} --rounds 30 --events 1000000]`);
    process.exit(2);
  }
  return { ...read, chosen: read.chosen.length === 0 ? Object.keys(TORTURES) : read.chosen };
}
