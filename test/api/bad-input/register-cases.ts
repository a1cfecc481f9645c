import { BAD_LINES, UNKNOWN_ID, type BadCase } from './bad-case.js';

const CREATE = 'mutation ($input: OrganisationInput!) { createOrganisation(input: $input) { id } }';
const CHANGE = 'mutation ($id: ID!, $version: Int!, $input: OrganisationInput!) { changeOrganisation(organisationId: $id, version: $version, input: $input) { id } }';
const DEACTIVATE = 'mutation ($id: ID!, $version: Int!, $successorId: ID) { deactivateOrganisation(organisationId: $id, version: $version, successorId: $successorId) { id } }';
const CONTACT = 'mutation ($id: ID!, $input: ContactInput!) { addContact(organisationId: $id, input: $input) { id } }';
const INVITE = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
const GRANT = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }';
const IMPORT = 'mutation ($fileId: ID!) { importOrganisations(fileId: $fileId, dryRun: true) { created } }';
const ORGANISATION = { name: 'Exempelby kommun', organisationNumber: '212099-0771', kind: 'MUNICIPALITY', countyCode: '25' };

const invalid = (what: string, document: string, variables: BadCase['variables'], ...paths: string[]): BadCase => ({ what, document, variables, code: 'INVALID_INPUT', paths });

const organisation = (what: string, change: Record<string, unknown>, ...paths: string[]): BadCase =>
  invalid(`organisation: ${what}`, CREATE, () => ({ input: { ...ORGANISATION, ...change } }), ...paths.map((path) => `input.${path}`));
const contact = (what: string, change: Record<string, unknown>, path: string): BadCase =>
  invalid(`contact: ${what}`, CONTACT, ({ scene }) => ({ id: scene.kalix, input: { name: 'Kim Ek', email: 'kim@kalix.example', primary: false, ...change } }), `input.${path}`);
const person = (what: string, change: Record<string, unknown>, path: string): BadCase =>
  invalid(`account: ${what}`, INVITE, () => ({ input: { name: 'Kim Ek', email: 'kim.ek@region.example', ...change } }), `input.${path}`);
const role = (what: string, change: Record<string, unknown>, path: string): BadCase =>
  invalid(`role: ${what}`, GRANT, ({ person: personId, scene }) => ({ input: { personId, role: 'PROCUREMENT_OFFICER', procurementId: scene.procurement, ...change } }), `input.${path}`);

const NUMBERS: readonly (readonly [string, unknown])[] = [
  ['no number', ''], ['letters', 'kommun'], ['nine digits', '212000262'], ['eleven digits', '21200026270'], ['a wrong check digit', '212000-2628'], ['a personal number', '850101-2382'],
  ['twelve digits of another century', '192120002627'], ['a hyphen out of place', '21-20002627'], ['digits of another script', '٢١٢٠٠٠٢٦٢٧'], ['a negative number', -2120002627], ['a decimal', 2120002627.5], ['true', true], ['a list', ['212000-2627']],
  ['SQL', "212000-2627' or '1'='1"], ['a hundred thousand digits', '2'.repeat(50_000)],
];

const ADDRESSES: readonly (readonly [string, string])[] = [
  ['none', ''], ['two @', 'kim@@kalix.example'], ['no domain', 'kim@'], ['no dot in the domain', 'kim@kalix'], ['a header after a line break', 'kim@kalix.example\r\nBcc: alla@kalix.example'], ['two addresses', 'kim@kalix.example, ola@kalix.example'],
  ['a name about it', 'Kim Ek <kim@kalix.example>'], ['a space in it', 'kim ek@kalix.example'], ['a machine by number', 'kim@[127.0.0.1]'], ['three hundred characters', `${'k'.repeat(290)}@kalix.example`], ['NUL', 'kim\0@kalix.example'], ['quotes', '"kim ek"@kalix.example'],
];

export const REGISTER_CASES: readonly BadCase[] = [
  ...BAD_LINES.map(([what, name]) => organisation(`${what} for a name`, { name }, 'name')),
  organisation('201 characters for a name', { name: 'å'.repeat(201) }, 'name'),
  ...NUMBERS.map(([what, organisationNumber]) => organisation(`${what} for an organisation number`, { organisationNumber }, 'organisationNumber')),
  organisation('a county that is none', { countyCode: '99' }, 'countyCode'),
  organisation('no county', { countyCode: ' ' }, 'countyCode'),
  organisation('a municipality that is none', { municipalityCode: '9999' }, 'municipalityCode'),
  organisation('a municipality of another county', { municipalityCode: '2480' }, 'countyCode'),
  organisation('a kind that is none', { kind: 'KOMMUN' }, 'kind'),
  organisation('a kind in lower case', { kind: 'municipality' }, 'kind'),
  organisation('a negative population', { population: -1 }, 'population'),
  organisation('more people than there are', { population: 2_000_000_000 }, 'population'),
  organisation('a population beyond a number', { population: 2 ** 40 }, 'population'),
  organisation('half a person', { population: 0.5 }, 'population'),
  organisation('a text for a population', { population: 'många' }, 'population'),
  organisation('an owner that the register does not know', { owners: [{ organisationNumber: '556036-0793' }] }, 'owners.0.organisationNumber'),
  organisation('itself for an owner', { owners: [{ organisationNumber: ORGANISATION.organisationNumber }] }, 'owners.0.organisationNumber'),
  organisation('the same owner twice', { owners: [{ organisationNumber: '212090-0895' }, { organisationNumber: '212090-0895' }] }, 'owners.1.organisationNumber'),
  organisation('shares that make 99.99', { owners: [{ organisationNumber: '212090-0895', sharePercent: '50' }, { organisationNumber: '212090-1240', sharePercent: '49.99' }] }, 'owners'),
  organisation('a negative share', { owners: [{ organisationNumber: '212090-0895', sharePercent: '-100' }] }, 'owners.0.sharePercent'),
  organisation('a share with a comma', { owners: [{ organisationNumber: '212090-0895', sharePercent: '99,5' }] }, 'owners.0.sharePercent'),
  organisation('a share with an exponent', { owners: [{ organisationNumber: '212090-0895', sharePercent: '1e2' }] }, 'owners.0.sharePercent'),
  invalid('organisation: a field that is not there', CREATE, () => ({ input: { ...ORGANISATION, admin: true } }), 'input'),
  invalid('organisation: a field with a name that objects have', CREATE, () => ({ input: { ...ORGANISATION, ...(JSON.parse('{"__proto__": {"admin": true}}') as object) } }), 'input'),
  { what: 'organisation: a number that is taken', document: CREATE, variables: () => ({ input: { ...ORGANISATION, organisationNumber: '212090-0895' } }), code: 'ALREADY_EXISTS', paths: ['input.organisationNumber'] },
  { what: 'organisation: a version that is no more', document: CHANGE, variables: ({ scene }) => ({ id: scene.kalix, version: 99, input: { ...ORGANISATION, organisationNumber: '212090-0895' } }), code: 'CONFLICT' },
  ...[UNKNOWN_ID, 'abc', '', "'; drop table organisation; --"].map((id): BadCase => ({ what: `organisation: the id “${id}”`, document: CHANGE, variables: () => ({ id, version: 1, input: ORGANISATION }), code: 'NOT_FOUND' })),
  invalid('organisation: a successor that is none', DEACTIVATE, ({ scene }) => ({ id: scene.kalix, version: 1, successorId: UNKNOWN_ID }), 'successorId'),
  invalid('organisation: itself for a successor', DEACTIVATE, ({ scene }) => ({ id: scene.kalix, version: 1, successorId: scene.kalix }), 'successorId'),
  ...BAD_LINES.map(([what, name]) => contact(`${what} for a name`, { name }, 'name')),
  ...ADDRESSES.map(([what, email]) => contact(`${what} for an address`, { email }, 'email')),
  contact('a title of 201 characters', { title: 'x'.repeat(201) }, 'title'),
  contact('a title of two lines', { title: 'Chef\nför allt' }, 'title'),
  { what: 'contact: an address that is there', document: CONTACT, variables: ({ scene }) => ({ id: scene.kalix, input: { name: 'Karin', email: 'KARIN.FORSBERG@kalix.example', primary: false } }), code: 'ALREADY_EXISTS', paths: ['input.email'] },
  ...BAD_LINES.map(([what, name]) => person(`${what} for a name`, { name }, 'name')),
  person('a name without a letter', { name: '…' }, 'name'),
  ...ADDRESSES.map(([what, email]) => person(`${what} for an address`, { email }, 'email')),
  person('a language that is none', { language: 'NO' }, 'language'),
  role('one that is not given by hand', { role: 'LINK' }, 'role'),
  role('one that is none', { role: 'ADMIN' }, 'role'),
  role('a day that has passed', { validUntil: '2024-02-29' }, 'validUntil'),
  role('a day that is none', { validUntil: '2026-02-30' }, 'validUntil'),
  role('support without a last day', { role: 'PROCUREMENT_SUPPORT' }, 'validUntil'),
  role('no procurement', { procurementId: null }, 'procurementId'),
  { what: 'role: somebody who is not there', document: GRANT, variables: ({ scene }) => ({ input: { personId: UNKNOWN_ID, role: 'PROCUREMENT_OFFICER', procurementId: scene.procurement } }), code: 'NOT_FOUND' },
  { what: 'role: a procurement that is not there', document: GRANT, variables: ({ person: personId }) => ({ input: { personId, role: 'PROCUREMENT_OFFICER', procurementId: 'abc' } }), code: 'NOT_FOUND' },
  { what: 'import: a PDF', document: IMPORT, variables: ({ ofAdmin }) => ({ fileId: ofAdmin.pdf }), code: 'FILE_REJECTED', paths: ['fileId'] },
  { what: 'import: somebody else’s file', document: IMPORT, variables: ({ files }) => ({ fileId: files.csv }), code: 'NOT_FOUND' },
  { what: 'import: no file', document: IMPORT, variables: () => ({ fileId: 'abc' }), code: 'NOT_FOUND' },
  { what: 'import: a table without the columns it needs', document: IMPORT, variables: ({ ofAdmin }) => ({ fileId: ofAdmin.csv }), code: 'INVALID_INPUT', paths: ['columns'] },
];
