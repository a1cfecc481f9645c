import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, daysBetween, shiftInstantByDays } from '#kernel';
import type { InquiryAnswer } from '#inquiries';
import { readTable, type Table } from '#platform/spreadsheet';

const FOLDER = join(process.cwd(), 'demo/reference');
const LIMITS = { maxRows: 1_000, maxBytes: 1_000_000 };

export const ORGANISATIONS_FILE = join(FOLDER, 'organisations.csv');

/** What one organisation answered, with its days moved. */
export interface Answered {
  readonly organisationNumber: string;
  readonly openedAt?: Date;
  readonly inquiryAnswer?: InquiryAnswer;
  readonly volumes: readonly { readonly question: string; readonly quantity: string }[];
  readonly outcome: 'APPROVED' | 'SUBMITTED' | 'RETURNED' | 'DECLINED' | 'none';
  readonly mandateIssued: boolean;
  readonly signing?: {
    readonly method: 'UPLOADED_SCAN' | 'UPLOADED_SIGNED_PDF' | 'ELECTRONIC' | 'PAPER_REGISTERED';
    readonly signatoryName: string;
    readonly signatoryTitle: string;
    readonly basis: 'COMPANY_SIGNATORY' | 'DELEGATION_ORDER' | 'BOARD_DECISION';
    readonly basisReference: string;
    readonly signedOn: string;
    readonly submittedAt: Date;
  };
  readonly reason?: string;
}

interface ProcurementFile {
  readonly caseNumber: string;
  readonly title: string;
  readonly host: { readonly organisationNumber: string };
  readonly support: { readonly organisationNumber: string };
  readonly awardModel: 'HOST_CONCLUDES' | 'EACH_CONCLUDES';
  readonly lots: readonly { readonly number: number; readonly title: string }[];
  readonly cpvCodes: readonly string[];
  readonly ceiling: { readonly amount: string };
  readonly estimatedYearlyValue: { readonly amount: string };
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly milestones: readonly { readonly title: string; readonly dueOn: string; readonly reachedOn: string | null }[];
  readonly inquiryQuestions: readonly { readonly question: string; readonly unit: string; readonly lot: number }[];
  readonly mandateTemplate: { readonly text: string; readonly validFrom: string; readonly validTo: string };
  readonly asOf: string;
}

/** The days that the history names, as they stand in the milestones of the reference. */
const DAYS = { prepared: '2024-03-11', inquirySent: '2024-03-18', inquiryBy: '2024-04-26', mandatesSent: '2024-05-20', mandateBy: '2024-09-30' };

export interface Reference {
  readonly procurement: ProcurementFile;
  readonly organisations: Table;
  readonly entitledBefore: readonly string[];
  readonly answers: readonly Answered[];
  readonly days: typeof DAYS;
}

/**
 * The reference procurement with all its dates moved by whole days in Stockholm time, so that the day it stands at is `today`.
 * Milestones after that day are not yet reached. Dates inside texts are left as they are.
 */
export async function readReference(today: string): Promise<Reference> {
  const file = JSON.parse(readFileSync(join(FOLDER, 'procurement.json'), 'utf8')) as ProcurementFile;
  const by = daysBetween(file.asOf, today);
  const organisations = await readTable(ORGANISATIONS_FILE, LIMITS);
  const answers = await readTable(join(FOLDER, 'mandate-answers.csv'), LIMITS);
  const move = (date: string): string => addDays(date, by);
  return {
    procurement: {
      ...file,
      periodFrom: move(file.periodFrom), periodTo: move(file.periodTo),
      milestones: file.milestones.map(({ title, dueOn, reachedOn }) => ({ title, dueOn: move(dueOn), reachedOn: reachedOn !== null && reachedOn <= file.asOf ? move(reachedOn) : null })),
      mandateTemplate: { ...file.mandateTemplate, validFrom: move(file.mandateTemplate.validFrom), validTo: move(file.mandateTemplate.validTo) },
    },
    organisations,
    entitledBefore: organisations.rows.filter(({ cells }) => cells['entitled_before'] === 'true').map(({ cells }) => cells['organisation_number'] ?? ''),
    answers: answers.rows.map(({ cells }) => answered(cells, by)),
    days: Object.fromEntries(Object.entries(DAYS).map(([name, day]) => [name, move(day)])) as typeof DAYS,
  };
}

function answered(cells: Readonly<Record<string, string>>, by: number): Answered {
  const text = (name: string): string => cells[name] ?? '';
  const instant = (name: string): Date => shiftInstantByDays(new Date(text(name)), by);
  const volumes = Array.from({ length: 8 }, (_, index) => ({ question: String(index + 1), quantity: text(`volume_${index + 1}`) }));
  return {
    organisationNumber: text('organisation_number').replace('-', ''),
    ...(text('opened_at') ? { openedAt: instant('opened_at') } : {}),
    ...(text('inquiry_answer') === 'none' ? {} : { inquiryAnswer: text('inquiry_answer') as InquiryAnswer }),
    volumes: volumes.filter(({ quantity }) => quantity !== ''),
    outcome: text('mandate_outcome') as Answered['outcome'],
    mandateIssued: text('mandate_issued_on') !== '',
    ...(text('submitted_at') ? { signing: signingOf(text, addDays(text('signed_on'), by), instant('submitted_at')) } : {}),
    ...(text('reason') ? { reason: text('reason') } : {}),
  };
}

function signingOf(text: (name: string) => string, signedOn: string, submittedAt: Date): NonNullable<Answered['signing']> {
  return {
    method: text('signing_method') as NonNullable<Answered['signing']>['method'],
    signatoryName: text('signatory_name'), signatoryTitle: text('signatory_title'),
    basis: text('basis') as NonNullable<Answered['signing']>['basis'], basisReference: text('basis_reference'), signedOn, submittedAt,
  };
}
