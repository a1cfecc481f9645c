import { setTimeout as pause } from 'node:timers/promises';
import { commentators } from './commentators.js';
import { median, percentile } from './load.js';
import { asMilliseconds } from './report.js';
import { signedIn } from './programs.js';
import { RequirementListener } from './requirement-listener.js';
import type { Surroundings } from './surroundings.js';

const LISTENERS = 200;
const COMMENTS = 15;

/** How long it takes from the commit of a comment until two hundred clients have it, each on a socket of its own in this process. */
export async function measureLive(surroundings: Surroundings): Promise<void> {
  const { report } = surroundings;
  const { database, api, procurementId } = await surroundings.reference();
  const people = await commentators(database, api.url, procurementId, LISTENERS);
  const { client: writer } = await signedIn(api.url, 'ledamot@grupp.example');
  const [chain]: { sequence: string }[] = await database.dataSource.query('select h.sequence::text as sequence from audit_head h join procurement p on p.host_id = h.chain_id where p.id = $1', [procurementId]);
  const [thread]: { id: string }[] = await database.dataSource.query(`select id from thread where procurement_id = $1 and state = 'OPEN' order by id limit 1`, [procurementId]);
  const listeners = people.map((viewer) => new RequirementListener(viewer, procurementId, chain?.sequence ?? '0'));
  for (const listener of listeners) await listener.listen();
  await pause(2_000);
  const answeredAt = new Map<string, number>();
  for (let turn = 0; turn < COMMENTS; turn += 1) {
    const { addComment } = await writer.ask<{ addComment: { id: string } }>(
      'mutation ($thread: ID!) { addComment(threadId: $thread, body: "Syns det?") { id } }', { thread: thread?.id });
    answeredAt.set(addComment.id, performance.timeOrigin + performance.now());
    for (let tries = 0; tries < 200 && listeners.some(({ comments }) => comments.length <= turn); tries += 1) await pause(25);
  }
  const took = listeners.flatMap(({ comments }) => comments.map(({ id, at }) => Math.max(0, at - (answeredAt.get(id) ?? at))));
  for (const listener of listeners) await listener.end();
  report.judge(`live: comments that did not reach one of ${LISTENERS} clients`, LISTENERS * COMMENTS - took.length, { atMost: 0 }, String);
  report.say(`live: from the answer to who wrote it, to ${LISTENERS} sockets, median; 95th percentile`, `${asMilliseconds(median(took))}; ${asMilliseconds(percentile(took, 0.95))}`);
}
