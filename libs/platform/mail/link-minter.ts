import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import type { MailLinkPurpose } from './mail-kind.js';

export interface LinkOrder {
  readonly purpose: MailLinkPurpose;
  readonly procurementId: string | null;
  readonly participationId: string | null;
  readonly organisationId?: string | null;
  readonly contactId: string | null;
  readonly personId: string | null;
  readonly meetingId: string | null;
}

/** An address with a fresh token or, where one signs in, without any, and the last day it works (Stockholm) where it has one. */
export interface MintedLink {
  readonly url: string;
  readonly expiresOn?: string;
}

/**
 * Makes the personal link of a letter at the moment it is sent, so that no token ever lies in a queue. Supplied by the library
 * that keeps the links. Throw `new Undeliverable('mail.failure.link')` where there can be no link any more: the letter then fails.
 */
export interface LinkMinter {
  mint(manager: EntityManager, order: LinkOrder): Promise<MintedLink>;
}

const MINTED_PURPOSES = 'samkop:minted-purposes';

/** Registers a provider (a `LinkMinter`) for links of the given purposes. */
export const MintsLinks = (...purposes: [MailLinkPurpose, ...MailLinkPurpose[]]) => SetMetadata(MINTED_PURPOSES, purposes);

@Injectable()
export class LinkMinters implements OnModuleInit {
  private readonly byPurpose = new Map<string, LinkMinter>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const purposes = metatype && (Reflect.getMetadata(MINTED_PURPOSES, metatype) as MailLinkPurpose[] | undefined);
      if (purposes && instance) this.add(instance as LinkMinter, ...purposes);
    }
  }

  add(minter: LinkMinter, ...purposes: MailLinkPurpose[]): void {
    for (const purpose of purposes) this.byPurpose.set(purpose, minter);
  }

  async mint(manager: EntityManager, order: LinkOrder): Promise<MintedLink> {
    const minter = this.byPurpose.get(order.purpose);
    if (!minter) throw new Error(`No library makes links of the purpose ${order.purpose}.`);
    return minter.mint(manager, order);
  }
}
