import { cleanLine } from '#kernel';

/** A number (`2`, `10`) or a letter (`A`), perhaps with numbers below it (`3.1`) and a letter at its end (`2a`). */
const FORM = /^(?:[1-9]\d{0,2}|[A-Z](?=\.|$))(?:\.[1-9]\d{0,2}){0,2}[a-z]?$/;
const CALLED = /^(?:bilaga|annex)\s*/iu;
const DIGITS = 3;

/** An annex number as it is kept: `bilaga 02A` is `2a`, `b` is `B`. Undefined where it is none. */
export function normaliseAnnexNumber(text: string): string | undefined {
  const parts = cleanLine(text).replace(CALLED, '').replace(/\s/gu, '').toLowerCase().split('.');
  const plain = parts.map((part) => part.replace(/^0+(?=\d)/, '')).join('.');
  const number = /^[a-z](?:\.|$)/.test(plain) ? `${plain.charAt(0).toUpperCase()}${plain.slice(1)}` : plain;
  return FORM.test(number) ? number : undefined;
}

/** A text whose order is that of the annexes: 1, 2, 2a, 10, A. */
export function annexKeyOf(number: string): string {
  return number.replace(/\d+/g, (digits) => digits.padStart(DIGITS, '0'));
}

/** What stands beside what, below one beginning: of `2`, `2a`, `2b` the numbers are 2 and the letters below 2 are a and b. */
interface Siblings {
  highest: number;
  readonly numbers: Set<number>;
  highestLetter: number;
  readonly letters: Set<number>;
}

/**
 * Which annexes are missing between those there are: of 1, 3, 4 it is 2. `2a` stands for 2 as well, `2b` asks for `2a`, `3.2` for `3.1`, and `C`
 * for A and B. In their order; nothing is ever renumbered.
 */
export function annexGaps(numbers: readonly string[]): string[] {
  const groups = new Map<string, Siblings>();
  for (const number of numbers) placeAmong(groups, number);
  return [...groups].flatMap(([beginning, siblings]) => missingBelow(beginning, siblings)).toSorted(inOrder);
}

const A = 'a'.charCodeAt(0);

function placeAmong(groups: Map<string, Siblings>, number: string): void {
  let beginning = '';
  for (const part of number.match(/\d+|[A-Za-z]/g) ?? []) {
    const siblings = groups.get(beginning) ?? { highest: 0, numbers: new Set(), highestLetter: -1, letters: new Set() };
    groups.set(beginning, siblings);
    if (/\d/.test(part)) {
      siblings.numbers.add(Number(part));
      siblings.highest = Math.max(siblings.highest, Number(part));
    } else {
      const letter = part.toLowerCase().charCodeAt(0) - A;
      siblings.letters.add(letter);
      siblings.highestLetter = Math.max(siblings.highestLetter, letter);
    }
    beginning = below(beginning, part);
  }
}

function missingBelow(beginning: string, { highest, numbers, highestLetter, letters }: Siblings): string[] {
  const missingNumbers = Array.from({ length: highest }, (_, index) => index + 1).filter((each) => !numbers.has(each)).map(String);
  const missingLetters = Array.from({ length: highestLetter + 1 }, (_, index) => index).filter((each) => !letters.has(each))
    .map((each) => String.fromCharCode(A + each)).map((letter) => (beginning === '' ? letter.toUpperCase() : letter));
  return [...missingNumbers, ...missingLetters].map((part) => below(beginning, part));
}

const below = (beginning: string, part: string): string => (beginning !== '' && /\d/.test(part) ? `${beginning}.${part}` : `${beginning}${part}`);

function inOrder(one: string, other: string): number {
  const [a, b] = [annexKeyOf(one), annexKeyOf(other)];
  return a < b ? -1 : Number(a > b);
}
