import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDays, dateInStockholm, endOfDayInStockholm } from '#kernel';
import { hashToken, mintToken } from '#platform/access';
import { Clock } from '#platform/clock';
import { CONFIG, type Config } from '#platform/config';
import { newId } from '#platform/database';
import { MintsLinks, Undeliverable, type LinkMinter, type LinkOrder, type MintedLink } from '#platform/mail';

/** From the inquiry to the locked list takes the better part of a year; whoever comes later asks for a new link on the page. */
const DAYS_VALID = 270;
const PATHS = { INQUIRY: 'i', MANDATE: 's', DOCUMENTS: 'h' } as const;

/** Makes the personal links of the inquiry, the mandate and the documents, when the letter is sent. Only the token's hash is kept. */
@Injectable()
@MintsLinks('INQUIRY', 'MANDATE', 'DOCUMENTS')
export class PersonalLinkMinter implements LinkMinter {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async mint(manager: EntityManager, { purpose, participationId, contactId }: LinkOrder): Promise<MintedLink> {
    if (!isPersonal(purpose) || participationId === null || contactId === null) throw new Undeliverable('mail.failure.link');
    const token = mintToken();
    const now = this.clock.now();
    const expiresOn = addDays(dateInStockholm(now), DAYS_VALID);
    const made: unknown[] = await manager.query(
      `insert into personal_link (id, token_hash, purpose, participation_id, procurement_id, organisation_id, contact_id, created_at, expires_at)
       select $1, $2, $3, t.id, t.procurement_id, t.organisation_id, c.id, $6, $7
       from participation t join contact_person c on c.organisation_id = t.organisation_id and c.id = $5 and c.removed_at is null
       where t.id = $4 returning id`,
      [newId(), hashToken(token), purpose, participationId, contactId, now, endOfDayInStockholm(expiresOn)],
    );
    if (made.length === 0) throw new Undeliverable('mail.failure.link');
    return { url: `${this.config.publicUrl}/${PATHS[purpose]}/${token}`, expiresOn };
  }
}

const isPersonal = (purpose: string): purpose is keyof typeof PATHS => purpose in PATHS;
