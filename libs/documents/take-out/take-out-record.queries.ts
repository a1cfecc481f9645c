import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { MANDATE_DOCUMENT, MandateQueries, type MandateView } from '#mandates';
import { mayWithProcurement } from '#procurements';
import type { PersonActor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isoInstant, SqlParams } from '#platform/database';
import { AuditQueries, type AuditEventView } from '#platform/event-log';
import { GROUP_LETTERS } from '#platform/mail';
import { requestContext, type Language } from '#platform/request';
import { draftReaders, openToReader } from '#working-groups';
import { visiblePublications } from '../publication/publication.policy.js';
import { takenOutBy } from './take-out.policy.js';
import { withoutSecrets, type TakenEvent, type TakenOrganisation, type TakenProcurement, type TakeOutRecord } from './take-out-record.js';

const EVENTS_AT_A_TIME = 500;

type Reader = Pick<EntityManager, 'query'>;

/** What a take-out is made from, all of it as it was at one moment. */
export interface TakenAtOnce {
  readonly record: TakeOutRecord;
  /** The mandates of the record, as their papers need them. */
  readonly mandates: readonly MandateView[];
}

/**
 * Reads everything that concerns an organisation and that the one who asks may take out: the rights are those of the moment. What is committed
 * meanwhile is in none of it, so that no part tells what another does not know. The bytes of files are read later: those never change.
 */
@Injectable()
export class TakeOutRecordQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly log: AuditQueries,
    private readonly mandates: MandateQueries,
    private readonly clock: Clock,
  ) {}

  of(actor: PersonActor, organisationId: string): Promise<TakenAtOnce> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('set transaction read only');
      const organisation = await this.organisation(manager, organisationId);
      const procurements: TakenProcurement[] = [];
      for (const read of await this.procurements(manager, actor, organisationId)) {
        procurements.push({ ...read, events: await this.events(manager, actor, organisationId, read) });
      }
      const issued = procurements.flatMap(({ mandates }) => mandates.map(({ id }) => id));
      return { record: withoutSecrets({ organisation, procurements }), mandates: await this.mandates.byIds(actor, issued, MANDATE_DOCUMENT, manager) };
    });
  }

  private async organisation(reader: Reader, id: string): Promise<TakenOrganisation> {
    const [row]: { organisation: TakenOrganisation }[] = await reader.query(
      `select json_build_object('name', o.name, 'organisationNumber', o.organisation_number, 'kind', o.kind, 'countyCode', o.county_code,
         'municipalityCode', o.municipality_code, 'population', o.population, 'contacts',
         coalesce((select json_agg(json_build_object('name', c.name, 'email', c.email, 'title', c.title, 'primary', c.is_primary) order by c.is_primary desc, c.name collate "sv-x-icu", c.id)
           from contact_person c where c.organisation_id = o.id and c.removed_at is null), '[]')) as organisation
       from organisation o where o.id = $1`,
      [id],
    );
    if (!row) throw new Error(`There is no organisation ${id}.`);
    return row.organisation;
  }

  private async procurements(reader: Reader, actor: PersonActor, organisationId: string): Promise<(TakenProcurement & { hostId: string })[]> {
    const params = new SqlParams();
    const organisation = `${params.add(organisationId)}::uuid`;
    const parts = Object.entries(partsOf(actor, params, this.clock.today())).map(([key, sql]) => `'${key}', ${sql}`);
    const rows: { procurement: TakenProcurement & { hostId: string } }[] = await reader.query(
      `select json_build_object(${parts.join(', ')}) as procurement
       from participation t join procurement p on p.id = t.procurement_id join organisation h on h.id = p.host_id
       left join contact_person host_contact on host_contact.organisation_id = h.id and host_contact.is_primary and host_contact.removed_at is null
       where t.organisation_id = ${organisation} and ${takenOutBy(actor, params, 't', 'p')} order by t.invited_at, t.id`,
      params.values,
    );
    return rows.map(({ procurement }) => procurement);
  }

  /** The organisation's timeline, oldest first and in both languages, as the one who asks may see it. */
  private async events(reader: Reader, actor: PersonActor, organisationId: string, { id, hostId }: { id: string; hostId: string }): Promise<TakenEvent[]> {
    const [swedish, english] = [await this.told(reader, 'sv', actor, organisationId, id), await this.told(reader, 'en', actor, organisationId, id)];
    const namesStaff = mayWithProcurement(actor, 'READ_PARTICIPATION', { id, hostId });
    const inEnglish = new Map(english.map((event) => [event.id, event.summary]));
    return swedish.map((event) => ({
      at: event.at, kind: event.kind, by: namesStaff ? (event.actor?.name ?? null) : null, sv: event.summary, en: inEnglish.get(event.id) ?? event.summary,
    })).reverse();
  }

  private async told(reader: Reader, language: Language, actor: PersonActor, organisationId: string, procurementId: string): Promise<AuditEventView[]> {
    return requestContext.run({ requestId: `take-out-${organisationId}`, language }, async () => {
      const found: AuditEventView[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page = await this.log.page({ procurementId, organisationId }, { first: EVENTS_AT_A_TIME, after }, actor, reader);
        found.push(...page.nodes);
        ({ hasNextPage: more, endCursor: after } = page.pageInfo);
      }
      return found;
    });
  }
}

/** SQL: a JSON list of the rows of a query; none is an empty list. */
const listOf = (json: string, from: string): string => `(select coalesce(json_agg(${json}), '[]') from ${from})`;

/** SQL of each part of a procurement: `t` is the participation, `p` the procurement, `h` its host. */
function partsOf(actor: PersonActor, params: SqlParams, today: string): Readonly<Record<Exclude<keyof TakenProcurement, 'events'> | 'hostId', string>> {
  return {
    id: 'p.id', hostId: 'p.host_id', caseNumber: 'p.case_number', title: 'p.title', phase: 'p.phase', host: 'h.name',
    askAt: 'coalesce(p.contact_email, host_contact.email)',
    participation: `json_build_object('stage', t.stage, 'invitedAt', ${isoInstant('t.invited_at')}, 'openedAt', ${isoInstant('t.opened_at')},
      'entitledBefore', t.entitled_before, 'lastContactAt', ${isoInstant('t.last_contact_at')}, 'remindersSent', t.reminders_sent)`,
    lists: listOf(`json_build_object('list', l.number, 'number', ep.number, 'lockedAt', ${isoInstant('l.locked_at')}) order by l.number`,
      'entitled_party ep join entitled_list l on l.id = ep.list_id where ep.organisation_id = t.organisation_id and l.procurement_id = p.id'),
    answers: ANSWERS,
    mandates: MANDATES,
    referrals: listOf(`json_build_object('name', f.name, 'email', f.email, 'note', f.note, 'at', ${isoInstant('f.at')}) order by f.at, f.id`, 'referral f where f.participation_id = t.id'),
    letters: listOf(`json_build_object('kind', m.kind, 'to', m.to_email, 'subject', m.subject, 'state', m.state, 'queuedAt', ${isoInstant('m.queued_at')},
      'sentAt', ${isoInstant('m.sent_at')}, 'text', m.kept_text) order by m.queued_at, m.id`,
    `mail m where m.organisation_id = t.organisation_id and m.procurement_id = p.id and m.kind <> all(${params.add(GROUP_LETTERS)}::text[])`),
    comments: `case when ${draftReaders(actor, params, 'p', today)} then ${listOf(
      `json_build_object('requirement', r.number, 'onVersion', k.on_version, 'quote', k.quote, 'body', c.body, 'position', c.is_position, 'by', a.name,
        'suggestion', (select s.replacement from suggestion s where s.thread_id = k.id and not exists (select 1 from comment earlier where earlier.thread_id = k.id and earlier.position < c.position)),
        'at', ${isoInstant('c.at')}, 'withdrawnAt', ${isoInstant('c.withdrawn_at')}) order by r.sort_key, c.position`,
      `comment c join thread k on k.id = c.thread_id join requirement r on r.id = c.requirement_id join person a on a.id = c.author_id
       where c.procurement_id = p.id and c.on_behalf_of = t.organisation_id and ${openToReader(actor, params, 'p', 'r.lot_id')} and ${openToReader(actor, params, 'p', LOT_THEN)}`)} end`,
    publications: listOf(`${PUBLICATION} order by pub.number`, `publication pub where pub.procurement_id = p.id and ${visiblePublications(actor, params, 'pub', 'p', today)}
      and (pub.audience <> 'WORKING_GROUP' or exists (select 1 from working_group g join working_group_member gm on gm.group_id = g.id
        join working_group_representation gr on gr.member_id = gm.id where g.procurement_id = p.id and gr.organisation_id = t.organisation_id))`),
    receipts: listOf(`json_build_object('publication', pub.number, 'item', (select i.title from publication_item i where i.id = r.item_id), 'at', ${isoInstant('r.at')},
        'by', coalesce((select who.name from person who where who.id = r.person_id), (select who.name from contact_person who where who.id = r.contact_id))) order by r.at, r.id`,
    `download_receipt r join publication pub on pub.id = r.publication_id
     where r.procurement_id = p.id and r.organisation_id = t.organisation_id and ${visiblePublications(actor, params, 'pub', 'p', today)}`),
  };
}

/** SQL: the lot of a requirement when a thread (`k`) was begun on it: what was said then is a matter of that lot, wherever the requirement is now. */
const LOT_THEN = '(select begun.lot_id from requirement_revision begun where begun.requirement_id = k.requirement_id and begun.version = k.on_version)';

const ANSWERS = listOf(
  `json_build_object('answer', a.answer, 'reason', a.reason, 'answeredAt', ${isoInstant('a.answered_at')}, 'answeredBy', a.answered_by,
    'supersededAt', ${isoInstant('a.superseded_at')}, 'volumes', ${listOf(
    `json_build_object('question', v.question, 'quantity', trim_scale(v.quantity)::text, 'unit', v.unit) order by v.number`, 'volume_answer v where v.response_id = a.id')}) order by a.answered_at, a.id`,
  'inquiry_response a where a.participation_id = t.id',
);

const EVIDENCE = listOf(`json_build_object('fileId', f.id, 'fileName', f.file_name) order by e.number`, 'signing_evidence e join stored_file f on f.id = e.file_id where e.signing_id = s.id');

const SIGNINGS = listOf(
  `json_build_object('method', s.method, 'signatoryName', s.signatory_name, 'signatoryTitle', s.signatory_title, 'basis', s.basis, 'basisReference', s.basis_reference,
    'signedOn', s.signed_on, 'signatureStatus', s.signature_status, 'handedInBy', s.handed_in_by, 'registrationNumber', s.registration_number, 'late', s.late,
    'submittedAt', ${isoInstant('s.submitted_at')}, 'evidence', ${EVIDENCE}) order by s.submitted_at, s.id`,
  'mandate_signing s where s.mandate_id = m.id',
);

/** With its manifest, as it was hashed. What was published to the working group went only to those who speak in it. */
const PUBLICATION = `json_build_object('id', pub.id, 'number', pub.number, 'title', pub.title, 'audience', pub.audience, 'publishedAt', ${isoInstant('pub.published_at')},
  'changeNote', pub.change_note, 'manifestSha256', encode(pub.manifest_sha256, 'hex'), 'items', (
    select json_agg(json_build_object('fileId', i.file_id, 'path', i.path, 'title', i.title) order by i.position)
    from (select 0 as position, pub.manifest_file_id as file_id, 'manifest.json' as path, 'manifest.json' as title
      union all select position, file_id, path, title from publication_item where publication_id = pub.id) i))`;

/** Those that were issued: a draft is the host's own. */
const MANDATES = listOf(
  `json_build_object('id', m.id, 'state', m.state, 'acts', m.acts, 'validFrom', m.valid_from, 'validTo', m.valid_to, 'textVersion', m.text_version,
    'issuedAt', ${isoInstant('m.issued_at')}, 'respondBy', m.respond_by, 'submittedAt', ${isoInstant('m.submitted_at')}, 'approvedAt', ${isoInstant('m.approved_at')},
    'lots', (select coalesce(json_agg(l.number || ' ' || l.title order by l.number), '[]') from mandate_lot ml join lot l on l.id = ml.lot_id where ml.mandate_id = m.id),
    'remarks', ${listOf(`json_build_object('kind', k.kind, 'text', k.text, 'at', ${isoInstant('k.created_at')}) order by k.created_at, k.id`, 'remark k where k.mandate_id = m.id')},
    'signings', ${SIGNINGS}) order by m.created_at, m.id`,
  'mandate m where m.participation_id = t.id and m.issued_at is not null',
);
