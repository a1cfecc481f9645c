import pg from 'pg';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The SQL statements that this process sends while something is done, in their order. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const { query } = pg.Client.prototype;
  const sent: Statement[] = [];
  pg.Client.prototype.query = function counted(this: pg.Client, ...words: unknown[]) {
    const [text, values] = words;
    sent.push(typeof text === 'string' ? { text, values: Array.isArray(values) ? values : [] } : (text as Statement));
    return (query as (...words: unknown[]) => unknown).apply(this, words);
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent;
}
