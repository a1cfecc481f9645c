import { median, percentile, round } from './load.js';
import { asMilliseconds } from './report.js';
import type { Commented, Surroundings } from './surroundings.js';

const CONNECTIONS = 4;
const SECONDS = 3;
/** Inflected, several, the beginning of a word, with å, ä and ö, a number of a requirement, and one that no text has. */
const SEARCHES = ['avtalets', 'leverantörerna faktura', 'mobil abonn', 'säkerhetsåtgärder', 'ombud', '3.2.1', 'zeppelinare'];
const SEARCH = 'query ($id: ID!, $search: String!) { procurement(id: $id) { requirements(first: 50, filter: { search: $search }) { nodes { id number heading } pageInfo { hasNextPage } } } }';

/** Full text in Swedish: in a specification of 40,000 requirements, and in one of 400 among a hundred whose words are the same. */
export async function measureSearch(surroundings: Surroundings): Promise<void> {
  const served = await surroundings.millionComments();
  await inSpecification(surroundings, served, served.longId, 'in 40,000');
  await inSpecification(surroundings, served, served.oneOfManyId, 'in 400 of 80,000');
}

async function inSpecification({ report }: Surroundings, { api, cookie }: Commented, id: string, where: string): Promise<void> {
  const all: number[] = [];
  for (const search of SEARCHES) {
    const target = { url: `${api.url}/graphql`, headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query: SEARCH, variables: { id, search } }) };
    await round(target, CONNECTIONS, 1);
    const { milliseconds } = await round(target, CONNECTIONS, SECONDS);
    all.push(...milliseconds);
    report.say(`search ${where}: “${search}”, median; 95th percentile`, `${asMilliseconds(median(milliseconds))}; ${asMilliseconds(percentile(milliseconds, 0.95))}`);
  }
  report.say(`search ${where}: all of them, 95th percentile`, asMilliseconds(percentile(all, 0.95)));
}
