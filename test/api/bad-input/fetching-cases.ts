import { UNKNOWN_ID, type BadCase } from './bad-case.js';

const TAKE_OUT = 'mutation ($id: ID!) { requestTakeOut(organisationId: $id) { id } }';

/** What an organisation takes out. */
export const FETCHING_CASES: readonly BadCase[] = [
  ...[UNKNOWN_ID, 'abc', '', '../../etc/passwd'].map((id): BadCase => ({ what: `take out: the organisation “${id}”`, document: TAKE_OUT, variables: () => ({ id }), code: 'NOT_FOUND' })),
  { what: 'take out: NUL for an organisation', document: TAKE_OUT, variables: () => ({ id: 'a\0' }), code: 'INVALID_INPUT', paths: ['id'] },
  { what: 'take out: no organisation', document: TAKE_OUT, variables: () => ({}), code: 'INVALID_INPUT', paths: ['id'] },
  { what: 'take out: an organisation that the asker has nothing of', document: TAKE_OUT, variables: ({ scene }) => ({ id: scene.lulea }), by: 'PAR', code: 'NOT_FOUND' },
];
