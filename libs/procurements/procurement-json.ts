import { organisationJson, type OrganisationReading, type OrganisationView } from '#organisations';
import { isoInstant } from '#platform/database';
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

/**
 * Who reads, into which statement, and what of it: `asked` are the paths of `requestedFields`, `prefix` where the procurement
 * stands in them, ending in a full stop. The same shape as that of organisations, which are embedded with it.
 */
export type ProcurementReading = OrganisationReading;

/**
 * SQL for the JSON of a visible procurement row, shaped like the API's `Procurement`, with what was asked for. The entitled of
 * the replaced agreement and the pending acts are for staff, the versions of the mandate text for those who work with it.
 */
export function procurementJson(alias: string, wished: ProcurementReading): string {
  const reading = withThatOfItsActs(wished);
  const parts = Object.entries(PARTS).filter(([field]) => isAsked(field, reading)).map(([field, sql]) => `'${field}', ${sql(alias, reading)}`);
  return `json_build_object(${[columns(alias), ...parts].join(', ')})`;
}

/** The procurement of a pending act is the one it pends in: what is asked of the one is asked of the other. */
function withThatOfItsActs(reading: ProcurementReading): ProcurementReading {
  if (!reading.asked?.has(`${reading.prefix ?? ''}pendingActs`)) return reading;
  const asked = [...(reading.asked ?? [])].flatMap((field) => [field, field.replace(/pendingActs\.procurement\./g, '')]);
  return { ...reading, asked: new Set(asked) };
}

const isAsked = (field: string, { asked, prefix = '' }: ProcurementReading): boolean => asked?.has(prefix + field) ?? false;

const columns = (p: string): string => `
  'id', ${p}.id, 'hostId', ${p}.host_id, 'slug', ${p}.slug, 'caseNumber', ${p}.case_number, 'title', ${p}.title,
  'phase', ${p}.phase, 'awardModel', ${p}.award_model, 'version', ${p}.version, 'cpvCodes', ${p}.cpv_codes,
  'ceiling', ${moneyJson(`${p}.ceiling_ore`)}, 'estimatedYearlyValue', ${moneyJson(`${p}.estimated_yearly_ore`)},
  'periodFrom', ${p}.period_from, 'periodTo', ${p}.period_to, 'longPeriodReason', ${p}.long_period_reason,
  'inquiryRespondBy', ${p}.inquiry_respond_by, 'quietPeriodDays', ${p}.quiet_period_days,
  'contactEmail', ${p}.contact_email, 'contactPhone', ${p}.contact_phone`;

type Part = (alias: string, reading: ProcurementReading) => string;

const list = (row: string, from: string): string => `(select coalesce(json_agg(${row}), '[]') from ${from})`;

const PARTS: Readonly<Record<string, Part>> = {
  host: (p, reading) => organisation('host', `${p}.host_id`, reading),
  support: (p, reading) => organisation('support', `${p}.support_id`, reading),
  lots: (p) => list(
    `json_build_object('id', a_lot.id, 'number', a_lot.number, 'title', a_lot.title) order by a_lot.number`,
    `lot a_lot where a_lot.procurement_id = ${p}.id`,
  ),
  milestones: (p) => list(
    `json_build_object('id', a_milestone.id, 'title', a_milestone.title, 'dueOn', a_milestone.due_on, 'reachedOn', a_milestone.reached_on) order by a_milestone.position`,
    `milestone a_milestone where a_milestone.procurement_id = ${p}.id`,
  ),
  inquiryQuestions: (p) => list(
    `json_build_object('number', a_question.number, 'question', a_question.question, 'unit', a_question.unit, 'lotNumber', a_question.lot_number) order by a_question.number`,
    `inquiry_question a_question where a_question.procurement_id = ${p}.id`,
  ),
  replaces: (p, reading) => `(select json_build_object('title', replaced.title, 'caseNumber', replaced.case_number, 'periodTo', replaced.period_to,
    'entitledCount', (select count(*)::int from replaced_agreement_party party where party.procurement_id = replaced.procurement_id),
    'entitled', ${entitledBefore(p, reading)}) from replaced_agreement replaced where replaced.procurement_id = ${p}.id)`,
  mandateTemplate: (p, reading) => `(select ${templateJson('a_template', 'mandateTemplate', reading)}
    from mandate_template a_template where a_template.procurement_id = ${p}.id and ${readerCondition(reading.actor, reading.params, p)}
    order by a_template.version desc limit 1)`,
  mandateTemplates: (p, reading) => list(
    `${templateJson('a_template', 'mandateTemplates', reading)} order by a_template.version desc`,
    `mandate_template a_template where a_template.procurement_id = ${p}.id and ${readerCondition(reading.actor, reading.params, p)}`,
  ),
  pendingActs: (p, reading) => list(
    `${bindingActJson('an_act', p)} order by an_act.proposed_at`,
    `binding_act an_act where an_act.procurement_id = ${p}.id and an_act.state = 'PROPOSED' and ${staffCondition(reading.actor, reading.params, p)}`,
  ),
};

/** The same reading, of the noun embedded at a field. */
const below = (field: string, reading: ProcurementReading): ProcurementReading => ({ ...reading, prefix: `${reading.prefix ?? ''}${field}.` });

function organisation(field: string, id: string, reading: ProcurementReading): string {
  const alias = `${field}_organisation`;
  return `(select ${organisationJson(alias, below(field, reading))} from organisation ${alias} where ${alias}.id = ${id})`;
}

function entitledBefore(p: string, reading: ProcurementReading): string {
  if (!isAsked('replaces.entitled', reading)) return `'[]'::json`;
  return list(
    `${organisationJson('entitled', below('replaces.entitled', reading))} order by entitled.name collate "sv-x-icu", entitled.id`,
    `replaced_agreement_party party join organisation entitled on entitled.id = party.organisation_id
    where party.procurement_id = ${p}.id and ${staffCondition(reading.actor, reading.params, p)}`,
  );
}

function templateJson(t: string, field: string, reading: ProcurementReading): string {
  const used = `(select count(*)::int from mandate used where used.procurement_id = ${t}.procurement_id
    and used.text_version = ${t}.version and used.issued_at is not null)`;
  return `json_build_object('version', ${t}.version, 'text', ${isAsked(`${field}.text`, reading) ? `${t}.text` : `''`},
    'validFrom', ${t}.valid_from, 'validTo', ${t}.valid_to, 'createdAt', ${isoInstant(`${t}.created_at`)},
    'createdBy', (select ${personJson('author')} from person author where author.id = ${t}.created_by),
    'usedBy', ${isAsked(`${field}.usedBy`, reading) ? used : '0'})`;
}
