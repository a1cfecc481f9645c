import { organisationJson, type OrganisationView } from '#organisations';
import type { Actor, Role } from '#platform/access';
import type { SqlParams } from '#platform/database';
import { procurementJson, type ProcurementView } from '#procurements';

export interface RoleView {
  readonly id: string;
  readonly role: Role;
  readonly organisation: OrganisationView | null;
  readonly procurement: ProcurementView | null;
  readonly validUntil: string | null;
}

export interface RoleReading {
  readonly actor: Actor;
  readonly params: SqlParams;
  readonly asked: ReadonlySet<string>;
  /** Where the role stands among what is asked for, ending in a full stop: `nodes.roles.`. */
  readonly prefix: string;
}

/** SQL for the JSON of a `role_assignment` row, with its scope where it is asked for. */
export function roleJson(alias: string, reading: RoleReading): string {
  const { asked, prefix } = reading;
  const scope = (field: string, json: (alias: string, reading: RoleReading) => string): string => {
    if (!asked.has(`${prefix}${field}`)) return 'null';
    const inner = `${alias}_${field}`;
    return `(select ${json(inner, { ...reading, prefix: `${prefix}${field}.` })} from ${field} ${inner} where ${inner}.id = ${alias}.${field}_id)`;
  };
  return `json_build_object('id', ${alias}.id, 'role', ${alias}.role, 'validUntil', ${alias}.valid_until,
    'organisation', ${scope('organisation', organisationJson)}, 'procurement', ${scope('procurement', procurementJson)})`;
}
