import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databaseState } from '../kit/database-state.js';
import { MUTATION_ROWS } from './access-table.js';
import { startCast, type Cast } from '../kit/cast.js';
import { DRAFTING_ATTEMPTS } from './drafting-attempts.js';
import { ATTEMPTS, type Attempt } from './mutation-attempts.js';
import { ROLE_KEYS, type RoleKey } from '../kit/roles.js';
import { Stage } from '../kit/stage.js';

let cast: Cast;
let stage: Stage;
beforeAll(async () => {
  cast = await startCast();
  stage = new Stage(cast);
}, 300_000);
afterAll(() => cast.close());

async function prepared(attempt: Attempt, by: RoleKey): Promise<Record<string, unknown>> {
  await stage.clear();
  return attempt.prepare(stage, cast.as[by]);
}

async function outcome(attempt: Attempt, key: RoleKey, variables: Record<string, unknown>): Promise<string> {
  const { data, errors } = await cast.as[key].graphql<Record<string, Record<string, unknown[]>>>(attempt.document, variables);
  if (errors) return errors[0]?.extensions.code ?? 'an error without a code';
  return data && (attempt.isDone?.(data) ?? true) ? 'ALLOWED' : `nothing done: ${JSON.stringify(data)}`;
}

describe('every mutation, tried by every role in a state in which whoever may would succeed', () => {
  it.each(MUTATION_ROWS.map(({ door, outcomes }) => ({ field: door.replace('Mutation.', ''), outcomes })))('$field', async ({ field, outcomes }) => {
    const attempt = ATTEMPTS[field] ?? DRAFTING_ATTEMPTS[field];
    if (!attempt) throw new Error(`No attempt at ${field}`);
    const allowed = ROLE_KEYS.filter((key) => outcomes[key] === 'ALLOWED');
    const refused = ROLE_KEYS.filter((key) => outcomes[key] !== 'ALLOWED');
    const found: Partial<Record<RoleKey, string>> = {};
    const variables = await prepared(attempt, allowed[0] ?? 'ADM');
    const before = await databaseState(cast.app.database.dataSource);
    for (const key of refused) found[key] = await outcome(attempt, key, variables);
    expect(await databaseState(cast.app.database.dataSource)).toEqual(before);
    for (const key of allowed) found[key] = await outcome(attempt, key, await prepared(attempt, key));
    expect(found).toEqual(outcomes);
    // Somebody may, or the refusals prove nothing.
    expect(allowed).not.toEqual([]);
  });
});
