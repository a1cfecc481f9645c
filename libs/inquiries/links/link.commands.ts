import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dateInStockholm } from '#kernel';
import { hashToken, looksLikeToken, Sessions, SignInAttempts, SYSTEM, type Actor, type LinkPurpose } from '#platform/access';
import { isId, UnitOfWork } from '#platform/database';
import { notFound, Refusal } from '#platform/request';
import { lockParticipation } from '../participation/load-participation.js';
import { MandateFactsSource } from '../participation/mandate-facts.js';

interface LinkRow {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly participationId: string;
  readonly procurementId: string;
  readonly organisationId: string;
  readonly hostId: string;
  readonly contactId: string;
  readonly expiresAt: Date;
  /** A link goes with its contact: whoever has left the organisation answers for it no more. */
  readonly revokedAt: Date | null;
  /** Whom its holder may ask. */
  readonly asked: { readonly host: string; readonly caseNumber: string; readonly email: string | null; readonly phone: string | null };
}

export interface OpenedLink {
  readonly session: { readonly token: string; readonly expiresAt: Date };
  readonly answer: { readonly purpose: LinkPurpose; readonly participationId: string; readonly mandateId: string | null };
}

/** What a personal link is good for before anybody is signed in: a session, or a new link to the same address. */
@Injectable()
export class LinkCommands {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
    private readonly mandates: MandateFactsSource,
    private readonly work: UnitOfWork,
  ) {}

  /** Exchanges a token for a session of the LINK role. NOT_FOUND for an unknown one, DEADLINE_PASSED for one that has ended: where it was ended, with whom to ask. */
  async open(token: unknown, clientAddress: string, now: Date): Promise<OpenedLink> {
    const key = `address:link:${clientAddress}`;
    await this.attempts.refuseWhileBlocked([key]);
    const link = await this.find(token);
    if (!link) {
      await this.attempts.countFailure([key]);
      throw notFound();
    }
    if (link.revokedAt !== null) throw new Refusal('DEADLINE_PASSED', { text: 'link.revoked', params: { host: link.asked.host }, details: { revoked: link.asked } });
    if (link.expiresAt <= now) {
      throw new Refusal('DEADLINE_PASSED', { text: 'link.ended', params: { deadline: dateInStockholm(link.expiresAt) } });
    }
    await this.dataSource.query('update personal_link set last_used_at = $2 where id = $1', [link.id, now]);
    const session = await this.sessions.open({ linkId: link.id, linkExpiresAt: link.expiresAt });
    const mandate = link.purpose === 'MANDATE' ? (await this.mandates.of(this.dataSource.manager, [link.participationId])).get(link.participationId) : undefined;
    return { session, answer: { purpose: link.purpose, participationId: link.participationId, mandateId: mandate?.id ?? null } };
  }

  /**
   * Sends a new link to the address that the old one was sent to, at most once an hour. Says nothing of whether there was one;
   * a revoked link is not renewed.
   */
  async renew(token: unknown): Promise<void> {
    const link = await this.find(token);
    if (!link || link.revokedAt !== null) return;
    await this.work.run(SYSTEM, async (tx) => {
      await tx.manager.query('select 1 from participation where id = $1 for update', [link.participationId]);
      const recent: unknown[] = await tx.manager.query(
        `select 1 from audit_event where subject_type = 'participation' and subject_id = $1 and kind = 'LinkRequested'
           and params ->> 'contactId' = $2 and at > $3::timestamptz - interval '1 hour'`,
        [link.participationId, link.contactId, tx.now],
      );
      if (recent.length > 0) return;
      tx.record({
        chainId: link.hostId, kind: 'LinkRequested', subjectType: 'participation', subjectId: link.participationId, procurementId: link.procurementId,
        organisationId: link.organisationId, params: { contactId: link.contactId, purpose: link.purpose },
      });
    });
  }

  /** Ends a link, and with it every session that came of it; answers its participation. Of one that has ended already nothing is changed. */
  async revoke(actor: Actor, linkId: string): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const [link]: { participationId: string; contactId: string; purpose: LinkPurpose }[] = !isId(linkId) ? [] : await tx.manager.query(
        'select participation_id as "participationId", contact_id as "contactId", purpose from personal_link where id = $1', [linkId]);
      if (!link) throw notFound();
      const { participationId, contactId, purpose } = link;
      const { hostId, id: procurementId, organisationId } = await lockParticipation(tx, participationId, 'REVOKE_LINK');
      const ended: unknown[] = await tx.manager.query(
        'with ended as (update personal_link set revoked_at = $2 where id = $1 and revoked_at is null and expires_at > $2 returning id) select id from ended', [linkId, tx.now]);
      if (ended.length > 0) {
        tx.record({ chainId: hostId, kind: 'LinkRevoked', subjectType: 'participation', subjectId: participationId, procurementId, organisationId, params: { linkId, contactId, purpose } });
      }
      return participationId;
    });
  }

  private async find(token: unknown): Promise<LinkRow | undefined> {
    if (!looksLikeToken(token)) return undefined;
    const [link]: LinkRow[] = await this.dataSource.query(
      `select l.id, l.purpose, l.participation_id as "participationId", l.procurement_id as "procurementId", l.organisation_id as "organisationId",
         p.host_id as "hostId", l.contact_id as "contactId", l.expires_at as "expiresAt", coalesce(l.revoked_at, c.removed_at) as "revokedAt",
         json_build_object('host', h.name, 'caseNumber', p.case_number, 'email', p.contact_email, 'phone', p.contact_phone) as asked
       from personal_link l join procurement p on p.id = l.procurement_id join organisation h on h.id = p.host_id join contact_person c on c.id = l.contact_id where l.token_hash = $1`,
      [hashToken(token)],
    );
    return link;
  }
}
