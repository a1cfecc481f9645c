import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ORGANISATION_ENTITIES, OrganisationImportCommands, OrganisationQueries, OrganisationRoutesModule, OrganisationsModule } from '#organisations';
import type { Actor } from '#platform/access';
import { newId } from '#platform/database';
import { Files } from '#platform/files';
import { requestContext, type Refusal } from '#platform/request';
import { readTable } from '#platform/spreadsheet';
import { personActor } from '../../kit/actors.js';
import { createLibraryApp, type LibraryApp } from '../../kit/library-app.js';

const ROOT = join(import.meta.dirname, '../../..');
const REFERENCE = join(ROOT, 'demo/reference/organisations.csv');
const DIRTY = join(ROOT, 'test/kit/reference/organisations-dirty.csv');
const EXPECTED = join(ROOT, 'test/kit/reference/organisations-dirty-expected.csv');
const HEADER = 'organisation_number,name,kind,county_code,municipality_code,owner_organisation_numbers,owner_shares,contact_name,contact_email,contact_title';

describe('the import of organisations', () => {
  let app: LibraryApp;
  let imports: OrganisationImportCommands;
  const admin = personActor(['HOST_ADMIN', { organisationId: newId() }]);

  const upload = (content: string | Readable, actor: Actor = admin): Promise<string> =>
    app.get(Files).receive(actor, { fileName: 'organisationer.csv', declaredType: 'text/csv', bytes: typeof content === 'string' ? Readable.from([Buffer.from(content)]) : content });
  const uploadFile = (path: string) => upload(createReadStream(path));
  const csv = (...rows: string[]): string => [HEADER, ...rows].join('\r\n');
  const refusal = (attempt: Promise<unknown>): Promise<Refusal> => attempt.then(() => Promise.reject(new Error('It was not refused')), (error: Refusal) => error);
  const count = async (table: string): Promise<number> => ((await app.dataSource.query(`select count(*)::int as n from ${table}`)) as { n: number }[])[0]?.n ?? -1;
  const state = (): Promise<unknown> =>
    app.dataSource.query(`select o.name, o.version, o.search_key, (select json_agg(c order by c.id) from contact_person c where c.organisation_id = o.id) as contacts,
      (select json_agg(w order by w.owner_id) from ownership w where w.owned_id = o.id) as owners from organisation o order by o.organisation_number`);
  const organisation = async (search: string) => {
    const page = await app.get(OrganisationQueries).page(admin, { search }, new Set(['nodes.owners', 'nodes.owners.owner', 'nodes.contacts']));
    return page.nodes[0];
  };

  beforeAll(async () => {
    app = await createLibraryApp({ modules: [OrganisationsModule, OrganisationRoutesModule], entities: ORGANISATION_ENTITIES });
    imports = app.get(OrganisationImportCommands);
  });
  afterAll(() => app.close());

  describe('of the reference organisations', () => {
    it('says first what it would do, and changes nothing', async () => {
      const report = await imports.importFile(admin, await uploadFile(REFERENCE), true);
      expect(report).toEqual({ dryRun: true, created: 167, updated: 0, unchanged: 0, errors: [], warnings: [] });
      expect([await count('organisation'), await count('audit_event')]).toEqual([0, 0]);
    });

    it('creates them with owners and contacts, one event each', async () => {
      const fileId = await uploadFile(REFERENCE);
      expect(await imports.importFile(admin, fileId, true)).toMatchObject({ created: 167 });
      expect(await imports.importFile(admin, fileId, false)).toEqual({ dryRun: false, created: 167, updated: 0, unchanged: 0, errors: [], warnings: [] });
      expect([await count('organisation'), await count('contact_person'), await count('audit_event'), await count('outbox_message')]).toEqual([167, 167, 167, 167]);
      const company = await organisation('exempelvätgas');
      expect(company?.owners?.map(({ owner, sharePercent }) => [owner.organisationNumber, sharePercent])).toEqual([['2120901240', '60'], ['2120901299', '40']]);
    });

    it('changes nothing the second time, nor when two come at once', async () => {
      const before = await state();
      const together = [await uploadFile(REFERENCE), await uploadFile(REFERENCE)];
      const reports = await Promise.all(together.map((fileId) => imports.importFile(admin, fileId, false)));
      expect(reports).toEqual(together.map(() => ({ dryRun: false, created: 0, updated: 0, unchanged: 167, errors: [], warnings: [] })));
      expect(await state()).toEqual(before);
      expect(await count('audit_event')).toBe(167);
    });
  });

  describe('of a file gone wrong, on top of them', () => {
    const expected = readFileSync(EXPECTED, 'utf8').trim().split(/\r?\n/).slice(1).map((line) => line.split(','));
    const rowsOf = (outcome: string) => expected.filter((row) => row[2] === outcome);

    it('refuses exactly the rows that it must, each with row, column, value and reason', async () => {
      const fileId = await uploadFile(DIRTY);
      const dry = await imports.importFile(admin, fileId, true);
      expect([dry.created, dry.updated, dry.unchanged]).toEqual(['CREATED', 'UPDATED', 'UNCHANGED'].map((outcome) => rowsOf(outcome).length));
      expect(dry.errors.map(({ row, column, problem }) => [String(row), column, problem])).toEqual(rowsOf('REFUSED').map(([row, , , column, problem]) => [row, column, problem]));
      expect(dry.errors.every(({ message }) => message.length > 10 && !message.startsWith('['))).toBe(true);
      expect(dry.warnings.every(({ message }) => message.length > 10 && !message.startsWith('['))).toBe(true);
      expect(dry.warnings.find(({ problem }) => problem === 'suspicious_change')).toMatchObject({ row: 51, column: 'organisation_number', value: '559902-9021' });
      const before = await state();
      const applied = await imports.importFile(admin, fileId, false);
      expect(applied).toEqual({ ...dry, dryRun: false });
      expect(await state()).not.toEqual(before);
      expect(await count('audit_event')).toBe(167 + dry.created + dry.updated);
      expect(await organisation('Exempelrad')).toMatchObject({ contacts: [{ title: '+Inköp och avtal' }] });
    });

    it('has nothing left to do afterwards', async () => {
      const again = await imports.importFile(admin, await uploadFile(DIRTY), false);
      expect([again.created, again.updated, again.unchanged]).toEqual([0, 0, expected.length - rowsOf('REFUSED').length]);
    });
  });

  describe('by file', () => {
    it('uses it up once, and only for the one who uploaded it', async () => {
      const fileId = await upload(csv('559991-0188,Exempeltorg AB,OTHER,24,,,,,,'));
      expect(await refusal(imports.importFile(personActor(['HOST_ADMIN']), fileId, false))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await imports.importFile(admin, fileId, false)).toMatchObject({ created: 1 });
      expect(await refusal(imports.importFile(admin, fileId, false))).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'fileId', text: 'file.already_used' }] });
    });

    it('answers the same again under its Idempotency-Key, with one effect', async () => {
      const fileId = await upload(csv('559991-0550,Exempelspegel AB,OTHER,24,,,,,,', 'fel,Exempelfel AB,OTHER,24,,,,,,'));
      const once = () => requestContext.run({ requestId: 'r', language: 'sv', idempotency: { key: 'k1', requestHash: Buffer.from('h'), transactions: 0 } }, () => imports.importFile(admin, fileId, false));
      const events = await count('audit_event');
      const first = await once();
      expect(first).toMatchObject({ created: 1, errors: [{ row: 3, column: 'organisation_number', problem: 'bad_character' }] });
      expect(await once()).toEqual(first);
      expect(await count('audit_event')).toBe(events + 1);
    });

    it.each([
      ['no table', '\u0000\u0001', 'FILE_REJECTED'],
      ['columns missing', 'name,kind\r\nA,OTHER', 'INVALID_INPUT'],
    ])('refuses %s and leaves it unused', async (_what, content, code) => {
      const attempt = upload(content).then((fileId) => imports.importFile(admin, fileId, false));
      expect(await refusal(attempt)).toMatchObject({ code });
    });

    it('takes columns for what they are said to be', async () => {
      const fileId = await upload('Nummer;Bolag;Slag;Län;Skräp\r\n559991-0923;Exempelbräda AB;other;24;x');
      expect(await refusal(imports.importFile(admin, fileId, false))).toMatchObject({ fields: [{ path: 'columns', params: { columns: 'organisation_number, name' } }] });
      expect(await refusal(imports.importFile(admin, fileId, false, [{ header: 'Nummer', field: 'shoe' }]))).toMatchObject({ fields: [{ path: 'columns.0.field' }] });
      const columns = [{ header: 'Nummer', field: 'organisation_number' }, { header: 'Bolag', field: 'name' }];
      expect(await imports.importFile(admin, fileId, false, columns)).toMatchObject({ created: 1, errors: [] });
    });

    it('is shown before anything is imported, without personal numbers', async () => {
      const fileId = await upload('organisation_number,Namn,Kommun\r\n890214-3174,Exempelsnickeriet,Umeå');
      const { data } = await app.ask(admin, 'query ($fileId: ID!) { organisationImport(fileId: $fileId) { columns { header field } rowCount sample missingRequired } }', { fileId });
      expect(data?.['organisationImport']).toEqual({
        columns: [{ header: 'organisation_number', field: 'organisation_number' }, { header: 'Namn', field: 'name' }, { header: 'Kommun', field: null }],
        rowCount: 1, sample: [['890214-****', 'Exempelsnickeriet', 'Umeå']], missingRequired: ['kind', 'county_code'],
      });
    });

    it('is for host administrators', async () => {
      const fileId = await upload(csv('559991-0188,X,OTHER,24,,,,,,'));
      const mutation = 'mutation ($fileId: ID!) { importOrganisations(fileId: $fileId, dryRun: true) { created errors { message } } }';
      expect((await app.ask(personActor(['PROCUREMENT_OFFICER']), mutation, { fileId })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await app.ask(admin, mutation, { fileId })).data?.['importOrganisations']).toMatchObject({ created: 0, errors: [] });
    });
  });

  describe('of owners', () => {
    it('that stand further down in the file than five hundred rows', async () => {
      const numbers = organisationNumbers(1200);
      const rows = numbers.map((number, index) => `${number},Ägt bolag ${index} AB,OTHER,24,,${index === 0 ? (numbers.at(-1) ?? '') : ''},${index === 0 ? '100' : ''},,,`);
      expect(await imports.importFile(admin, await upload(csv(...rows)), false)).toMatchObject({ created: 1200, errors: [] });
      const owned = await organisation(`${numbers[0]}`);
      expect(owned).toMatchObject({ name: 'Ägt bolag 0 AB', owners: [{ owner: { name: 'Ägt bolag 1199 AB' }, sharePercent: '100' }] });
      const events: { kind: string }[] = await app.dataSource.query('select kind from audit_event where organisation_id = $1 order by sequence', [owned?.id]);
      expect(events.map(({ kind }) => kind)).toEqual(['OrganisationCreated', 'OrganisationChanged']);
    });
  });

  describe('of what was exported', () => {
    it('finds nothing changed, a title that begins with a plus sign included', async () => {
      const download = await app.as(admin, '/organisations.xlsx');
      expect(download.status).toBe(200);
      expect(download.headers.get('content-disposition')).toMatch(/^attachment; filename="?organisationer-\d{4}-\d\d-\d\d\.xlsx"?$/);
      const bytes = Buffer.from(await download.arrayBuffer());
      const fileId = await app.get(Files).receive(admin, { fileName: 'organisationer.xlsx', bytes: Readable.from([bytes]) });
      const report = await imports.importFile(admin, fileId, true);
      expect(report).toMatchObject({ created: 0, updated: 0, unchanged: await count('organisation'), errors: [] });
      expect(report.warnings.filter(({ problem }) => !['long_name', 'semicolon', 'quotes', 'comma', 'formula_prefix'].includes(problem))).toEqual([]);
      expect(report.warnings.map(({ problem }) => problem)).toContain('formula_prefix');
    });

    it('holds exactly what the filter finds and the reader may see', async () => {
      const rows = async (actor: Actor, query: string) => {
        const download = await app.as(actor, `/organisations.xlsx${query}`);
        const { rows: found } = await readTable(Readable.from([Buffer.from(await download.arrayBuffer())]), { maxRows: 5000, maxBytes: 1e7 });
        return found.map(({ cells }) => cells);
      };
      const universities = await rows(admin, '?kind=REGION,UNIVERSITY&countyCode=25');
      expect(universities.map((cells) => cells['kind']).toSorted()).toEqual(['REGION', 'UNIVERSITY']);
      const kalix = (await organisation('212090-0895'))?.id ?? '';
      const own = await rows(personActor(['PARTICIPANT', { organisationId: kalix }]), '');
      expect(own.map((cells) => [cells['name'], cells['population'], cells['contact_name']])).toEqual([['Kalix kommun', '15272', 'Karin Forsberg']]);
      expect((await app.as(admin, '/organisations.xlsx?kind=CASTLE')).status).toBe(400);
    });
  });
});

/** Formally right numbers that nobody has. */
function organisationNumbers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const nine = `5598${String(index).padStart(5, '0')}`.replace(/^(\d\d)0/, '$12');
    const sum = [...nine].reduce((all, digit, at) => {
      const product = Number(digit) * (at % 2 === 0 ? 2 : 1);
      return all + (product > 9 ? product - 9 : product);
    }, 0);
    return `${nine.slice(0, 6)}-${nine.slice(6)}${(10 - (sum % 10)) % 10}`;
  });
}
