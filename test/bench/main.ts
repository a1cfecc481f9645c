import 'reflect-metadata';
import { cpus, loadavg } from 'node:os';
import { measureBoard } from './board.js';
import { measureCommenting } from './commenting.js';
import { measureDocuments } from './documents.js';
import { measureImport } from './import.js';
import { measureIssue } from './issue.js';
import { measureKeystroke } from './keystroke.js';
import { measureLive } from './live.js';
import { measureReceipts } from './receipts.js';
import { Report } from './report.js';
import { measureRequirements } from './requirements.js';
import { measureSearch } from './search.js';
import { measureSummary } from './summary.js';
import { Surroundings } from './surroundings.js';

/** `npm run bench [-- board summary …]`: measures all, or what is named, and ends with 1 where a limit is missed. */
const MEASUREMENTS = {
  board: measureBoard, summary: measureSummary, import: measureImport, issue: measureIssue, requirements: measureRequirements, keystroke: measureKeystroke,
  search: measureSearch, commenting: measureCommenting, live: measureLive, receipts: measureReceipts, documents: measureDocuments,
};

const words = process.argv.slice(2);
const unknown = words.find((word) => !(word in MEASUREMENTS));
if (unknown) {
  console.error(`"${unknown}" is not known here. npm run bench [-- ${Object.keys(MEASUREMENTS).join(' ')}]`);
  process.exit(2);
}
const report = new Report();
const surroundings = new Surroundings(report);
report.say('machine', `${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)} at the start, Node ${process.versions.node}`);
try {
  for (const [name, measure] of Object.entries(MEASUREMENTS)) {
    if (words.length === 0 || words.includes(name)) await measure(surroundings);
  }
} finally {
  await surroundings.end();
}
report.say('load at the end', loadavg()[0]?.toFixed(1) ?? '');
process.exit(report.failed === 0 ? 0 : 1);
