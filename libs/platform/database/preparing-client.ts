import pg from 'pg';

/** How often a statement is heard before it is prepared, and how many are: each takes memory in every connection. */
const HEARD_BEFORE = 2;
const MOST_PREPARED = 200;
const MOST_KNOWN = 2_000;

/**
 * A connection that prepares the statements which come again: their text, long where JSON is made in the database, is parsed
 * and planned once for each connection and not at each read. By text, so that no caller has to name one. Whoever asks for
 * ever new combinations of fields leaves later statements unprepared, and the database as it is.
 */
export class PreparingClient extends pg.Client {
  override query(...words: unknown[]): never {
    const [text, values, ...more] = words;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    const send = super.query.bind(this) as (...words: unknown[]) => never;
    return name === undefined ? send(...words) : send({ name, text, values }, ...more);
  }
}

const heard = new Map<string, { times: number; name?: string }>();
let prepared = 0;

function nameOf(text: string): string | undefined {
  const known = heard.get(text) ?? { times: 0 };
  if (known.times === 0 && heard.size < MOST_KNOWN) heard.set(text, known);
  known.times += 1;
  if (known.name === undefined && known.times > HEARD_BEFORE && prepared < MOST_PREPARED) {
    prepared += 1;
    known.name = `statement_${prepared}`;
  }
  return known.name;
}
