import { organisationJson, type OrganisationView } from '#organisations';
import { isoInstant } from '#platform/database';
import { personJson, type Person } from '#platform/graphql';
import type { ProcurementReading } from '#procurements';
import { balanceJson, type BalanceCount } from './group-balance.js';
import type { UndertakingEnd, UndertakingStanding } from './undertakings/undertaking.js';
import type { MemberState, WorkingGroupDuty } from './working-group.js';
import type { GroupAct } from './working-group.policy.js';

export type MemberAction = 'CHOOSE' | 'CHANGE' | 'END' | 'DEMAND_RENEWAL';

/** The latest undertaking of a person, as its row says. */
export interface UndertakingRow {
  readonly textVersion: number;
  readonly signedAt: string;
  readonly validUntil: string | null;
  readonly endReason: UndertakingEnd | null;
  readonly conflictOfInterest: string | null;
  readonly conflictLots: readonly { readonly id: string; readonly number: number; readonly title: string }[];
}

export interface MemberView {
  readonly id: string;
  readonly version: number;
  readonly duty: WorkingGroupDuty;
  readonly state: MemberState;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly person: Person;
  readonly represents: readonly OrganisationView[];
  readonly substituteFor: { readonly id: string; readonly person: Person } | null;
  /** As the row says; what of it the viewer is told is decided in `working-group-view.ts`. */
  readonly undertaking?: UndertakingRow | null;
  readonly undertakingStanding?: UndertakingStanding;
  readonly confidentialitySignedAt?: string | null;
  readonly confidentialityValidUntil?: string | null;
  readonly conflictOfInterest?: string | null;
  readonly conflictLots?: UndertakingRow['conflictLots'];
  readonly availableActions?: readonly MemberAction[];
}

export interface WorkingGroupView {
  readonly id: string;
  readonly procurementId: string;
  readonly hostId: string;
  readonly name: string;
  readonly version: number;
  readonly members?: readonly MemberView[];
  readonly formerMembers?: readonly MemberView[];
  readonly balance?: readonly BalanceCount[];
  readonly representable?: readonly OrganisationView[];
  readonly availableActions?: readonly GroupAct[];
}

export type GroupReading = ProcurementReading & { readonly today: string };

/** SQL for the JSON of a `working_group` row (`g`, of procurement `p`), with what was asked for. */
export function workingGroupJson(g: string, p: string, reading: GroupReading): string {
  const { asked, prefix = '', params, today } = reading;
  const has = (field: string): boolean => asked?.has(prefix + field) ?? false;
  const members = (field: string, which: string): string => `'${field}', (select coalesce(json_agg(${memberJson('m', g, { ...reading, prefix: `${prefix}${field}.` })} order by
      array_position(array['CHAIR', 'SECRETARY', 'MEMBER', 'EXPERT'], m.duty), member_person.name collate "sv-x-icu", m.id), '[]')
    from working_group_member m join person member_person on member_person.id = m.person_id where m.group_id = ${g}.id and ${which})`;
  const parts = [
    ...(has('members') ? [members('members', `m.state <> 'ENDED'`)] : []),
    ...(has('formerMembers') ? [members('formerMembers', `m.state = 'ENDED'`)] : []),
    ...(has('representable') ? [representableJson(g, { ...reading, prefix: `${prefix}representable.` })] : []),
    ...(has('balance') ? [`'balance', ${balanceJson(g, params, today)}`] : []),
  ];
  return `json_build_object(${[`'id', ${g}.id, 'procurementId', ${p}.id, 'hostId', ${p}.host_id, 'name', ${g}.name, 'version', ${g}.version`, ...parts].join(', ')})`;
}

/** Those who have been asked in the procurement and have not said no. */
const representableJson = (g: string, reading: GroupReading): string => `'representable', (select coalesce(json_agg(${organisationJson('taking_part', reading)}
    order by taking_part.name collate "sv-x-icu", taking_part.id), '[]')
  from participation t join organisation taking_part on taking_part.id = t.organisation_id
  where t.procurement_id = ${g}.procurement_id and t.stage not in ('DECLINED', 'WITHDRAWN', 'LAPSED'))`;

/** SQL for the JSON of a `working_group_member` row (`m`, in group `g`). */
export function memberJson(m: string, g: string, reading: GroupReading): string {
  const { asked, prefix = '' } = reading;
  const represents = asked?.has(`${prefix}represents`)
    ? `(select coalesce(json_agg(${organisationJson('spoken', { ...reading, prefix: `${prefix}represents.` })} order by spoken.name collate "sv-x-icu", spoken.id), '[]')
        from working_group_representation r join organisation spoken on spoken.id = r.organisation_id where r.member_id = ${m}.id)`
    : `'[]'::json`;
  return `json_build_object('id', ${m}.id, 'version', ${m}.version, 'duty', ${m}.duty, 'state', ${m}.state, 'fromOn', ${m}.from_on, 'toOn', ${m}.to_on,
    'person', (select ${personJson('who')} from person who where who.id = ${m}.person_id), 'represents', ${represents},
    'substituteFor', (select json_build_object('id', regular.id, 'person', ${personJson('who')}) from working_group_member regular join person who on who.id = regular.person_id
      where regular.id = ${m}.substitute_for),
    'undertaking', ${undertakingJson(`${g}.procurement_id`, `${m}.person_id`)})`;
}

/** SQL for the JSON of the latest undertaking of a person in a procurement; null where there is none. */
export const undertakingJson = (procurementId: string, personId: string): string =>
  `(select json_build_object('textVersion', u.text_version, 'signedAt', ${isoInstant('u.signed_at')}, 'validUntil', u.valid_until, 'endReason', u.end_reason,
      'conflictOfInterest', u.conflict_of_interest,
      'conflictLots', (select coalesce(json_agg(json_build_object('id', l.id, 'number', l.number, 'title', l.title) order by l.number), '[]')
        from undertaking_conflict_lot c join lot l on l.id = c.lot_id where c.undertaking_id = u.id))
    from undertaking u where u.procurement_id = ${procurementId} and u.person_id = ${personId} order by (u.ended_at is null) desc, u.signed_at desc limit 1)`;
