import { annexGaps } from '../document/annex-number.js';
import { reaches, type Audience } from '../document/document.js';

export const FINDING_CODES = [
  'PARTIES_NOT_LOCKED', 'ENTITLED_LIST_MISSING', 'ENTITLED_LIST_SUPERSEDED', 'CEILING_MISSING', 'PERIOD_MISSING', 'LONG_PERIOD_WITHOUT_REASON', 'ANNEX_GAP',
  'UNDERTAKINGS_MISSING', 'OPEN_THREADS', 'BASELINE_MISSING', 'BASELINE_OUTDATED', 'SECRET_DOCUMENT', 'NARROWER_DOCUMENT', 'VERSION_OUTDATED', 'PHASE_TOO_EARLY',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
export type FindingLevel = 'ERROR' | 'WARNING';

/** Something that is missing, or that somebody should know, before publishing; `about` are annex numbers or ids of documents. */
export interface Finding {
  readonly code: FindingCode;
  readonly level: FindingLevel;
  readonly params: Readonly<Record<string, string | number>>;
  readonly about: readonly string[];
}

/** A chosen version as the gate judges it. */
export interface ChosenDocument {
  readonly documentId: string;
  readonly annexNumber: string | null;
  readonly audience: Audience;
  /** Whether its secrecy marking holds today. */
  readonly secret: boolean;
  /** Whether a later version stands. */
  readonly outdated: boolean;
}

/** What holds of the procurement when the gate is asked. */
export interface GateFacts {
  /** Of the list that is locked with no new one open. */
  readonly lockedListNumber: number | null;
  readonly chosenListNumber: number | null;
  readonly ceilingStated: boolean;
  readonly periodStated: boolean;
  readonly longPeriod: boolean;
  readonly longPeriodReasonStated: boolean;
  readonly unsignedMembers: number;
  readonly openThreads: number;
  readonly baselineChosen: boolean;
  /** Whether the requirements have changed since the chosen baseline. */
  readonly baselineOutdated: boolean;
  /** Whether the procurement is, or may become, published. */
  readonly phaseAllows: boolean;
  readonly annexNumbers: readonly string[];
  readonly documents: readonly ChosenDocument[];
}

/** What reaches further than it is meant for is published by two who know it: what has become so since the proposal is not for the second alone to read and accept. */
const DISCLOSES: readonly FindingCode[] = ['SECRET_DOCUMENT', 'NARROWER_DOCUMENT'];

export const discloses = ({ code }: Pick<Finding, 'code'>): boolean => DISCLOSES.includes(code);

/** Which documents reach further than they are meant for, and why: one text for each, the same in any order. */
export const disclosed = (findings: readonly Pick<Finding, 'code' | 'about'>[]): string[] =>
  findings.filter(discloses).flatMap(({ code, about }) => about.map((documentId) => `${code} ${documentId}`)).toSorted();

type Found = Omit<Finding, 'level'>;

/**
 * What is missing before publishing: in the way of what everybody is to read, to be acknowledged for a narrower audience. That an earlier version was
 * chosen is never in the way. A file that has not been found clean is no version yet, and so is not met here.
 */
export function findingsOf(audience: Audience, facts: GateFacts): Finding[] {
  const found = [...ofProcurement(facts), ...ofDrafting(facts), ...ofDocuments(audience, facts), ...(audience === 'PUBLIC' && !facts.phaseAllows ? [finding('PHASE_TOO_EARLY')] : [])];
  const level = (code: FindingCode): FindingLevel => (audience === 'PUBLIC' && code !== 'VERSION_OUTDATED' ? 'ERROR' : 'WARNING');
  return found.map((one) => ({ ...one, level: level(one.code) })).toSorted((one, other) => Number(one.level === 'WARNING') - Number(other.level === 'WARNING'));
}

/** What stands in the way of the proposal: the errors, and the warnings that nobody has acknowledged. */
export const unmet = (findings: readonly Finding[], acknowledged: readonly FindingCode[]): Finding[] =>
  findings.filter(({ code, level }) => level === 'ERROR' || !acknowledged.includes(code));

function ofProcurement(facts: GateFacts): Found[] {
  const { lockedListNumber, chosenListNumber } = facts;
  return [
    ...(lockedListNumber === null ? [finding('PARTIES_NOT_LOCKED')] : []),
    ...(lockedListNumber !== null && chosenListNumber === null ? [finding('ENTITLED_LIST_MISSING', { number: lockedListNumber })] : []),
    ...(lockedListNumber !== null && chosenListNumber !== null && chosenListNumber !== lockedListNumber
      ? [finding('ENTITLED_LIST_SUPERSEDED', { number: chosenListNumber, newest: lockedListNumber })] : []),
    ...(facts.ceilingStated ? [] : [finding('CEILING_MISSING')]),
    ...(facts.periodStated ? [] : [finding('PERIOD_MISSING')]),
    ...(facts.longPeriod && !facts.longPeriodReasonStated ? [finding('LONG_PERIOD_WITHOUT_REASON')] : []),
  ];
}

function ofDrafting({ unsignedMembers, openThreads, baselineChosen, baselineOutdated }: GateFacts): Found[] {
  return [
    ...(unsignedMembers > 0 ? [finding('UNDERTAKINGS_MISSING', { count: unsignedMembers })] : []),
    ...(openThreads > 0 ? [finding('OPEN_THREADS', { count: openThreads })] : []),
    ...(baselineChosen ? [] : [finding('BASELINE_MISSING')]),
    ...(baselineChosen && baselineOutdated ? [finding('BASELINE_OUTDATED')] : []),
  ];
}

const NAMED_GAPS = 10;

function ofDocuments(audience: Audience, { annexNumbers, documents }: GateFacts): Found[] {
  const gaps = annexGaps(annexNumbers);
  const narrower = documents.filter((one) => !reaches(one.audience, audience));
  // What is marked as secret is for nobody outside, whatever else is said of it.
  const secret = documents.filter((one) => one.secret && (audience === 'PUBLIC' || narrower.includes(one)));
  return [
    ...(gaps.length > 0 ? [finding('ANNEX_GAP', { count: gaps.length, annexes: gaps.slice(0, NAMED_GAPS).join(', '), more: Math.max(0, gaps.length - NAMED_GAPS) }, gaps)] : []),
    ...about('SECRET_DOCUMENT', secret),
    ...about('NARROWER_DOCUMENT', narrower.filter((one) => !one.secret)),
    ...about('VERSION_OUTDATED', documents.filter(({ outdated }) => outdated)),
  ];
}

const finding = (code: FindingCode, params: Found['params'] = {}, subjects: readonly string[] = []): Found => ({ code, params, about: subjects });

const about = (code: FindingCode, documents: readonly ChosenDocument[]): Found[] =>
  documents.length === 0 ? [] : [finding(code, { count: documents.length }, documents.map(({ documentId }) => documentId))];
