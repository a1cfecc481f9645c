import type { EntityManager } from 'typeorm';

/** Whom a letter to an organisation goes to. */
export interface Addressee {
  readonly contactId: string;
  readonly name: string;
  readonly email: string;
}

/**
 * The contact asked for, if it still is one of the organisation's, else its primary contact, else its first as the register lists them,
 * who is the one that a preview names; undefined where it has none.
 */
export async function addresseeOf(manager: EntityManager, organisationId: string, contactId?: string | null): Promise<Addressee | undefined> {
  const [contact]: Addressee[] = await manager.query(
    `select id as "contactId", name, email from contact_person where organisation_id = $1 and removed_at is null
     order by (id = $2) desc nulls last, is_primary desc, name collate "sv-x-icu", id limit 1`,
    [organisationId, contactId ?? null],
  );
  return contact;
}
