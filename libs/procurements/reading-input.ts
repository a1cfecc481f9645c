import { cleanLine, hasControlCharacter, isCalendarDate, parseAmount, parseEmailAddress, startsLikeFormula } from '#kernel';

/** A field that cannot stand as it is: its path within the input, and the key of the text that says why. */
export interface Fault {
  readonly path: string;
  readonly text: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

type Optional<Value> = Value | null | undefined;

/** A telephone number as people write it; the plus sign in front is part of it, not a formula. */
const TELEPHONE = /^\+?[0-9][0-9 ()/-]{3,38}[0-9]$/;

/** Reads the fields of an input one by one and keeps everything that is wrong with them, so that all of it is said at once. */
export class InputReading {
  readonly faults: Fault[] = [];

  refuse(path: string, text: string, params?: Readonly<Record<string, unknown>>): void {
    this.faults.push({ path, text, ...(params && { params }) });
  }

  /** One line of text, cleaned. Refuses an empty one, control characters, a formula, and more than `limit` characters. */
  line(path: string, text: string, limit: number): string {
    const value = cleanLine(text);
    if (value === '') this.refuse(path, 'field.required');
    else if (hasControlCharacter(value)) this.refuse(path, 'field.control_character');
    else if (startsLikeFormula(value)) this.refuse(path, 'field.formula');
    else if (value.length > limit) this.refuse(path, 'field.too_long', { limit, actual: value.length });
    return value;
  }

  optionalLine(path: string, text: Optional<string>, limit: number): string | null {
    return isEmpty(text) ? null : this.line(path, text, limit);
  }

  /** A text of several lines: line breaks are kept as `\n`, other control characters refused. */
  optionalText(path: string, text: Optional<string>, limit: number): string | null {
    const value = (text ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim();
    if (value === '') return null;
    if (hasControlCharacter(value.replaceAll('\n', ''))) this.refuse(path, 'field.control_character');
    else if (value.length > limit) this.refuse(path, 'field.too_long', { limit, actual: value.length });
    return value;
  }

  /** An amount above zero, in öre as text. */
  optionalAmount(path: string, amount: Optional<string>): string | null {
    if (isEmpty(amount)) return null;
    const ore = parseAmount(amount);
    if (ore === undefined) this.refuse(path, 'field.amount');
    else if (ore <= 0n) this.refuse(path, 'field.positive');
    return ore === undefined ? null : ore.toString();
  }

  date(path: string, date: string): string {
    if (!isCalendarDate(date)) this.refuse(path, 'field.date');
    return date;
  }

  optionalDate(path: string, date: Optional<string>): string | null {
    return isEmpty(date) ? null : this.date(path, date);
  }

  optionalEmail(path: string, text: Optional<string>): string | null {
    if (isEmpty(text)) return null;
    const address = parseEmailAddress(text);
    if (!address.ok) this.refuse(path, 'field.email');
    return address.ok ? address.value : text;
  }

  optionalTelephone(path: string, text: Optional<string>): string | null {
    if (isEmpty(text)) return null;
    const value = cleanLine(text);
    if (!TELEPHONE.test(value)) this.refuse(path, 'field.telephone');
    return value;
  }

  wholeNumber(path: string, value: number, least: number, most: number): number {
    if (!Number.isInteger(value) || value < least || value > most) this.refuse(path, 'field.out_of_range', { least, most });
    return value;
  }

  oneOf<Value extends string>(path: string, value: Value, known: readonly Value[]): Value {
    if (!known.includes(value)) this.refuse(path, 'field.choice');
    return value;
  }

  /** Refuses each item that is the same as an earlier one, letter case aside. */
  unique(path: string, items: readonly string[]): void {
    const seen = new Set<string>();
    items.forEach((item, index) => {
      const key = item.toLowerCase();
      if (item !== '' && seen.has(key)) this.refuse(`${path}.${index}`, 'field.duplicate');
      seen.add(key);
    });
  }
}

const isEmpty = (text: Optional<string>): text is null | undefined | '' => (text ?? '').trim() === '';
