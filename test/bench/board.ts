import { inTurn, listed, medianRatio, perSecond } from './load.js';
import { startRawServer } from './programs.js';
import { asked, BOARD } from './questions.js';
import { asPercent } from './report.js';
import { judgeStatements } from './statements.js';
import type { Served, Surroundings } from './surroundings.js';

const CONNECTIONS = 16;
const SECONDS = 3;
const ROUNDS = 7;

/** The first page of a board against the raw server over the same database, and against itself with a million participations. */
export async function measureBoard(surroundings: Surroundings): Promise<void> {
  const reference = await surroundings.reference();
  await againstRawServer(surroundings, reference);
  await judgeStatements(surroundings, 'board', 'admin@region.example', BOARD);
  await againstItself(surroundings, reference);
}

const boardOf = ({ api, cookie, procurementId }: Served) => asked(api.url, cookie, BOARD, procurementId);

async function againstRawServer(surroundings: Surroundings, reference: Served): Promise<void> {
  const { report } = surroundings;
  const raw = await startRawServer(reference.database.url, CONNECTIONS);
  surroundings.onEnd(() => raw.end());
  const targets = { raw: { url: `${raw.url}/board/${reference.procurementId}` }, ours: boardOf(reference) };
  const rounds = await inTurn(targets, { connections: CONNECTIONS, seconds: SECONDS, rounds: ROUNDS });
  report.say(`board: bytes of an answer (raw, ours)`, `${rounds.raw[0]?.bytesEach}, ${rounds.ours[0]?.bytesEach}`);
  report.say(`board: raw server, requests/s at ${CONNECTIONS} connections`, `${Math.round(perSecond(rounds.raw))}  (${listed(rounds.raw)})`);
  report.say('board: ours, requests/s', `${Math.round(perSecond(rounds.ours))}  (${listed(rounds.ours)})`);
  report.judge('board: ours of raw (median of rounds side by side)', medianRatio(rounds.ours, rounds.raw), { atLeast: 0.35, target: 0.5 }, asPercent);
}

async function againstItself(surroundings: Surroundings, reference: Served): Promise<void> {
  const { report } = surroundings;
  const million = await surroundings.many();
  const rounds = await inTurn({ small: boardOf(reference), large: boardOf(million) }, { connections: CONNECTIONS, seconds: SECONDS, rounds: ROUNDS });
  report.say('board: 167 participations, requests/s', `${Math.round(perSecond(rounds.small))}  (${listed(rounds.small)})`);
  report.say('board: a million participations, requests/s', `${Math.round(perSecond(rounds.large))}  (${listed(rounds.large)})`);
  report.judge('board: time with a million, of that with 167', medianRatio(rounds.small, rounds.large), { atMost: 1.5 });
}
