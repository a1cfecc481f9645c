import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '#platform/config';
import type { Language } from '#platform/request';
import { letterAsHtml } from './letter-as-html.js';
import { letterAsText } from './letter-as-text.js';
import { mailbox, Undeliverable, writeLetter, type LetterContent } from './letter.js';
import { LinkMinters, type MintedLink } from './link-minter.js';
import { readMailFacts } from './mail-facts.js';
import { DIGESTS, type MailKind, type MailLinkPurpose, type ChangeCounts } from './mail-kind.js';
import type { Envelope } from './post-office.js';

/** A letter of the queue, as its row says. */
export interface MailRow {
  readonly id: string;
  readonly kind: MailKind;
  readonly language: Language;
  readonly toName: string | null;
  readonly toEmail: string;
  readonly params: { readonly mandateId?: string; readonly meetingId?: string; readonly subject?: string; readonly text?: string; readonly answered?: number; readonly comments?: number; readonly publicationId?: string; readonly changes?: ChangeCounts | null };
  readonly procurementId: string | null;
  readonly participationId: string | null;
  readonly organisationId: string | null;
  readonly contactId: string | null;
  readonly personId: string | null;
  readonly linkPurpose: MailLinkPurpose | null;
  readonly attempts: number;
}

/** Writes the letter of a row at the moment it is sent: with the names and dates of now, and a link that is new. */
@Injectable()
export class MailComposer {
  constructor(
    private readonly minters: LinkMinters,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(manager: EntityManager, row: MailRow): Promise<Envelope> {
    const facts = await readMailFacts(manager, { ...row, mandateId: row.params.mandateId, meetingId: row.params.meetingId, publicationId: row.params.publicationId });
    const link = row.linkPurpose === null ? undefined : await this.mint(manager, row, row.linkPurpose);
    const { kind, language, linkPurpose, params } = row;
    const content: LetterContent = {
      kind, language, linkPurpose, facts: { ...facts, ...countsOf(params), ...changesOf(params.changes), recipient: facts.recipient ?? row.toName },
      ...(link && { link }),
      ...(params.subject !== undefined && params.text !== undefined && { own: { subject: params.subject, text: params.text } }),
    };
    const letter = writeLetter(content);
    const refusal = DIGESTS.includes(kind) ? await this.mint(manager, row, 'DIGEST_REFUSAL') : undefined;
    return {
      mailId: row.id, to: mailbox(content.facts.recipient, row.toEmail), senderName: senderName(facts.host), replyTo: facts.replyTo,
      language, subject: letter.subject, text: letterAsText(letter), html: letterAsHtml(letter), ...(refusal && { refuseUrl: refusal.url }),
    };
  }

  private async mint(manager: EntityManager, row: MailRow, purpose: MailLinkPurpose): Promise<MintedLink> {
    const { procurementId, participationId, organisationId, contactId, personId, params } = row;
    const link = await this.minters.mint(manager, { purpose, procurementId, participationId, organisationId, contactId, personId, meetingId: params.meetingId ?? null });
    if (!link.url.startsWith(`${this.config.publicUrl}/`)) throw new Undeliverable('mail.failure.link');
    return link;
  }
}

/** A count of nothing is no fact: its sentence is left out. */
const countsOf = ({ answered, comments }: MailRow['params']): { answered: string | null; comments: string | null } => ({
  answered: answered ? String(answered) : null, comments: comments ? String(comments) : null,
});

const changesOf = (changes: ChangeCounts | null | undefined): Partial<Record<keyof ChangeCounts, string>> =>
  Object.fromEntries(Object.entries(changes ?? {}).map(([name, count]) => [name, String(count)]));

/** The host by name: an officer knows it, and not the product. */
function senderName(host: string | null): string | null {
  return host === null ? null : mailbox(host, 'sender@samkop.example').name;
}
