import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDays, dateInStockholm, endOfDayInStockholm } from '#kernel';
import { hashToken, looksLikeToken, mintToken, type PersonActor } from '#platform/access';
import { Clock } from '#platform/clock';
import { CONFIG, type Config } from '#platform/config';
import { notFound, Refusal } from '#platform/request';

const DAYS_VALID = 14;

/** One-time addresses at which an invited person chooses a password. Only the token's hash is kept. */
@Injectable()
export class AccountInvitations {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** A new address, good once and for fourteen days. Earlier ones go on until they end or one of them is used. */
  async mint(manager: Pick<EntityManager, 'query'>, personId: string): Promise<{ url: string; expiresOn: string }> {
    const token = mintToken();
    const expiresOn = addDays(dateInStockholm(this.clock.now()), DAYS_VALID);
    await manager.query('insert into account_invitation (token_hash, person_id, expires_at) values ($1, $2, $3)', [
      hashToken(token), personId, endOfDayInStockholm(expiresOn),
    ]);
    return { url: `${this.config.publicUrl}/konto/${token}`, expiresOn };
  }

  /** Whom an invitation is for, whether it can still be used or not. NOT_FOUND for a token that there never was. */
  async holderOf(manager: Pick<EntityManager, 'query'>, token: unknown): Promise<PersonActor> {
    if (!looksLikeToken(token)) throw notFound();
    const rows: Omit<PersonActor, 'kind' | 'roles'>[] = await manager.query(
      `select p.id as "personId", p.name, p.name_normalised as "nameNormalised", p.email, p.language
       from account_invitation i join person p on p.id = i.person_id and p.active where i.token_hash = $1`,
      [hashToken(token)],
    );
    const [person] = rows;
    if (!person) throw notFound();
    return { kind: 'PERSON', ...person, roles: [] };
  }

  /**
   * Uses up an invitation, and with it all others of the same person; answers whose it was. NOT_FOUND for a token that there never
   * was, DEADLINE_PASSED for one that has ended or been used.
   */
  async redeem(manager: Pick<EntityManager, 'query'>, token: unknown): Promise<string> {
    if (!looksLikeToken(token)) throw notFound();
    const rows: { personId: string; expiresAt: Date; usedAt: Date | null; active: boolean }[] = await manager.query(
      `select i.person_id as "personId", i.expires_at as "expiresAt", i.used_at as "usedAt", p.active
       from account_invitation i join person p on p.id = i.person_id where i.token_hash = $1 for update`,
      [hashToken(token)],
    );
    const [invitation] = rows;
    if (!invitation?.active) throw notFound();
    if (invitation.usedAt) throw new Refusal('DEADLINE_PASSED', { text: 'people.invitation_used' });
    if (invitation.expiresAt <= this.clock.now()) {
      const deadline = addDays(dateInStockholm(invitation.expiresAt), -1);
      throw new Refusal('DEADLINE_PASSED', { text: 'people.invitation_ended', params: { deadline } });
    }
    await manager.query('update account_invitation set used_at = $2 where person_id = $1 and used_at is null', [invitation.personId, this.clock.now()]);
    return invitation.personId;
  }
}
