import { inTurn, listed, median, medianRatio, percentile, perSecond, round, type Target } from './load.js';
import { fillWithProcurements } from './many-procurements.js';
import { fillWithPublications } from './many-publications.js';
import { asked, DOCUMENTS, RECEIPTS, RECEIPTS_LATEST, RECEIPTS_NONE_FIRST, RECEIPTS_WAITED_FOR, ROOM } from './questions.js';
import { asMilliseconds } from './report.js';
import type { Served, Surroundings } from './surroundings.js';

const CONNECTIONS = 16;
const SECONDS = 3;
const ROUNDS = 7;
const ORGANISATIONS = 10_000;
const VERSIONS = 200;
const DOCUMENT_COUNT = 20;

interface Filled extends Served {
  readonly publicationId: string;
}

/**
 * The board of receipts and the lists of documents, small (167 organisations, 2 publications) and large (10,000 organisations, 200 publications of 200
 * versions each): the same pages, in the same run.
 */
export async function measureReceipts(surroundings: Surroundings): Promise<void> {
  const small = await surroundings.published({ publications: 2, documents: DOCUMENT_COUNT });
  const large = await surroundings.published({ organisations: ORGANISATIONS, publications: VERSIONS, documents: DOCUMENT_COUNT });
  await compare(surroundings, 'receipts: a page of the board', (of) => target(of, RECEIPTS, of.publicationId), small, large);
  await compare(surroundings, 'receipts: a page of those who have not fetched', (of) => target(of, RECEIPTS_WAITED_FOR, of.publicationId), small, large);
  await compare(surroundings, 'receipts: a page of the latest who have fetched', (of) => target(of, RECEIPTS_LATEST, of.publicationId), small, large);
  await compare(surroundings, 'receipts: a page by time, who has nothing first', (of) => target(of, RECEIPTS_NONE_FIRST, of.publicationId), small, large);
  await compare(surroundings, 'receipts: the list of documents', (of) => target(of, DOCUMENTS, of.procurementId), small, large);
  await countEverything(surroundings, large);
}

const target = ({ api, cookie }: Filled, query: string, id: string): Target => asked(api.url, cookie, query, id);

async function compare({ report }: Surroundings, what: string, targetOf: (of: Filled) => Target, small: Filled, large: Filled): Promise<void> {
  const rounds = await inTurn({ small: targetOf(small), large: targetOf(large) }, { connections: CONNECTIONS, seconds: SECONDS, rounds: ROUNDS });
  report.say(`${what}, 167 organisations × 2 versions, requests/s`, `${Math.round(perSecond(rounds.small))}  (${listed(rounds.small)})`);
  report.say(`${what}, ${ORGANISATIONS} × ${VERSIONS}, requests/s`, `${Math.round(perSecond(rounds.large))}  (${listed(rounds.large)})`);
  report.judge(`${what}: time with ${ORGANISATIONS} × ${VERSIONS}, of that with 167 × 2`, medianRatio(rounds.small, rounds.large), { atMost: 1.5 });
}

/** Two hundred publications, each with how many have fetched it and who is waited for. */
async function countEverything({ report }: Surroundings, large: Filled): Promise<void> {
  const room = target(large, ROOM, large.procurementId);
  await round(room, 4, 2);
  const { milliseconds } = await round(room, 4, 6);
  report.say(`receipts: ${VERSIONS} publications with their counts, median; 95th percentile`, `${asMilliseconds(median(milliseconds))}; ${asMilliseconds(percentile(milliseconds, 0.95))}`);
}

/** The reference procurement, or one with so many organisations, with publications, and who has fetched them. */
export async function fillPublished(served: Served, size: { readonly organisations?: number; readonly publications: number; readonly documents: number }): Promise<Filled> {
  const { url } = served.database;
  const [large] = size.organisations === undefined ? [] : await fillWithProcurements(url, { procurements: 1, organisations: size.organisations }, () => undefined);
  const procurementId = large ?? served.procurementId;
  if (large !== undefined) {
    // Whoever is measured reads the drafts there too.
    await served.database.dataSource.query(
      `with text as (insert into undertaking_text (procurement_id, version, text, created_at) values ($1, 1, 'Jag röjer inget.', now()))
       insert into undertaking (id, procurement_id, person_id, text_version, signed_at) select uuidv7(), $1, id, 1, now() from person where email = 'admin@region.example'`, [procurementId]);
  }
  return { ...served, procurementId, publicationId: await fillWithPublications(url, procurementId, size) };
}
