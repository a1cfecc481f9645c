import { inTurn, listed, medianRatio, perSecond } from './load.js';
import { signedIn, startRawServer } from './programs.js';
import { asked, REQUIREMENTS } from './questions.js';
import { asPercent } from './report.js';
import { judgeStatements } from './statements.js';
import type { Served, Surroundings } from './surroundings.js';

const CONNECTIONS = 16;
const SECONDS = 3;
const ROUNDS = 7;
const MEMBER = 'ledamot@grupp.example';

/** The first page of a specification for a member of the working group, against the raw server over the same database. */
export async function measureRequirements(surroundings: Surroundings): Promise<void> {
  await againstRawServer(surroundings, await surroundings.commented(), '6,000 comments');
  await judgeStatements(surroundings, 'requirements', MEMBER, REQUIREMENTS);
  await againstRawServer(surroundings, await surroundings.millionComments(), 'a million');
}

async function againstRawServer(surroundings: Surroundings, { database, api, procurementId }: Served, size: string): Promise<void> {
  const { report } = surroundings;
  const member = await signedIn(api.url, MEMBER);
  const [row]: { id: string }[] = await database.dataSource.query('select id from person where email = $1', [MEMBER]);
  const raw = await startRawServer(database.url, CONNECTIONS);
  surroundings.onEnd(() => raw.end());
  const targets = { raw: { url: `${raw.url}/requirements/${procurementId}/${row?.id}` }, ours: asked(api.url, member.cookie, REQUIREMENTS, procurementId) };
  const rounds = await inTurn(targets, { connections: CONNECTIONS, seconds: SECONDS, rounds: ROUNDS });
  report.say(`requirements, ${size}: bytes of an answer (raw, ours)`, `${rounds.raw[0]?.bytesEach}, ${rounds.ours[0]?.bytesEach}`);
  report.say(`requirements, ${size}: raw server, requests/s at ${CONNECTIONS} connections`, `${Math.round(perSecond(rounds.raw))}  (${listed(rounds.raw)})`);
  report.say(`requirements, ${size}: ours, requests/s`, `${Math.round(perSecond(rounds.ours))}  (${listed(rounds.ours)})`);
  report.judge(`requirements, ${size}: ours of raw (median of rounds side by side)`, medianRatio(rounds.ours, rounds.raw), { atLeast: 0.35, target: 0.5 }, asPercent);
}
