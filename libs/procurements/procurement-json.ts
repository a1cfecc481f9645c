import { organisationJson, type OrganisationView } from '#organisations';
import type { Actor } from '#platform/access';
import { isoInstant, type SqlParams } from '#platform/database';
import { moneyJson, personJson, type Money, type Person } from '#platform/graphql';
import { bindingActJson, type BindingActView } from './binding-acts/binding-act-json.js';
import type { AwardModel, ProcurementPhase } from './procurement.js';
import { readerCondition, staffCondition } from './procurement.policy.js';

/** A procurement as it is read. The columns are always there; lists and other nouns where they were asked for. */
export interface ProcurementView {
  readonly id: string;
  readonly hostId: string;
  readonly slug: string;
  readonly caseNumber: string;
  readonly title: string;
  readonly phase: ProcurementPhase;
  readonly awardModel: AwardModel;
  readonly version: number;
  readonly cpvCodes: readonly string[];
  readonly ceiling: Money | null;
  readonly estimatedYearlyValue: Money | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly longPeriodReason: string | null;
  readonly inquiryRespondBy: string | null;
  readonly quietPeriodDays: number;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly host?: OrganisationView;
  readonly support?: OrganisationView | null;
  readonly lots?: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  readonly milestones?: readonly { readonly id: string; readonly title: string; readonly dueOn: string; readonly reachedOn: string | null }[];
  readonly replaces?: {
    readonly title: string; readonly caseNumber: string | null; readonly periodTo: string | null;
    readonly entitledCount: number; readonly entitled: readonly OrganisationView[];
  } | null;
  readonly inquiryQuestions?: readonly { readonly number: number; readonly question: string; readonly unit: string; readonly lotNumber: number | null }[];
  readonly mandateTemplate?: MandateTemplateView | null;
  readonly mandateTemplates?: readonly MandateTemplateView[];
  readonly pendingActs?: readonly BindingActView[];
}

interface MandateTemplateView {
  readonly version: number;
  readonly text: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly createdAt: string;
  readonly createdBy: Person | null;
  readonly usedBy: number;
}

/** Who reads, into which statement, and what of it: the paths of `requestedFields`, `prefix` ending in a full stop. */
export interface Reading {
  readonly actor: Actor;
  readonly params: SqlParams;
  readonly asked: ReadonlySet<string>;
  readonly prefix?: string;
}

/**
 * SQL for the JSON of a visible procurement row, shaped like the API's `Procurement`, with what was asked for. The entitled of
 * the replaced agreement and the pending acts are for staff, the versions of the mandate text for those who work with it.
 */
export function procurementJson(alias: string, reading: Reading): string {
  const { asked, prefix = '' } = reading;
  // An act embedded in its procurement is read with that same procurement: what is asked of the one is asked of the other.
  const isAsked = (field: string): boolean => asked.has(`${prefix}${field}`) || asked.has(`${prefix}pendingActs.procurement.${field}`);
  const parts = Object.entries(PARTS).filter(([field]) => isAsked(field)).map(([field, sql]) => `'${field}', ${sql(alias, reading)}`);
  return `json_build_object(${[columns(alias), ...parts].join(', ')})`;
}

const columns = (p: string): string => `
  'id', ${p}.id, 'hostId', ${p}.host_id, 'slug', ${p}.slug, 'caseNumber', ${p}.case_number, 'title', ${p}.title,
  'phase', ${p}.phase, 'awardModel', ${p}.award_model, 'version', ${p}.version, 'cpvCodes', ${p}.cpv_codes,
  'ceiling', ${moneyJson(`${p}.ceiling_ore`)}, 'estimatedYearlyValue', ${moneyJson(`${p}.estimated_yearly_ore`)},
  'periodFrom', ${p}.period_from, 'periodTo', ${p}.period_to, 'longPeriodReason', ${p}.long_period_reason,
  'inquiryRespondBy', ${p}.inquiry_respond_by, 'quietPeriodDays', ${p}.quiet_period_days,
  'contactEmail', ${p}.contact_email, 'contactPhone', ${p}.contact_phone`;

type Part = (alias: string, reading: Reading) => string;

const list = (row: string, from: string): string => `(select coalesce(json_agg(${row}), '[]') from ${from})`;

const PARTS: Readonly<Record<string, Part>> = {
  host: (p, reading) => organisation('host', `${p}.host_id`, reading),
  support: (p, reading) => organisation('support', `${p}.support_id`, reading),
  lots: (p) => list(
    `json_build_object('id', l.id, 'number', l.number, 'title', l.title) order by l.number`,
    `lot l where l.procurement_id = ${p}.id`,
  ),
  milestones: (p) => list(
    `json_build_object('id', m.id, 'title', m.title, 'dueOn', m.due_on, 'reachedOn', m.reached_on) order by m.position`,
    `milestone m where m.procurement_id = ${p}.id`,
  ),
  inquiryQuestions: (p) => list(
    `json_build_object('number', q.number, 'question', q.question, 'unit', q.unit, 'lotNumber', q.lot_number) order by q.number`,
    `inquiry_question q where q.procurement_id = ${p}.id`,
  ),
  replaces: (p, reading) => `(select json_build_object('title', r.title, 'caseNumber', r.case_number, 'periodTo', r.period_to,
    'entitledCount', (select count(*)::int from replaced_agreement_party party where party.procurement_id = r.procurement_id),
    'entitled', ${entitledBefore(p, reading)}) from replaced_agreement r where r.procurement_id = ${p}.id)`,
  mandateTemplate: (p, reading) => `(select ${templateJson('t', 'mandateTemplate.', reading)}
    from mandate_template t where t.procurement_id = ${p}.id and ${readerCondition(reading.actor, reading.params, p)}
    order by t.version desc limit 1)`,
  mandateTemplates: (p, reading) => list(
    `${templateJson('t', 'mandateTemplates.', reading)} order by t.version desc`,
    `mandate_template t where t.procurement_id = ${p}.id and ${readerCondition(reading.actor, reading.params, p)}`,
  ),
  pendingActs: (p, reading) => list(
    `${bindingActJson('act', p)} order by act.proposed_at`,
    `binding_act act where act.procurement_id = ${p}.id and act.state = 'PROPOSED' and ${staffCondition(reading.actor, reading.params, p)}`,
  ),
};

/** The prefix of what was asked below a field, for the nouns embedded there. */
const below = (field: string, { prefix = '' }: Reading): string => `${prefix}${field}.`;

function organisation(field: string, id: string, reading: Reading): string {
  const alias = `${field}_organisation`;
  return `(select ${organisationJson(alias, { ...reading, prefix: below(field, reading) })} from organisation ${alias} where ${alias}.id = ${id})`;
}

function entitledBefore(p: string, reading: Reading): string {
  const prefix = below('replaces.entitled', reading);
  if (!reading.asked.has(prefix.slice(0, -1))) return `'[]'::json`;
  return list(
    `${organisationJson('o', { ...reading, prefix })} order by o.name collate "sv-x-icu", o.id`,
    `replaced_agreement_party party join organisation o on o.id = party.organisation_id
    where party.procurement_id = ${p}.id and ${staffCondition(reading.actor, reading.params, p)}`,
  );
}

function templateJson(t: string, field: string, { asked, prefix = '' }: Reading): string {
  const isAsked = (name: string): boolean => asked.has(`${prefix}${field}${name}`);
  const used = `(select count(*)::int from mandate used where used.procurement_id = ${t}.procurement_id
    and used.text_version = ${t}.version and used.issued_at is not null)`;
  return `json_build_object('version', ${t}.version, 'text', ${isAsked('text') ? `${t}.text` : `''`},
    'validFrom', ${t}.valid_from, 'validTo', ${t}.valid_to, 'createdAt', ${isoInstant(`${t}.created_at`)},
    'createdBy', (select ${personJson('author')} from person author where author.id = ${t}.created_by),
    'usedBy', ${isAsked('usedBy') ? used : '0'})`;
}
