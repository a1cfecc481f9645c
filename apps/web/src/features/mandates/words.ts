import type { AuthorityBasis, InquiryAnswer, MailKind, MailState, MandateState, SignatureStatus, SigningMethod } from '../../generated/graphql.js';
import { defineMessages } from '../../i18n/messages.js';

export const STATE_NAMES = defineMessages<MandateState>('mandate-state', {
  DRAFT: { sv: 'Utkast', en: 'Draft' },
  ISSUED: { sv: 'Utskickad, väntar på underskrift', en: 'Sent, awaiting signature' },
  SUBMITTED: { sv: 'Inlämnad, väntar på granskning', en: 'Submitted, awaiting review' },
  APPROVED: { sv: 'Godkänd', en: 'Approved' },
  DECLINED: { sv: 'Avböjd', en: 'Declined' },
  WITHDRAWN: { sv: 'Återkallad', en: 'Withdrawn' },
  LAPSED: { sv: 'Tiden gick ut', en: 'Time ran out' },
  CANCELLED: { sv: 'Makulerad', en: 'Cancelled' },
});

export const METHOD_NAMES = defineMessages<SigningMethod>('signing-method', {
  UPLOADED_SCAN: { sv: 'Inskannad eller fotograferad underskrift', en: 'Scanned or photographed signature' },
  UPLOADED_SIGNED_PDF: { sv: 'Underskriven PDF', en: 'Signed PDF' },
  ELECTRONIC: { sv: 'E-underskrift via underskriftstjänst', en: 'Electronic signature through a signing service' },
  PAPER_REGISTERED: { sv: 'Papper eller mejl, registrerat av värden', en: 'Paper or mail, registered by the host' },
});

export const BASIS_NAMES = defineMessages<AuthorityBasis>('authority-basis', {
  COMPANY_SIGNATORY: { sv: 'Firmateckningsrätt', en: 'Company signatory' },
  DELEGATION_ORDER: { sv: 'Delegationsordning', en: 'Delegation order' },
  BOARD_DECISION: { sv: 'Beslut i nämnd eller styrelse', en: 'Decision of a board' },
});

export const SIGNATURE_STATUS_NAMES = defineMessages<SignatureStatus>('signature-status', {
  NOT_APPLICABLE: { sv: 'Ingen e-underskrift', en: 'No electronic signature' },
  VALID: { sv: 'E-underskriften är giltig', en: 'The electronic signature is valid' },
  INVALID: { sv: 'E-underskriften är inte giltig', en: 'The electronic signature is not valid' },
  UNKNOWN: { sv: 'E-underskriften är inte kontrollerad', en: 'The electronic signature is not checked' },
});

export const ANSWER_NAMES = defineMessages<InquiryAnswer>('inquiry-answer', {
  YES: { sv: 'Ja, vill delta', en: 'Yes, wants to take part' },
  NO: { sv: 'Nej, vill inte delta', en: 'No, does not want to take part' },
  MAYBE: { sv: 'Vet inte ännu', en: 'Not yet decided' },
});

export const MAIL_KIND_NAMES = defineMessages<MailKind>('mail-kind', {
  INQUIRY: { sv: 'Intresseförfrågan', en: 'Inquiry' },
  MANDATE: { sv: 'Fullmakt att skriva under', en: 'Mandate to sign' },
  REMINDER_INQUIRY: { sv: 'Påminnelse om intresseförfrågan', en: 'Reminder of the inquiry' },
  REMINDER_MANDATE: { sv: 'Påminnelse om fullmakt', en: 'Reminder of the mandate' },
  MANDATE_RETURNED: { sv: 'Fullmakten ska kompletteras', en: 'The mandate is to be completed' },
  RECEIPT_INQUIRY: { sv: 'Kvitto på svar', en: 'Receipt of the answer' },
  RECEIPT_MANDATE: { sv: 'Kvitto på fullmakt', en: 'Receipt of the mandate' },
  LINK_RENEWED: { sv: 'Ny länk', en: 'New link' },
  ACCOUNT_INVITATION: { sv: 'Inbjudan till konto', en: 'Invitation to an account' },
  PASSWORD_RESET: { sv: 'Nytt lösenord', en: 'New password' },
  LATE_MANDATE: { sv: 'Fullmakten kom för sent', en: 'The mandate came too late' },
  MANDATE_APPROVED: { sv: 'Fullmakten är godkänd', en: 'The mandate is approved' },
  GROUP_NOMINATION: { sv: 'Nominering till arbetsgruppen', en: 'Nomination to the working group' },
  UNDERTAKING_ASKED: { sv: 'Sekretessförbindelse att skriva under', en: 'Confidentiality undertaking to sign' },
  UNDERTAKING_RENEWAL: { sv: 'Sekretessförbindelse att förnya', en: 'Confidentiality undertaking to renew' },
  COMMENT_DIGEST: { sv: 'Sammanfattning av kommentarer', en: 'Summary of comments' },
  ROUND_REMINDER: { sv: 'Påminnelse om kommentarsrundan', en: 'Reminder of the round of comments' },
  MEETING_INVITATION: { sv: 'Kallelse till möte', en: 'Call to a meeting' },
  MEETING_CANCELLED: { sv: 'Inställt möte', en: 'Cancelled meeting' },
  PUBLICATION_NOTICE: { sv: 'Dokument publicerade', en: 'Documents published' },
  GROUP_PUBLICATION: { sv: 'Dokument publicerade för arbetsgruppen', en: 'Documents published for the working group' },
  FETCH_REMINDER: { sv: 'Påminnelse om att hämta dokument', en: 'Reminder to fetch documents' },
  TAKE_OUT_READY: { sv: 'Uttag att hämta', en: 'Take-out to fetch' },
});

export const MAIL_STATE_NAMES = defineMessages<MailState>('mail-state', {
  QUEUED: { sv: 'på väg', en: 'on its way' },
  SENT: { sv: 'skickat', en: 'sent' },
  FAILED: { sv: 'kom inte fram', en: 'did not arrive' },
});
