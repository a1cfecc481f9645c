import type { Actor } from '#platform/access';
import { askedJson, type SqlParams } from '#platform/database';
import type { ContactFacts } from './contacts/contact-person.js';
import { availableActionsJson, visibleContacts, type OrganisationAction } from './organisation.policy.js';
import type { OrganisationKind } from './organisation.js';

/** What of an organisation is asked for, by whom, in which statement. */
export interface OrganisationReading {
  readonly actor: Actor;
  readonly params: SqlParams;
  /** What is asked for, as dotted paths (`requestedFields`); without it the plain columns only. */
  readonly asked?: ReadonlySet<string>;
  /** Where the organisation stands in those paths, ending in a full stop: `nodes.organisation.`. */
  readonly prefix?: string;
}

/** An organisation as it is read. The columns are always there; the rest where it was asked for. */
export interface OrganisationView {
  readonly id: string;
  readonly name: string;
  readonly organisationNumber: string;
  readonly kind: OrganisationKind;
  readonly countyCode: string;
  readonly municipalityCode: string | null;
  readonly population: number | null;
  readonly active: boolean;
  readonly version: number;
  readonly contacts?: readonly ContactView[];
  readonly primaryContact?: ContactView | null;
  readonly owners?: readonly { readonly owner: OrganisationView; readonly sharePercent: string | null }[];
  readonly successor?: OrganisationView | null;
  readonly predecessors?: readonly OrganisationView[];
  readonly availableActions?: readonly OrganisationAction[];
}

export interface ContactView extends ContactFacts {
  readonly id: string;
}

const COLUMNS = ['id', 'name', 'organisationNumber', 'kind', 'countyCode', 'municipalityCode', 'population', 'active', 'version'] as const;
/** Plain columns are written whole: one shape for the database to build, a few bytes more for the reader. */
const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * SQL for the JSON of an `organisation` row in the shape of the GraphQL type; null where an outer join found none. Contacts, owners,
 * successor and predecessors are read only where they are asked for, in the same statement. Contacts that the actor may not see
 * are left out.
 */
export function organisationJson(alias: string, reading: OrganisationReading): string {
  const { asked, prefix = '' } = reading;
  const parts = COLUMNS.map((field) => `'${field}', ${alias}.${columnOf(field)}`);
  for (const [field, sql] of Object.entries(NESTED)) {
    if (asked?.has(prefix + field)) parts.push(`'${field}', ${sql(alias, { ...reading, prefix: `${prefix}${field}.` })}`);
  }
  return `case when ${alias}.id is not null then json_build_object(${parts.join(', ')}) end`;
}

type NestedSql = (alias: string, reading: OrganisationReading & { readonly prefix: string }) => string;

const NESTED: Readonly<Record<string, NestedSql>> = {
  contacts: (alias, { actor, params }) => `coalesce((select json_agg(${contactJson(`${alias}_c`)} order by ${alias}_c.is_primary desc, ${alias}_c.name collate "sv-x-icu", ${alias}_c.id)
    from contact_person ${alias}_c where ${alias}_c.organisation_id = ${alias}.id and ${alias}_c.removed_at is null
      and ${visibleContacts(actor, params, `${alias}_c`)}), '[]'::json)`,
  primaryContact: (alias, { actor, params }) => `(select ${contactJson(`${alias}_p`)}
    from ${primaryContactOf(alias, `${alias}_p`)} and ${visibleContacts(actor, params, `${alias}_p`)})`,
  owners: (alias, reading) => `coalesce((select json_agg(json_build_object('owner', ${organisationJson(`${alias}_o`, { ...reading, prefix: `${reading.prefix}owner.` })},
      'sharePercent', trim_scale(${alias}_w.share_percent)::text) order by ${alias}_w.position)
    from ownership ${alias}_w join organisation ${alias}_o on ${alias}_o.id = ${alias}_w.owner_id
    where ${alias}_w.owned_id = ${alias}.id), '[]'::json)`,
  successor: (alias, reading) => `(select ${organisationJson(`${alias}_s`, reading)} from organisation ${alias}_s where ${alias}_s.id = ${alias}.successor_id)`,
  predecessors: (alias, reading) => `coalesce((select json_agg(${organisationJson(`${alias}_m`, reading)} order by ${alias}_m.name collate "sv-x-icu", ${alias}_m.id)
    from organisation ${alias}_m where ${alias}_m.successor_id = ${alias}.id), '[]'::json)`,
  availableActions: (alias, { actor, params }) => availableActionsJson(actor, params, alias),
};

/**
 * SQL for the JSON text of an `organisation` row that an answer takes as it is (`textPart`): what is asked for, as the API says it.
 * Undefined where more is asked for than columns and the primary contact.
 */
export function organisationText(alias: string, reading: OrganisationReading): string | undefined {
  const { actor, params, asked = new Set(), prefix = '' } = reading;
  const columns = Object.fromEntries(COLUMNS.map((field) => [field, `${alias}.${columnOf(field)}`]));
  const primaryContact = (): string | undefined => {
    const c = `${alias}_p`;
    const fields = { id: `${c}.id`, name: `${c}.name`, email: `${c}.email`, title: `${c}.title`, primary: `${c}.is_primary` };
    return askedJson(fields, asked, `${prefix}primaryContact.`, `${primaryContactOf(alias, c)} and ${visibleContacts(actor, params, c)}`);
  };
  const organisationNumber = `left(${alias}.organisation_number, 6) || '-' || right(${alias}.organisation_number, 4)`;
  return askedJson({ ...columns, organisationNumber, primaryContact }, asked, prefix);
}

const primaryContactOf = (alias: string, contact: string): string =>
  `contact_person ${contact} where ${contact}.organisation_id = ${alias}.id and ${contact}.is_primary and ${contact}.removed_at is null`;

/** SQL for the JSON of a `contact_person` row; null where an outer join found none. Whether it may be seen is the caller's condition. */
export const contactJson = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email, 'title', ${alias}.title, 'primary', ${alias}.is_primary) end`;
