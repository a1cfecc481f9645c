import { accept, refuse, type Decision } from '#kernel';

const PART = '[1-9][0-9]{0,3}';
const REQUIREMENT_NUMBER = new RegExp(`^${PART}(?:\\.${PART}){1,5}$`);
const SECTION_NUMBER = new RegExp(`^${PART}(?:\\.${PART}){0,3}$`);
const DEEPEST = 6;
const LARGEST_PART = 9_999;

/** Whether the text is a requirement's number, `3.2.14`: two to six parts from 1 to 9999, no leading zeros, no full stop at an end. */
export const isRequirementNumber = (text: string): boolean => REQUIREMENT_NUMBER.test(text);

/** Whether the text is a section's number, `3` or `3.2`: one to four parts. */
export const isSectionNumber = (text: string): boolean => SECTION_NUMBER.test(text);

/** The number with each part padded, so that texts stand in the order of the numbers: `3.2.14` is `0003.0002.0014`. */
export const sortKeyOf = (number: string): string => number.split('.').map((part) => part.padStart(4, '0')).join('.');

/** Whether the number lies under the other one, at any depth: `3.2.14` under `3.2`, never under itself. */
export const isUnder = (number: string, other: string): boolean => number.startsWith(`${other}.`);

/** The number without its last part; the section that it stands in unless another is named. */
export const parentOf = (number: string): string => number.slice(0, Math.max(number.lastIndexOf('.'), 0));

/** A number that is taken, and whether a baseline has named it. */
export interface NumberedRequirement {
  readonly id: string;
  readonly number: string;
  readonly fixed: boolean;
}

export interface Renumbering {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export type MoveRefusal = 'malformed' | 'fixed' | 'circular' | 'clash' | 'too_deep';
export type MoveDecision = Decision<readonly Renumbering[], never, MoveRefusal>;

/**
 * Which numbers change when a requirement moves to another number, with those under it. Whoever has the number makes room: it and those
 * that follow without a gap go one step on. Refused where a number that changes stands in a baseline, since such numbers stay; where
 * the requirement would come under itself; and where the number belongs to a requirement that cannot make room.
 */
export function moveRequirement(all: readonly NumberedRequirement[], id: string, to: string): MoveDecision {
  const moved = all.find((one) => one.id === id);
  if (!moved || !isRequirementNumber(to)) return refuse('malformed');
  if (moved.number === to) return accept([]);
  if (isUnder(to, moved.number)) return refuse('circular');
  const family = all.filter((one) => one.id === id || isUnder(one.number, moved.number));
  const others = all.filter((one) => !family.includes(one));
  const room = roomAt(others, to);
  if (room === undefined) return refuse('too_deep');
  const changes = [...room, ...family.map((one) => renumbered(one, moved.number, to))];
  return judged(changes, all);
}

/** Which numbers change when a section moves to another number, its requirements and sub-sections with it. Refused as for a requirement. */
export function moveSection(requirements: readonly NumberedRequirement[], from: string, to: string): MoveDecision {
  if (!isSectionNumber(to)) return refuse('malformed');
  if (from === to) return accept([]);
  if (isUnder(to, from)) return refuse('circular');
  const inside = requirements.filter((one) => isUnder(one.number, from));
  return judged(inside.map((one) => renumbered(one, from, to)), requirements);
}

function judged(changes: readonly Renumbering[], all: readonly NumberedRequirement[]): MoveDecision {
  const fixed = new Set(all.filter((one) => one.fixed).map((one) => one.id));
  if (changes.some((change) => fixed.has(change.id))) return refuse('fixed');
  if (changes.some((change) => !isRequirementNumber(change.to))) return refuse('too_deep');
  const changing = new Set(changes.map((change) => change.id));
  const standing = new Set(all.filter((one) => !changing.has(one.id)).map((one) => one.number));
  if (changes.some((change) => standing.has(change.to))) return refuse('clash');
  return accept(changes);
}

/** Those at the number and right after it, one step on each, families whole. Undefined where there is no step left. */
function roomAt(others: readonly NumberedRequirement[], to: string): Renumbering[] | undefined {
  const changes: Renumbering[] = [];
  const taken = (number: string): NumberedRequirement[] => others.filter((one) => one.number === number || isUnder(one.number, number));
  for (let at = to; ; ) {
    const family = taken(at);
    if (family.length === 0) return changes;
    const next = successorOf(at);
    if (next === undefined || at.split('.').length > DEEPEST) return undefined;
    changes.push(...family.map((one) => renumbered(one, at, next)));
    at = next;
  }
}

function successorOf(number: string): string | undefined {
  const last = Number(number.slice(number.lastIndexOf('.') + 1));
  return last >= LARGEST_PART ? undefined : `${parentOf(number)}.${last + 1}`;
}

const renumbered = ({ id, number }: NumberedRequirement, from: string, to: string): Renumbering => ({ id, from: number, to: `${to}${number.slice(from.length)}` });
