import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MintsLinks, Undeliverable, type LinkMinter, type LinkOrder, type MintedLink } from '#platform/mail';
import { AccountInvitations } from './account-invitations.js';

/** Makes the one-time address of an invitation, when the letter is sent. */
@Injectable()
@MintsLinks('ACCOUNT')
export class AccountLinkMinter implements LinkMinter {
  constructor(private readonly invitations: AccountInvitations) {}

  mint(manager: EntityManager, { personId }: LinkOrder): Promise<MintedLink> {
    if (personId === null) throw new Undeliverable('mail.failure.link');
    return this.invitations.mint(manager, personId);
  }
}
