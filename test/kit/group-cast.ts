import { newId } from '#platform/database';
import type { RoleKey } from './roles.js';
import { inDays } from './days.js';

type Sql = <Row>(statement: string, params?: readonly unknown[]) => Promise<Row[]>;

/** The working group of the reference procurement, and another that some of the host's people have nothing to do with. */
export interface GroupScene {
  readonly group: string;
  readonly secretGroup: string;
  /** The lot that CON has declared a conflict about. */
  readonly closedLot: string;
}

interface Seat {
  readonly name: string;
  readonly duty: 'CHAIR' | 'SECRETARY' | 'MEMBER';
  readonly state: 'CHOSEN' | 'ENDED';
}

/** Who has a seat in a group, with which duty. OGM's is in the other group. */
export const SEATS = {
  END: { name: 'Elsa Avslutad', duty: 'MEMBER', state: 'ENDED' },
  OGM: { name: 'Olle Annangrupp', duty: 'SECRETARY', state: 'CHOSEN' },
  UNS: { name: 'Ubbe Osignerad', duty: 'MEMBER', state: 'CHOSEN' },
  EXU: { name: 'Edit Utgången', duty: 'MEMBER', state: 'CHOSEN' },
  WDU: { name: 'Wilma Tillbakatagen', duty: 'MEMBER', state: 'CHOSEN' },
  RNU: { name: 'Rune Förnyelse', duty: 'MEMBER', state: 'CHOSEN' },
  CON: { name: 'Conny Jävig', duty: 'SECRETARY', state: 'CHOSEN' },
  MEM: { name: 'Märta Ledamot', duty: 'MEMBER', state: 'CHOSEN' },
  SEC: { name: 'Sigrid Sekreterare', duty: 'SECRETARY', state: 'CHOSEN' },
  CHA: { name: 'Charlotta Ordförande', duty: 'CHAIR', state: 'CHOSEN' },
} as const satisfies Partial<Record<RoleKey, Seat>>;
export type SeatKey = keyof typeof SEATS;
export const SEAT_KEYS = Object.keys(SEATS) as SeatKey[];

/** How each one's undertaking stands; those who are not named have none and need none. */
const UNDERTAKINGS: Partial<Record<RoleKey, { readonly validUntil?: string; readonly ended?: 'WITHDRAWN' | 'RENEWAL_DEMANDED'; readonly conflict?: string }>> = {
  END: {}, OGM: {}, MEM: {}, SEC: {}, CHA: {}, AUD: {}, SUP: {}, OFF: {}, ADM: {},
  EXU: { validUntil: inDays(-1) }, WDU: { ended: 'WITHDRAWN' }, RNU: { ended: 'RENEWAL_DEMANDED' },
  CON: { conflict: 'Bror hos en tänkbar anbudsgivare, zqdeclared' },
};

/** Gives a procurement a group and a text to sign. */
export async function openGroup(sql: Sql, procurementId: string, name: string): Promise<string> {
  const id = newId();
  await sql('insert into working_group (id, procurement_id, name, created_at) values ($1, $2, $3, now())', [id, procurementId, name]);
  await sql(`insert into undertaking_text (procurement_id, version, text, created_at) values ($1, 1, 'Jag röjer inget.', now()) on conflict do nothing`, [procurementId]);
  return id;
}

export async function takeSeat(sql: Sql, groupId: string, personId: string, { duty, state }: Pick<Seat, 'duty' | 'state'>, represents: readonly string[] = []): Promise<string> {
  const id = newId();
  await sql(
    `insert into working_group_member (id, group_id, person_id, duty, state, from_on, to_on, created_at)
     values ($1, $2, $3, $4, $5, current_date - 30, case when $5 = 'ENDED' then current_date - 1 end, now())`,
    [id, groupId, personId, duty, state],
  );
  for (const organisationId of represents) await sql('insert into working_group_representation (member_id, organisation_id) values ($1, $2)', [id, organisationId]);
  return id;
}

export async function sign(sql: Sql, procurementId: string, personId: string, closedLots: readonly string[] = []): Promise<string> {
  const id = newId();
  await sql('insert into undertaking (id, procurement_id, person_id, text_version, signed_at, valid_until) values ($1, $2, $3, 1, now(), current_date + 300)', [id, procurementId, personId]);
  for (const lot of closedLots) await sql('insert into undertaking_conflict_lot (undertaking_id, lot_id) values ($1, $2)', [id, lot]);
  return id;
}

/** Brings everybody's undertaking into the state in which the roles are described, whatever has been signed or taken back since. */
export async function restoreUndertakings(sql: Sql, personOf: ReadonlyMap<RoleKey, string>, { procurement, secret, closedLot }: { procurement: string; secret: string; closedLot: string }): Promise<void> {
  const people = [...personOf.values()];
  const of = [procurement, secret];
  await sql('delete from undertaking_conflict_lot where undertaking_id in (select id from undertaking where person_id = any($1::uuid[]) and procurement_id = any($2::uuid[]))', [people, of]);
  await sql('delete from undertaking where person_id = any($1::uuid[]) and procurement_id = any($2::uuid[])', [people, of]);
  const rows = [...personOf].flatMap(([key, personId]) => {
    const stands = UNDERTAKINGS[key];
    return stands ? [{ id: newId(), procurement: key === 'OGM' ? secret : procurement, personId, validUntil: inDays(300), ended: null, conflict: null, ...stands }] : [];
  });
  await sql(
    `insert into undertaking (id, procurement_id, person_id, text_version, signed_at, valid_until, ended_at, end_reason, conflict_of_interest)
     select u.id, u.procurement, u."personId", 1, now() - interval '20 days', u."validUntil", case when u.ended is not null then now() end, u.ended, u.conflict
     from jsonb_to_recordset($1::jsonb) as u (id uuid, procurement uuid, "personId" uuid, "validUntil" date, ended text, conflict text)`,
    [JSON.stringify(rows)],
  );
  await sql('insert into undertaking_conflict_lot (undertaking_id, lot_id) select id, $2 from undertaking where person_id = $1 and procurement_id = $3 and ended_at is null', [personOf.get('CON'), closedLot, procurement]);
}
