import { accept, actionsFrom, actionsOf, permitsFrom, refuse, type Decision, type Lifecycle } from '#kernel';

export const PROCUREMENT_PHASES = [
  'PREPARATION', 'INQUIRY', 'MANDATES', 'DRAFTING', 'PUBLISHED', 'EVALUATION', 'AWARDED', 'IN_FORCE', 'ENDED', 'CANCELLED',
] as const;
export type ProcurementPhase = (typeof PROCUREMENT_PHASES)[number];

export const AWARD_MODELS = ['HOST_CONCLUDES', 'EACH_CONCLUDES'] as const;
export type AwardModel = (typeof AWARD_MODELS)[number];

export type PhaseAction = 'inquire' | 'collectMandates' | 'draft' | 'publish' | 'evaluate' | 'award' | 'putInForce' | 'end' | 'cancel';

/**
 * What the timetable says. A phase locks nobody out of work that is still allowed: inquiry, mandates and drafting overlap, so
 * one may step back among them. What locks is explicit (lock, baseline, publish). `publish` and `cancel` are binding acts' alone.
 */
export const PROCUREMENT_LIFECYCLE = {
  inquire: { from: ['PREPARATION', 'MANDATES', 'DRAFTING'], to: 'INQUIRY' },
  collectMandates: { from: ['PREPARATION', 'INQUIRY', 'DRAFTING'], to: 'MANDATES' },
  draft: { from: ['PREPARATION', 'INQUIRY', 'MANDATES'], to: 'DRAFTING' },
  publish: { from: ['MANDATES', 'DRAFTING'], to: 'PUBLISHED' },
  evaluate: { from: ['PUBLISHED'], to: 'EVALUATION' },
  award: { from: ['EVALUATION'], to: 'AWARDED' },
  putInForce: { from: ['AWARDED'], to: 'IN_FORCE' },
  end: { from: ['IN_FORCE'], to: 'ENDED' },
  cancel: { from: ['PREPARATION', 'INQUIRY', 'MANDATES', 'DRAFTING', 'PUBLISHED', 'EVALUATION'], to: 'CANCELLED' },
} as const satisfies Lifecycle<PhaseAction, ProcurementPhase>;

export interface PhaseRefusal {
  readonly code: 'ACTION_NOT_AVAILABLE';
  readonly from: ProcurementPhase;
  readonly to: ProcurementPhase;
}

/** What takes two people: the phase comes of it, and is entered no other way. */
const BY_TWO: readonly PhaseAction[] = ['publish', 'cancel'];

/** Enters a phase that the table permits one person. Neither PUBLISHED nor CANCELLED is entered this way: they come of binding acts. */
export function enterPhase(from: ProcurementPhase, to: ProcurementPhase): Decision<ProcurementPhase, 'PhaseEntered', PhaseRefusal> {
  const action = actionsOf<PhaseAction, ProcurementPhase>(PROCUREMENT_LIFECYCLE).find((each) => PROCUREMENT_LIFECYCLE[each].to === to);
  return action === undefined || BY_TWO.includes(action) ? refuse({ code: 'ACTION_NOT_AVAILABLE', from, to }) : follow(action, from);
}

/** The phase that comes of a public publication. */
export const publishedFrom = (from: ProcurementPhase): Decision<ProcurementPhase, 'PhaseEntered', PhaseRefusal> => follow('publish', from);

function follow(action: PhaseAction, from: ProcurementPhase): Decision<ProcurementPhase, 'PhaseEntered', PhaseRefusal> {
  const { to } = PROCUREMENT_LIFECYCLE[action];
  return permitsFrom(PROCUREMENT_LIFECYCLE, action, from) ? accept(to, 'PhaseEntered') : refuse({ code: 'ACTION_NOT_AVAILABLE', from, to });
}

/** The phases that may be entered now by one person. */
export function nextPhases(from: ProcurementPhase): ProcurementPhase[] {
  const actions = actionsFrom<PhaseAction, ProcurementPhase>(PROCUREMENT_LIFECYCLE, from);
  return actions.filter((action) => !BY_TWO.includes(action)).map((action) => PROCUREMENT_LIFECYCLE[action].to);
}

/** Whether the call for competition is yet to be published: until then who may call off can still be settled. */
export const isBeforePublication = (phase: ProcurementPhase): boolean => ['PREPARATION', 'INQUIRY', 'MANDATES', 'DRAFTING'].includes(phase);

/** Whether nothing more happens in the procurement. */
export const isClosed = (phase: ProcurementPhase): boolean => phase === 'ENDED' || phase === 'CANCELLED';

const FOLDED: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', æ: 'a', ø: 'o', ß: 'ss', ð: 'd', đ: 'd', ŋ: 'n', ŧ: 't', þ: 'th' };
const LONGEST_SLUG = 80;

/** The readable part of the address: title and case number, Swedish and Sami letters folded. At most 80 characters. */
export function slugOf(title: string, caseNumber: string): string {
  const number = slugWords(caseNumber).slice(0, LONGEST_SLUG / 2);
  const words = slugWords(title).slice(0, LONGEST_SLUG - number.length - 1);
  return [words, number].map(trimmed).filter((part) => part !== '').join('-') || 'upphandling';
}

/** The slug itself, or with the first number from 2 that makes it unlike those taken. */
export function freeSlug(slug: string, taken: readonly string[]): string {
  if (!taken.includes(slug)) return slug;
  for (let number = 2; ; number++) {
    if (!taken.includes(`${slug}-${number}`)) return `${slug}-${number}`;
  }
}

function slugWords(text: string): string {
  const letters = Array.from(text.normalize('NFC').toLowerCase(), (letter) => FOLDED[letter] ?? letter).join('');
  return trimmed(letters.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-'));
}

const trimmed = (text: string): string => text.replace(/^-+|-+$/g, '');
