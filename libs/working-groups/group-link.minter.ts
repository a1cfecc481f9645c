import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '#platform/config';
import { MintsLinks, Undeliverable, type LinkMinter, type LinkOrder, type MintedLink } from '#platform/mail';

/** The address of a group's page, and of a meeting on it. It carries no token: whoever comes there signs in. */
@Injectable()
@MintsLinks('WORKING_GROUP')
export class GroupLinkMinter implements LinkMinter {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>) {}

  async mint(manager: EntityManager, { procurementId, meetingId }: LinkOrder): Promise<MintedLink> {
    const rows: { slug: string }[] = await manager.query('select slug from procurement where id = $1', [procurementId]);
    const [procurement] = rows;
    if (!procurement) throw new Undeliverable('mail.failure.link');
    return { url: `${this.config.publicUrl}/u/${procurement.slug}/arbetsgrupp${meetingId === null ? '' : `/moten/${meetingId}`}` };
  }
}
