import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

const CREATE = 'mutation ($input: OrganisationInput!) { createOrganisation(input: $input) { id } }';
const ORGANISATION = { name: 'Exempelby kommun', organisationNumber: '212000-2627', kind: 'MUNICIPALITY', countyCode: '24' };

let server: TestApp;
beforeAll(async () => void (server = await startTestApp('empty')));
afterAll(() => server.close());

describe('variables that do not fit are refused at their field, in words', () => {
  it.each([
    ['a wrong check digit', { input: { ...ORGANISATION, organisationNumber: '212000-2628' } }, ['input.organisationNumber']],
    ['a share that is no number', { input: { ...ORGANISATION, owners: [{ organisationNumber: '212000-2627' }, { organisationNumber: '212000-2627', sharePercent: 'hälften' }] } }, ['input.owners.1.sharePercent']],
    ['what is missing', { input: { ...ORGANISATION, name: undefined } }, ['input.name']],
    ['everything at once', { input: { organisationNumber: '1', kind: 'SKOLA', countyCode: '24', name: 'at "input.kind"; ' } }, ['input.organisationNumber', 'input.kind']],
    ['a field that is not there', { input: { ...ORGANISATION, colour: 'blue' } }, ['input']],
    ['no input at all', {}, ['input']],
  ])('%s', async (_, variables, paths) => {
    const { status, errors } = await server.visitor().graphql(CREATE, variables);
    expect({ status, code: errors?.[0]?.extensions.code, count: errors?.length }).toEqual({ status: 400, code: 'INVALID_INPUT', count: 1 });
    const fields = errors?.[0]?.extensions.details.fields ?? [];
    expect(fields.map(({ path }) => path).sort()).toEqual([...paths].sort());
    for (const { message } of fields) expect(message).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });

  it('in a query as in a mutation, and in the language of the reader', async () => {
    const { status, errors } = await server.visitor().speaking('en').graphql('query ($first: Int) { organisations(first: $first) { totalCount } }', { first: 'många' });
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path: 'first' }] } });
  });
});
