export const MAIL_KINDS = [
  'INQUIRY', 'MANDATE', 'REMINDER_INQUIRY', 'REMINDER_MANDATE', 'MANDATE_RETURNED', 'RECEIPT_INQUIRY', 'RECEIPT_MANDATE',
  'LINK_RENEWED', 'ACCOUNT_INVITATION', 'PASSWORD_RESET', 'LATE_MANDATE', 'MANDATE_APPROVED',
  'GROUP_NOMINATION', 'UNDERTAKING_ASKED', 'UNDERTAKING_RENEWAL', 'MEETING_INVITATION', 'MEETING_CANCELLED',
  'COMMENT_DIGEST', 'ROUND_REMINDER', 'PUBLICATION_NOTICE', 'GROUP_PUBLICATION', 'FETCH_REMINDER', 'TAKE_OUT_READY',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export const MAIL_STATES = ['QUEUED', 'SENT', 'FAILED'] as const;
export type MailState = (typeof MAIL_STATES)[number];

export const MAIL_LINK_PURPOSES = ['INQUIRY', 'MANDATE', 'DOCUMENTS', 'ACCOUNT', 'WORKING_GROUP', 'REQUIREMENTS', 'DIGEST_REFUSAL', 'DOCUMENTS_PAGE', 'TAKE_OUT'] as const;
export type MailLinkPurpose = (typeof MAIL_LINK_PURPOSES)[number];

type AboutMandate = 'MANDATE' | 'MANDATE_RETURNED' | 'RECEIPT_MANDATE' | 'LATE_MANDATE' | 'MANDATE_APPROVED';
type AboutMeeting = 'MEETING_INVITATION' | 'MEETING_CANCELLED';
type Digest = 'COMMENT_DIGEST';
type Reminder = 'REMINDER_INQUIRY' | 'REMINDER_MANDATE' | 'FETCH_REMINDER';
type AboutPublication = 'PUBLICATION_NOTICE';

/**
 * Letters to the members of a working group. What goes on there is secret, and they are nothing of an organisation's: no list of a
 * procurement's letters has them.
 */
export const GROUP_LETTERS: readonly MailKind[] = [
  'GROUP_NOMINATION', 'UNDERTAKING_ASKED', 'UNDERTAKING_RENEWAL', 'MEETING_INVITATION', 'MEETING_CANCELLED', 'COMMENT_DIGEST', 'ROUND_REMINDER', 'GROUP_PUBLICATION',
];

/** Letters that sum up what came about: whoever gets them can say no to them, with one click. */
export const DIGESTS: readonly MailKind[] = ['COMMENT_DIGEST'];

/** Counts only: of a letter on its way nothing can be read but that. */
export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly requirements: number;
}

/** What a letter is about, as ids and words of the sender's; names and dates are read when it is written. */
export type MailSubjectMatter =
  | { readonly kind: AboutMandate; readonly params: { readonly mandateId: string } }
  | { readonly kind: AboutMeeting; readonly params: { readonly meetingId: string } }
  /** The administrator's own words: one line of at most 60 characters, and a text of paragraphs parted by empty lines. */
  | { readonly kind: Reminder; readonly params: { readonly subject: string; readonly text: string } }
  /** How many of one's threads were answered, and how many comments came in them. */
  | { readonly kind: Digest; readonly params: { readonly answered: number; readonly comments: number } }
  /** What was published, and how many files and requirements differ from what its readers had before; null where they had nothing. */
  | { readonly kind: AboutPublication; readonly params: { readonly publicationId: string; readonly changes: ChangeCounts | null } }
  | { readonly kind: Exclude<MailKind, AboutMandate | AboutMeeting | AboutPublication | Digest | Reminder>; readonly params?: Readonly<Record<string, never>> };
