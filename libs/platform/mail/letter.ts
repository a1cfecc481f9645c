import { parseEmailAddress, hasControlCharacter } from '#kernel';
import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import type { MailFacts } from './mail-facts.js';
import type { MailKind, MailLinkPurpose } from './mail-kind.js';
import { mailSubject } from './mail-subject.js';

/** A letter before it is set as text or HTML. */
export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly details: readonly { readonly label: string; readonly value: string }[];
  readonly action?: { readonly label: string; readonly url: string; readonly orCopy: string; readonly about: string };
  readonly closing: readonly string[];
  readonly signature: readonly string[];
}

export interface LetterContent {
  readonly kind: MailKind;
  readonly language: Language;
  readonly facts: MailFacts;
  readonly linkPurpose?: MailLinkPurpose | null;
  readonly link?: { readonly url: string; readonly expiresOn?: string };
  readonly own?: { readonly subject: string; readonly text: string };
}

/** A letter that will never be sent. The reason is the key of a text, `mail.failure.…`, put into words when it is read. */
export class Undeliverable extends Error {}

type Line = readonly [key: string, holds?: (facts: MailFacts) => boolean];
interface Plan {
  readonly paragraphs: readonly Line[];
  readonly details?: readonly (keyof MailFacts)[];
  readonly button: string;
}

/** Their pages are behind one's account: the link carries no token. */
const SIGNED_IN: readonly (MailLinkPurpose | null)[] = ['WORKING_GROUP', 'REQUIREMENTS', 'DOCUMENTS_PAGE', 'TAKE_OUT'];
const beforeList: Line = ['onlyNamed'];
const PLANS: Readonly<Record<MailKind, Plan>> = {
  INQUIRY: { paragraphs: [['INQUIRY.ask'], ['INQUIRY.by', (facts) => facts.inquiryRespondBy !== null], ['INQUIRY.simple'], ['INQUIRY.then']], button: 'answer' },
  MANDATE: { paragraphs: [['MANDATE.ask'], ['MANDATE.by', (facts) => facts.respondBy !== null], beforeList, ['MANDATE.notYou']], button: 'mandate' },
  REMINDER_INQUIRY: { paragraphs: [], button: 'answer' },
  REMINDER_MANDATE: { paragraphs: [], button: 'mandate' },
  MANDATE_RETURNED: {
    paragraphs: [['MANDATE_RETURNED.fact'], ['MANDATE_RETURNED.reason', (facts) => facts.returnReason !== null], ['MANDATE_RETURNED.by', (facts) => facts.completeBy !== null]],
    button: 'complete',
  },
  RECEIPT_INQUIRY: { paragraphs: [['RECEIPT_INQUIRY.fact'], ['RECEIPT_INQUIRY.YES', (facts) => facts.answer === 'YES'], ['RECEIPT_INQUIRY.change']], details: ['answer'], button: 'seeAnswer' },
  RECEIPT_MANDATE: { paragraphs: [['RECEIPT_MANDATE.fact'], ['RECEIPT_MANDATE.next']], details: ['registrationNumber', 'signatory'], button: 'seeMandate' },
  LINK_RENEWED: { paragraphs: [['LINK_RENEWED.fact'], ['LINK_RENEWED.notYou']], button: 'open' },
  ACCOUNT_INVITATION: { paragraphs: [['ACCOUNT_INVITATION.fact'], ['ACCOUNT_INVITATION.next']], button: 'password' },
  PASSWORD_RESET: { paragraphs: [['PASSWORD_RESET.fact'], ['PASSWORD_RESET.notYou']], button: 'password' },
  LATE_MANDATE: { paragraphs: [['LATE_MANDATE.fact'], beforeList, ['LATE_MANDATE.next']], details: ['registrationNumber'], button: 'seeMandate' },
  MANDATE_APPROVED: { paragraphs: [['MANDATE_APPROVED.fact'], ['MANDATE_APPROVED.next']], details: ['registrationNumber'], button: 'seeMandate' },
  GROUP_NOMINATION: { paragraphs: [['GROUP_NOMINATION.fact'], ['GROUP_NOMINATION.next']], button: 'open' },
  UNDERTAKING_ASKED: { paragraphs: [['UNDERTAKING_ASKED.fact'], ['UNDERTAKING_ASKED.ask']], button: 'sign' },
  UNDERTAKING_RENEWAL: { paragraphs: [['UNDERTAKING_RENEWAL.fact'], ['UNDERTAKING_RENEWAL.ask']], button: 'sign' },
  MEETING_INVITATION: {
    paragraphs: [['MEETING_INVITATION.fact'], ['MEETING_INVITATION.place', (facts) => facts.meetingPlace !== null], ['MEETING_INVITATION.calendar']], button: 'meeting',
  },
  MEETING_CANCELLED: { paragraphs: [['MEETING_CANCELLED.fact']], button: 'meeting' },
  COMMENT_DIGEST: {
    paragraphs: [['COMMENT_DIGEST.answered', (facts) => facts.answered !== null], ['COMMENT_DIGEST.comments', (facts) => facts.comments !== null], ['COMMENT_DIGEST.together']],
    button: 'requirements',
  },
  ROUND_REMINDER: { paragraphs: [['ROUND_REMINDER.fact'], ['ROUND_REMINDER.by', (facts) => facts.commentBy !== null]], button: 'requirements' },
  PUBLICATION_NOTICE: {
    paragraphs: [
      ['PUBLICATION_NOTICE.fact'], ['PUBLICATION_NOTICE.changes', (facts) => facts.added !== null],
      ['PUBLICATION_NOTICE.requirements', (facts) => facts.requirements !== null && facts.requirements !== '0'],
      ['PUBLICATION_NOTICE.note', (facts) => facts.changeNote !== null], ['PUBLICATION_NOTICE.fetch'],
    ],
    button: 'fetch',
  },
  GROUP_PUBLICATION: { paragraphs: [['GROUP_PUBLICATION.fact'], ['GROUP_PUBLICATION.fetch']], button: 'fetch' },
  FETCH_REMINDER: { paragraphs: [], button: 'fetch' },
  TAKE_OUT_READY: { paragraphs: [['TAKE_OUT_READY.fact'], ['TAKE_OUT_READY.next']], button: 'takeOut' },
};

/** Puts the letter together: one purpose, one link, the sender's name and whom to ask. */
export function writeLetter(content: LetterContent): Letter {
  const { kind, language, facts, own } = content;
  const plan = PLANS[kind];
  const params = wordsOf(facts, language);
  const words = (key: string): string => say(language, `mail.${key}`, params);
  const subject = mailSubject(kind, language, facts, own?.subject);
  if (hasControlCharacter(subject)) throw new Undeliverable('mail.failure.control_character');
  const greeting = words(facts.recipient === null ? 'greeting.nobody' : 'greeting');
  return {
    language,
    subject,
    ...(own ? ownWords(own.text, greeting) : { greeting, paragraphs: plan.paragraphs.filter(([, holds]) => holds?.(facts) ?? true).map(([key]) => words(key)) }),
    details: detailsOf(plan, facts, language),
    ...(content.link && { action: actionOf(content, plan.button, words) }),
    closing: closingOf(content, words),
    signature: [facts.host, facts.host === null ? words('signature.product') : null, facts.caseNumber && words('signature.case')].filter((line): line is string => Boolean(line)),
  };
}

/** Everything a text may name; what is missing reads as an empty word and never as “null”. */
function wordsOf(facts: MailFacts, language: Language): Record<string, string> {
  const words = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, (value as string | null) ?? '']));
  return { ...words, organisation: facts.organisation ?? say(language, 'mail.you'), host: facts.host ?? say(language, 'mail.signature.product') };
}

function detailsOf(plan: Plan, facts: MailFacts, language: Language): Letter['details'] {
  return (plan.details ?? []).flatMap((name) => {
    const value = facts[name];
    if (value === null) return [];
    return [{ label: say(language, `mail.detail.${name}`), value: name === 'answer' ? say(language, `mail.answer.${value}`) : value }];
  });
}

function actionOf(content: LetterContent, button: string, words: (key: string) => string): NonNullable<Letter['action']> {
  const { url, expiresOn } = content.link ?? { url: '' };
  const forOrganisation = content.facts.organisation !== null && content.linkPurpose !== 'ACCOUNT';
  const about = SIGNED_IN.includes(content.linkPurpose ?? null) ? 'link.signIn' : forOrganisation ? 'link.organisation' : 'link.personal';
  const until = expiresOn === undefined ? '' : ` ${say(content.language, 'mail.link.until', { date: expiresOn })}`;
  return { label: words(`button.${button}`), url, orCopy: words('link.copy'), about: `${words(about)}${until}` };
}

function closingOf(content: LetterContent, words: (key: string) => string): string[] {
  if (content.facts.replyTo === null) return [];
  return [words(content.facts.phone === null ? 'questions' : 'questions.phone')];
}

/** The administrator's text in paragraphs; one that begins with a greeting gets none from us. */
function ownWords(text: string, greeting: string): Pick<Letter, 'greeting' | 'paragraphs'> {
  const paragraphs = text.replace(/\r\n?/g, '\n').split(/\n{2,}/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
  const [first = '', ...rest] = paragraphs;
  return /^(?:hej|hejsan|god(?:dag| dag)|bästa|hello|hi|dear)(?!\p{L})/iu.test(first) ? { greeting: first, paragraphs: rest } : { greeting, paragraphs };
}

/** A name and an address that can stand in a header. Refuses line breaks, which would begin a header of their own. */
export function mailbox(name: string | null, email: string): { name: string; address: string } {
  const address = parseEmailAddress(email);
  if (!address.ok) throw new Undeliverable('mail.failure.address');
  if (name !== null && hasControlCharacter(name)) throw new Undeliverable('mail.failure.control_character');
  return { name: name ?? '', address: address.value };
}
