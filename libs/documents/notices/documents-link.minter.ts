import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '#platform/config';
import { MintsLinks, Undeliverable, type LinkMinter, type LinkOrder, type MintedLink } from '#platform/mail';

/** The address of what is published in a procurement, for those who have an account. It carries no token: whoever comes there signs in. */
@Injectable()
@MintsLinks('DOCUMENTS_PAGE')
export class DocumentsLinkMinter implements LinkMinter {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>) {}

  async mint(manager: EntityManager, { procurementId }: LinkOrder): Promise<MintedLink> {
    const [procurement]: { slug: string }[] = await manager.query('select slug from procurement where id = $1', [procurementId]);
    if (!procurement) throw new Undeliverable('mail.failure.link');
    return { url: `${this.config.publicUrl}/u/${procurement.slug}/publicerat` };
  }
}
