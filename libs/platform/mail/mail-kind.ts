export const MAIL_KINDS = [
  'INQUIRY', 'MANDATE', 'REMINDER_INQUIRY', 'REMINDER_MANDATE', 'MANDATE_RETURNED', 'RECEIPT_INQUIRY', 'RECEIPT_MANDATE',
  'LINK_RENEWED', 'ACCOUNT_INVITATION', 'PASSWORD_RESET', 'LATE_MANDATE', 'MANDATE_APPROVED',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export const MAIL_STATES = ['QUEUED', 'SENT', 'FAILED'] as const;
export type MailState = (typeof MAIL_STATES)[number];

export const MAIL_LINK_PURPOSES = ['INQUIRY', 'MANDATE', 'DOCUMENTS', 'ACCOUNT'] as const;
export type MailLinkPurpose = (typeof MAIL_LINK_PURPOSES)[number];

type AboutMandate = 'MANDATE' | 'MANDATE_RETURNED' | 'RECEIPT_MANDATE' | 'LATE_MANDATE' | 'MANDATE_APPROVED';
type Reminder = 'REMINDER_INQUIRY' | 'REMINDER_MANDATE';

/** What a letter is about, as ids and words of the sender's; names and dates are read when it is written. */
export type MailSubjectMatter =
  | { readonly kind: AboutMandate; readonly params: { readonly mandateId: string } }
  /** The administrator's own words: one line of at most 60 characters, and a text of paragraphs parted by empty lines. */
  | { readonly kind: Reminder; readonly params: { readonly subject: string; readonly text: string } }
  | { readonly kind: Exclude<MailKind, AboutMandate | Reminder>; readonly params?: Readonly<Record<string, never>> };
