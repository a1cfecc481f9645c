import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#platform/clock';
import type { Language } from '#platform/request';
import { PUBLIC, type Actor, type HeldRole, type LinkPurpose, type PersonActor } from './actor.js';
import { hashToken, looksLikeToken, mintToken } from './token.js';

const SESSION_HOURS = 12;

interface SessionRow {
  person: { id: string; name: string; nameNormalised: string; email: string; language: Language } | null;
  roles: HeldRole[] | null;
  link: {
    id: string; purpose: LinkPurpose; participationId: string; procurementId: string; organisationId: string;
    contactId: string; contactName: string; expiresAt: string;
  } | null;
}

/** Opaque sessions in PostgreSQL. Rights are read anew at each request: what was revoked is gone at once. */
@Injectable()
export class Sessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Opens a session for a person or a link; answers the token, which is not kept. A link's session never outlives the link. */
  async open(owner: { personId: string } | { linkId: string; linkExpiresAt: Date }): Promise<{ token: string; expiresAt: Date }> {
    const token = mintToken();
    const now = this.clock.now();
    const fullTime = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    const expiresAt = 'linkId' in owner && owner.linkExpiresAt < fullTime ? owner.linkExpiresAt : fullTime;
    await this.dataSource.query(
      'insert into session (token_hash, person_id, link_id, created_at, expires_at) values ($1, $2, $3, $4, $5)',
      [hashToken(token), 'personId' in owner ? owner.personId : null, 'linkId' in owner ? owner.linkId : null, now, expiresAt],
    );
    return { token, expiresAt };
  }

  async close(token: string): Promise<void> {
    await this.dataSource.query('delete from session where token_hash = $1', [hashToken(token)]);
  }

  /** Who holds the token now; PUBLIC for an unknown, ended or revoked one, and for the link of a contact who is one no more. One statement. */
  async actorOf(token: string | undefined): Promise<Actor> {
    if (!looksLikeToken(token)) return PUBLIC;
    const rows: SessionRow[] = await this.dataSource.query(FIND, [hashToken(token), this.clock.now(), this.clock.today()]);
    const row = rows[0];
    if (row?.person) {
      const { id, ...person } = row.person;
      return { kind: 'PERSON', personId: id, ...person, roles: row.roles ?? [] };
    }
    if (!row?.link) return PUBLIC;
    const { id, expiresAt, ...link } = row.link;
    return { kind: 'LINK', linkId: id, expiresAt: new Date(expiresAt), ...link };
  }

  /** A person with the roles held now, for what is done after the request was answered; undefined without an active account. */
  async personActor(personId: string): Promise<PersonActor | undefined> {
    const rows: SessionRow[] = await this.dataSource.query(`select ${PERSON} as person, ${rolesOn('$2')} as roles from person p where p.id = $1 and p.active`, [personId, this.clock.today()]);
    const [row] = rows;
    if (!row?.person) return undefined;
    const { id, ...person } = row.person;
    return { kind: 'PERSON', personId: id, ...person, roles: row.roles ?? [] };
  }
}

const PERSON = /* sql */ `case when p.id is not null then json_build_object('id', p.id, 'name', p.name, 'nameNormalised', p.name_normalised,
    'email', p.email, 'language', p.language) end`;

/** SQL: the roles that the person `p` holds on a day (a parameter). */
const rolesOn = (day: string): string => /* sql */ `(select json_agg(json_build_object('id', r.id, 'role', r.role, 'organisationId', r.organisation_id,
      'procurementId', r.procurement_id, 'validUntil', r.valid_until) order by r.id)
    from (
      select g.id, g.role, g.organisation_id, g.procurement_id, g.valid_until from role_assignment g
      where g.person_id = p.id and g.revoked_at is null and (g.valid_until is null or g.valid_until >= ${day}::date)
      union all
      select m.id, 'WORKING_GROUP_MEMBER', null, w.procurement_id, m.to_on
      from working_group_member m join working_group w on w.id = m.group_id
      where m.person_id = p.id and m.state = 'CHOSEN' and m.from_on <= ${day}::date and (m.to_on is null or m.to_on >= ${day}::date)
    ) r)`;

const FIND = /* sql */ `
select
  ${PERSON} as person,
  ${rolesOn('$3')} as roles,
  case when c.id is not null then json_build_object('id', l.id, 'purpose', l.purpose, 'participationId', l.participation_id,
    'procurementId', l.procurement_id, 'organisationId', l.organisation_id, 'contactId', l.contact_id,
    'contactName', c.name, 'expiresAt', l.expires_at) end as link
from session s
left join person p on p.id = s.person_id and p.active
left join personal_link l on l.id = s.link_id and l.revoked_at is null and l.expires_at > $2
left join contact_person c on c.id = l.contact_id and c.removed_at is null
where s.token_hash = $1 and s.expires_at > $2`;
