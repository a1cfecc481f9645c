import { commentators } from './commentators.js';
import { commentingStorm } from './commenting-storm.js';
import { median, percentile } from './load.js';
import { asMilliseconds } from './report.js';
import type { Surroundings } from './surroundings.js';

const PEOPLE = 50;
const LISTENERS = 10;
const SECONDS = 60;

/** Fifty people comment at the same time for a minute: every comment is there once, in order, on every screen. */
export async function measureCommenting(surroundings: Surroundings): Promise<void> {
  const { report } = surroundings;
  const { database, api, procurementId } = await surroundings.reference();
  const people = await commentators(database, api.url, procurementId, PEOPLE);
  const found = await commentingStorm({ database, procurementId, people, listeners: LISTENERS, seconds: SECONDS });
  report.say(`commenting: comments of ${PEOPLE} people in ${SECONDS} s; a second`, `${found.sent.length}; ${(found.sent.length / SECONDS).toFixed(1)}`);
  report.say('commenting: until it is answered, median; 95th percentile', `${asMilliseconds(median(found.milliseconds))}; ${asMilliseconds(percentile(found.milliseconds, 0.95))}`);
  report.say(`commenting: connections that ${LISTENERS} listeners lost and made again`, String(found.reconnections));
  for (const what of ['lost', 'doubled', 'outOfOrder'] as const) report.judge(`commenting: ${what}, of what each listener saw`, found[what], { atMost: 0 }, String);
}
