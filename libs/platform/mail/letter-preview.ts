import type { EntityManager } from 'typeorm';
import type { Language } from '#platform/request';
import { letterAsText } from './letter-as-text.js';
import { writeLetter } from './letter.js';
import { readMailFacts } from './mail-facts.js';
import type { MailKind, MailLinkPurpose } from './mail-kind.js';

interface Previewed {
  readonly kind: MailKind;
  readonly language: Language;
  readonly procurementId: string;
  readonly linkPurpose: MailLinkPurpose;
  /** The address that the letter leads to; one without a token. */
  readonly url: string;
}

/** A letter as it would be sent now, to nobody by name: for whoever looks before sending. Nothing is queued. */
export async function previewLetter(manager: EntityManager, { kind, language, procurementId, linkPurpose, url }: Previewed): Promise<{ subject: string; text: string }> {
  const facts = await readMailFacts(manager, { procurementId });
  const letter = writeLetter({ kind, language, linkPurpose, facts, link: { url } });
  return { subject: letter.subject, text: letterAsText(letter) };
}
