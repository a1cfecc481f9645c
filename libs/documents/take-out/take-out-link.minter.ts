import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '#platform/config';
import { MintsLinks, Undeliverable, type LinkMinter, type LinkOrder, type MintedLink } from '#platform/mail';

/** The address of the organisation's page, where its take-outs are fetched. It carries no token: whoever comes there signs in. */
@Injectable()
@MintsLinks('TAKE_OUT')
export class TakeOutLinkMinter implements LinkMinter {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>) {}

  mint(_manager: EntityManager, { organisationId }: LinkOrder): Promise<MintedLink> {
    if (organisationId == null) throw new Undeliverable('mail.failure.link');
    return Promise.resolve({ url: `${this.config.publicUrl}/organisationer/${organisationId}` });
  }
}
