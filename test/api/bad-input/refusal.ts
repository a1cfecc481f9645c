import { expect } from '@jest/globals';
import type { Cast } from '../../kit/cast.js';
import { databaseState } from '../../kit/database-state.js';
import type { RoleKey } from '../../kit/roles.js';
import { expectWords } from './words.js';

/** One kind of bad input: how it is sent, by whom, and what must be answered. `At` is what the inputs refer to. */
export interface BadInput<At> {
  readonly what: string;
  readonly document: string;
  readonly variables: (at: At) => Record<string, unknown>;
  readonly code: string;
  /** The fields that the refusal is shown at; none where it is about the whole. */
  readonly paths?: readonly string[];
  /** An administrator, where it is not said. */
  readonly by?: RoleKey;
}

/** Sends it in both languages: it is refused at its fields and nowhere else, in words, and changes nothing. */
export async function expectRefused<At>({ as, app }: Cast, at: At, { document, variables, code, paths = [], by = 'ADM' }: BadInput<At>): Promise<void> {
  const before = await databaseState(app.database.dataSource);
  const texts: string[][] = [];
  for (const language of ['sv', 'en'] as const) {
    const { status, errors = [] } = await as[by].speaking(language).graphql(document, variables(at));
    const fields = errors[0]?.extensions.details.fields ?? [];
    expect({ code: errors[0]?.extensions.code, paths: fields.map(({ path }) => path).toSorted(), count: errors.length }).toEqual({ code, paths: paths.toSorted(), count: 1 });
    expect(status).toBeLessThan(500);
    texts.push([errors[0]?.message ?? '', ...fields.map(({ message }) => message)]);
  }
  expectWords(texts[0] ?? [], texts[1] ?? []);
  expect(await databaseState(app.database.dataSource)).toEqual(before);
}
