import { median, percentile, round } from './load.js';
import { asked, SUMMARY } from './questions.js';
import { asMilliseconds } from './report.js';
import type { Surroundings } from './surroundings.js';

const CONNECTIONS = 4;

/** The counts by stage, county and kind of ten thousand organisations, among a million. */
export async function measureSummary(surroundings: Surroundings): Promise<void> {
  const { report } = surroundings;
  const { api, cookie, procurementId } = await surroundings.many();
  const target = asked(api.url, cookie, SUMMARY, procurementId);
  await round(target, CONNECTIONS, 2);
  const { milliseconds, perSecond } = await round(target, CONNECTIONS, 10);
  report.say(`summary: requests/s at ${CONNECTIONS} connections; median`, `${Math.round(perSecond)}; ${asMilliseconds(median(milliseconds))}`);
  report.judge('summary of 10,000 organisations: 95th percentile', percentile(milliseconds, 0.95), { atMost: 50 }, asMilliseconds);
}
