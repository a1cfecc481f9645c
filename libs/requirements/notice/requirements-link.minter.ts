import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mintToken, hashToken } from '#platform/access';
import { Clock } from '#platform/clock';
import { CONFIG, type Config } from '#platform/config';
import { MintsLinks, Undeliverable, type LinkMinter, type LinkOrder, type MintedLink } from '#platform/mail';

/** The address of the requirements' page. It carries no token: whoever comes there signs in. */
@Injectable()
@MintsLinks('REQUIREMENTS')
export class RequirementsLinkMinter implements LinkMinter {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>) {}

  async mint(manager: EntityManager, { procurementId }: LinkOrder): Promise<MintedLink> {
    const [procurement]: { slug: string }[] = await manager.query('select slug from procurement where id = $1', [procurementId]);
    if (!procurement) throw new Undeliverable('mail.failure.link');
    return { url: `${this.config.publicUrl}/u/${procurement.slug}/krav` };
  }
}

/** Where one says no to digests. The token does that and nothing else, and is kept as its hash. */
@Injectable()
@MintsLinks('DIGEST_REFUSAL')
export class DigestRefusalMinter implements LinkMinter {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
    private readonly clock: Clock,
  ) {}

  async mint(manager: EntityManager, { personId }: LinkOrder): Promise<MintedLink> {
    if (personId === null) throw new Undeliverable('mail.failure.link');
    const token = mintToken();
    await manager.query('insert into digest_token (token_hash, person_id, created_at) values ($1, $2, $3)', [hashToken(token), personId, this.clock.now()]);
    return { url: `${this.config.publicUrl}/digests/refuse?token=${token}` };
  }
}
