import type { Language } from '#platform/request';
import type { ColumnType, WorkbookRow } from '#platform/spreadsheet';
import { hasText, say } from '#platform/texts';
import type { TakenOrganisation, TakenProcurement } from './take-out-record.js';

/** One list of a take-out, as a sheet and as part of its index. */
export interface TakenTable {
  /** What its sheet is called, and the key of its title. */
  readonly name: string;
  readonly columns: readonly (readonly [key: string, type: ColumnType, width: number])[];
  readonly rows: readonly WorkbookRow[];
}

const NAME = 26;
const WORDS = 60;
const AT = 17;

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** A code in the reader's words, or as it is where there are none. */
const worded = (language: Language, key: string, code: string): string => (hasText(`${key}.${code}`) ? say(language, `${key}.${code}`) : code);

export function contactTable({ contacts }: TakenOrganisation, language: Language): TakenTable {
  return {
    name: 'kontaktpersoner', columns: [['name', 'text', NAME], ['email', 'text', 38], ['title', 'text', NAME], ['primary', 'text', 14]],
    rows: contacts.map((contact) => ({ ...contact, primary: yesOrNo(contact.primary, language) })),
  };
}

/** The lists of a procurement; those without a row are left out. */
export function procurementTables(procurement: TakenProcurement, language: Language): TakenTable[] {
  return [answers, mandates, referrals, letters, comments, publications, receipts, events].map((table) => table(procurement, language)).filter(({ rows }) => rows.length > 0);
}

const yesOrNo = (is: boolean, language: Language): string => say(language, is ? 'board.yes' : 'board.no');
const ANSWERS: Readonly<Record<string, string>> = { YES: 'board.yes', NO: 'board.no', MAYBE: 'board.maybe' };

/** A row for each volume that was stated, and one for an answer without any. */
function answers({ answers: given }: TakenProcurement, language: Language): TakenTable {
  return {
    name: 'svar',
    columns: [['answeredAt', 'datetime', AT], ['answer', 'text', 18], ['reason', 'text', WORDS], ['answeredBy', 'text', NAME], ['supersededAt', 'datetime', AT],
      ['question', 'text', WORDS], ['quantity', 'number', 12], ['unit', 'text', 14]],
    rows: given.flatMap(({ volumes, ...answer }) => (volumes.length > 0 ? volumes : [{ question: null, quantity: null, unit: null }]).map((volume) => ({
      ...volume, answer: say(language, ANSWERS[answer.answer] ?? ''), reason: answer.reason, answeredBy: answer.answeredBy,
      answeredAt: instant(answer.answeredAt), supersededAt: instant(answer.supersededAt),
    }))),
  };
}

function mandates({ mandates: issued }: TakenProcurement, language: Language): TakenTable {
  return {
    name: 'fullmakter',
    columns: [['number', 'number', 8], ['state', 'text', NAME], ['issuedAt', 'datetime', AT], ['respondBy', 'date', 13], ['submittedAt', 'datetime', AT], ['approvedAt', 'datetime', AT],
      ['validFrom', 'date', 13], ['validTo', 'date', 13], ['lots', 'text', WORDS], ['registrationNumber', 'text', 20], ['signatory', 'text', NAME], ['remarks', 'text', WORDS]],
    rows: issued.map((mandate, index) => {
      const signing = mandate.signings.at(-1);
      return {
        number: index + 1, state: worded(language, 'takeOut.mandate', mandate.state), issuedAt: instant(mandate.issuedAt), respondBy: mandate.respondBy,
        submittedAt: instant(mandate.submittedAt), approvedAt: instant(mandate.approvedAt), validFrom: mandate.validFrom, validTo: mandate.validTo,
        lots: mandate.lots.join('; '), registrationNumber: signing?.registrationNumber, signatory: signing && `${signing.signatoryName}, ${signing.signatoryTitle}`,
        remarks: mandate.remarks.map(({ text }) => text).join('\n'),
      };
    }),
  };
}

function referrals({ referrals: named }: TakenProcurement): TakenTable {
  return {
    name: 'hanvisningar', columns: [['at', 'datetime', AT], ['name', 'text', NAME], ['email', 'text', 38], ['note', 'text', WORDS]],
    rows: named.map((referral) => ({ ...referral, at: instant(referral.at) })),
  };
}

function letters({ letters: sent }: TakenProcurement, language: Language): TakenTable {
  return {
    name: 'brev', columns: [['queuedAt', 'datetime', AT], ['sentAt', 'datetime', AT], ['to', 'text', 38], ['subject', 'text', WORDS], ['state', 'text', 14], ['text', 'text', WORDS]],
    rows: sent.map((letter) => ({ ...letter, queuedAt: instant(letter.queuedAt), sentAt: instant(letter.sentAt), state: worded(language, 'takeOut.letter', letter.state) })),
  };
}

function comments({ comments: said }: TakenProcurement, language: Language): TakenTable {
  return {
    name: 'kommentarer',
    columns: [['requirement', 'text', 12], ['onVersion', 'number', 9], ['quote', 'text', 40], ['body', 'text', WORDS], ['suggestion', 'text', WORDS], ['position', 'text', 14], ['by', 'text', NAME],
      ['at', 'datetime', AT], ['withdrawnAt', 'datetime', AT]],
    rows: (said ?? []).map((comment) => ({ ...comment, position: yesOrNo(comment.position, language), at: instant(comment.at), withdrawnAt: instant(comment.withdrawnAt) })),
  };
}

function publications({ publications: received }: TakenProcurement, language: Language): TakenTable {
  return {
    name: 'publiceringar',
    columns: [['number', 'number', 8], ['title', 'text', 42], ['publishedAt', 'datetime', AT], ['audience', 'text', NAME], ['changeNote', 'text', WORDS], ['files', 'number', 10], ['manifestSha256', 'text', 66]],
    rows: received.map(({ items, ...publication }) => ({
      ...publication, publishedAt: instant(publication.publishedAt), audience: worded(language, 'takeOut.audience', publication.audience), files: items.length,
    })),
  };
}

function receipts({ receipts: left }: TakenProcurement, language: Language): TakenTable {
  return {
    name: 'kvitton', columns: [['at', 'datetime', AT], ['publication', 'number', 13], ['item', 'text', 42], ['by', 'text', NAME]],
    rows: left.map((receipt) => ({ ...receipt, at: instant(receipt.at), item: receipt.item ?? say(language, 'takeOut.wholePackage') })),
  };
}

function events({ events: happened }: TakenProcurement, language: Language): TakenTable {
  return {
    name: 'handelser', columns: [['at', 'datetime', AT], ['event', 'text', WORDS], ['by', 'text', NAME]],
    rows: happened.map((event) => ({ at: instant(event.at), event: event[language], by: event.by })),
  };
}
