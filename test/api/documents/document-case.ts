import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { canonicalJson, sha256Hex } from '#kernel';
import { DOCUMENT_ENTITIES, DocumentRoutesModule } from '#documents';
import { INQUIRY_ENTITIES } from '#inquiries';
import { MANDATE_ENTITIES } from '#mandates';
import type { Actor, PersonActor } from '#platform/access';
import { newId } from '#platform/database';
import { Files } from '#platform/files';
import { BaselineCommands } from '#requirements';
import { personActor } from '../../kit/actors.js';
import { addPerson } from '../procurements/procurement-case.js';
import { RequirementCase, TODAY } from '../requirements/requirement-case.js';

export interface DocumentRead {
  id: string; annexNumber: string | null; folder: string | null; title: string; audience: string; version: number; publishedIn: number[]; availableActions: string[]; removedAt: string | null;
  secrecy: { ground: string; until: string | null; inForce: boolean } | null; currentVersion: VersionRead; versions: VersionRead[];
}
export interface VersionRead { id: string; number: number; fileName: string; mediaType: string; size: string; sha256: string; href: string; addedBy: { name: string } | null }

export const DOCUMENT = `id annexNumber folder title audience version publishedIn availableActions removedAt secrecy { ground until inForce }
  currentVersion { ...v } versions { ...v }`;
export const VERSION = 'fragment v on FileVersion { id number fileName mediaType size sha256 href addedBy { name } }';
export const ADD = `mutation ($p: ID!, $d: ID, $t: String!, $a: String, $f: ID!, $folder: String, $audience: Audience, $ground: String, $until: Date) {
  addDocumentVersion(procurementId: $p, documentId: $d, title: $t, annexNumber: $a, fileId: $f, folder: $folder, audience: $audience, secrecyGround: $ground, secrecyUntil: $until) { ${DOCUMENT} } } ${VERSION}`;
export const LIST = `query ($p: ID!, $removed: Boolean) { procurement(id: $p) { documents(removed: $removed) { ${DOCUMENT} } annexGaps documentActions } } ${VERSION}`;

/** A procurement with its drafts, and those who keep its documents. */
export class DocumentCase {
  private constructor(
    readonly of: RequirementCase,
    /** The second administrator of the host, who confirms. */
    readonly second: PersonActor,
    readonly officer: PersonActor,
    readonly support: PersonActor,
    readonly outsider: PersonActor,
  ) {}

  static async start(): Promise<DocumentCase> {
    const of = await RequirementCase.startWith({ modules: [DocumentRoutesModule], entities: [...INQUIRY_ENTITIES, ...MANDATE_ENTITIES, ...DOCUMENT_ENTITIES] });
    const here = { procurementId: of.procurementId };
    const somebody = async (actor: PersonActor, name: string): Promise<PersonActor> => {
      const person = await addPerson(of.app, actor, name);
      await of.sign(person);
      return person;
    };
    const second = await somebody(personActor(['HOST_ADMIN', { organisationId: of.organisation('host') }]), 'Berit Andersson');
    const officer = await somebody(personActor(['PROCUREMENT_OFFICER', here]), 'Olle Nilsson');
    const support = await somebody(personActor(['PROCUREMENT_SUPPORT', here]), 'Sara Ström');
    const outsider = await addPerson(of.app, personActor(['PARTICIPANT', { organisationId: of.organisation('lulea') }]), 'Lars Luleå');
    await of.sql(
      `insert into participation (id, procurement_id, organisation_id, stage, invited_at, last_event_at, organisation_name, organisation_kind, county_code, search_key)
       select $1, $2, o.id, 'INVITED', $4, $4, o.name, o.kind, o.county_code, o.search_key from organisation o where o.id = $3`,
      [newId(), of.procurementId, of.organisation('kalix'), TODAY],
    );
    return new DocumentCase(of, second, officer, support, outsider);
  }

  get app(): RequirementCase['app'] {
    return this.of.app;
  }

  /** An upload of the actor's. */
  upload(actor: Actor, bytes: string | Buffer = pdf(), fileName = 'handling.pdf'): Promise<string> {
    return this.app.get(Files).receive(actor, { fileName, purpose: 'DOCUMENT', bytes: Readable.from([Buffer.from(bytes)]) });
  }

  async add(title: string, more: Record<string, unknown> & { bytes?: string | Buffer; by?: PersonActor } = {}): Promise<DocumentRead> {
    const { bytes, by = this.officer, ...terms } = more;
    return this.of.get(by, 'addDocumentVersion', ADD, { p: this.of.procurementId, t: title, f: await this.upload(by, bytes), ...terms });
  }

  async documents(actor: Actor = this.officer, removed = false): Promise<{ documents: DocumentRead[]; annexGaps: string[]; documentActions: string[] }> {
    return this.of.get(actor, 'procurement', LIST, { p: this.of.procurementId, removed });
  }

  async bytesOf(actor: Actor, href: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
    const answer = await this.app.as(actor, href, { headers });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  /** A baseline of the requirements as they stand. */
  setBaseline(): Promise<string> {
    return this.app.get(BaselineCommands).setBaseline(this.of.admin, this.of.procurementId);
  }

  /** A locked list with two parties. */
  async lockList(number = 1): Promise<string> {
    const [listId, actId] = [newId(), newId()];
    const parties = ['Kalix kommun', 'Luleå kommun'].map((name, index) => ({ number: index + 1, name, organisationNumber: '212000-2692', kind: 'MUNICIPALITY', countyCode: '25', municipalityCode: null }));
    const canonical = canonicalJson({
      format: 'samkop.entitled-parties/1', caseNumber: 'RUN 109-2025', title: 'Telekommunikation', host: { name: 'Region', organisationNumber: '232100-0230' }, number, supersedes: null, lockedAt: TODAY.toISOString(), parties,
    });
    await this.of.sql(
      `insert into binding_act (id, procurement_id, kind, state, consequences, proposed_by, proposed_at, decided_by, decided_at) values ($1, $2, 'LOCK_ENTITLED_PARTIES', 'CONFIRMED', '[]', $3, $5, $4, $5)`,
      [actId, this.of.procurementId, this.of.admin.personId, this.second.personId, TODAY],
    );
    await this.of.sql('insert into entitled_list (id, procurement_id, number, locked_at, act_id, sha256, canonical) values ($1, $2, $3, $4, $5, $6, $7)', [
      listId, this.of.procurementId, number, TODAY, actId, Buffer.from(sha256Hex(canonical), 'hex'), canonical,
    ]);
    await this.of.sql('insert into candidate_list (procurement_id, number, open) values ($1, $2, false) on conflict (procurement_id) do update set number = $2, open = false', [this.of.procurementId, number]);
    return listId;
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

let count = 0;
/** A PDF of a few bytes, no two the same. */
export const pdf = (words = `${(count += 1)}`): Buffer => Buffer.from(`%PDF-1.4\n% ${words}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
