import { statementsOf } from '../kit/statements.js';
import { startTestApp } from '../kit/test-app.js';
import { onlyProcurement, type Surroundings } from './surroundings.js';

const MOST_STATEMENTS = 6;

/** How many SQL statements a request takes, in this process, where they can be seen. */
export async function judgeStatements({ report }: Surroundings, name: string, email: string, query: string): Promise<void> {
  const app = await startTestApp('reference');
  const viewer = await app.signedIn(email);
  const id = await onlyProcurement(viewer);
  const sent = await statementsOf(() => viewer.ask(query, { id }));
  await app.close();
  report.judge(`${name}: SQL statements of a request`, sent.length, { atMost: MOST_STATEMENTS }, String);
}
