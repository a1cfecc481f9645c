import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { formatOrganisationNumber, isCalendarDate, parseOrganisationNumber } from '#kernel';

/** A value that a scalar cannot take, as a text key: it is put into words at its field in the reader's language. */
export class ScalarProblem extends Error {
  constructor(
    readonly text: string,
    readonly params: Readonly<Record<string, unknown>> = {},
  ) {
    super(text);
    this.name = 'ScalarProblem';
  }
}

const LONGEST = 100;

function textScalar(name: string, description: string, parse: (text: string) => unknown, serialize: (value: unknown) => unknown): GraphQLScalarType {
  const parseText = (value: unknown): unknown => {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return parse(String(value));
    if (typeof value !== 'string' || value.length > LONGEST) throw new ScalarProblem(`field.${problemOf(name)}`);
    return parse(value);
  };
  const parseLiteral = (node: ValueNode): unknown => parseText(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined);
  return new GraphQLScalarType({ name, description, serialize, parseValue: parseText, parseLiteral });
}

const problemOf = (name: string): string => ({ Decimal: 'amount', OrganisationNumber: 'organisation_number' })[name] ?? 'date';

export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant, ISO 8601 in UTC.',
  (text) => {
    const instant = new Date(text);
    // A day that is none would be taken for one of the next month.
    if (!/^\d{4}-\d{2}-\d{2}T/.test(text) || !isCalendarDate(text.slice(0, 10)) || Number.isNaN(instant.getTime())) throw new ScalarProblem('field.date');
    return instant;
  },
  (value) => (value instanceof Date ? value.toISOString() : value),
);

export const DateScalar = textScalar(
  'Date',
  'A calendar day, YYYY-MM-DD. A deadline means the end of that day in Stockholm.',
  (text) => {
    if (!isCalendarDate(text)) throw new ScalarProblem('field.date');
    return text;
  },
  (value) => value,
);

export const DecimalScalar = textScalar(
  'Decimal',
  'An exact decimal number as text, "520000000.00".',
  (text) => {
    if (!/^-?\d{1,16}(\.\d{1,6})?$/.test(text)) throw new ScalarProblem('field.amount');
    return text;
  },
  (value) => String(value),
);

export const OrganisationNumberScalar = textScalar(
  'OrganisationNumber',
  'Organisation number, shown "212000-2627"; accepts ten or twelve digits, hyphen or not.',
  (text) => {
    const parsed = parseOrganisationNumber(text);
    if (parsed.ok) return parsed.value;
    const known = ['checksum', 'personal_number'].includes(parsed.problem) ? `.${parsed.problem}` : '';
    throw new ScalarProblem(`field.organisation_number${known}`);
  },
  (value) => (typeof value === 'string' && /^\d{10}$/.test(value) ? formatOrganisationNumber(value) : value),
);
