import type { Actor } from '#platform/access';
import type { SqlParams } from '#platform/database';
import { escapeOthers } from '#kernel';

/** Who reads, into which statement, and what of it: `asked` are the paths of `requestedFields`, `prefix` where the noun stands in them. */
export interface DraftReading {
  readonly actor: Actor;
  readonly params: SqlParams;
  readonly asked: ReadonlySet<string>;
  /** Ending in a full stop, or empty. */
  readonly prefix: string;
}

export const isAsked = (field: string, { asked, prefix }: DraftReading): boolean => asked.has(prefix + field);

/** The same reading, of the noun embedded at a field. */
export const below = (field: string, reading: DraftReading): DraftReading => ({ ...reading, prefix: `${reading.prefix}${field}.` });

/** SQL for the JSON of what was asked for: plain columns always, the parts where they were. */
export function jsonOf(columns: string, parts: Readonly<Record<string, (reading: DraftReading) => string>>, reading: DraftReading): string {
  const asked = Object.entries(parts).filter(([field]) => isAsked(field, reading)).map(([field, sql]) => `'${field}', ${sql(reading)}`);
  return `json_build_object(${[columns, ...asked].join(', ')})`;
}

export const listOf = (row: string, from: string): string => `(select coalesce(json_agg(${row}), '[]') from ${from})`;

const RICH = new Set(['text', 'rationale', 'verification', 'body', 'replacement', 'motivation', 'quote', 'withdrawReason']);

/**
 * What was read, with its rich texts restricted once more on the way out: whatever road a text came into the database by, nothing in it
 * is a tag or another link. Changes the value that it is given.
 */
export function outgoing<View>(view: View): View {
  if (Array.isArray(view)) for (const item of view) outgoing(item as unknown);
  else if (typeof view === 'object' && view !== null) {
    const fields = view as Record<string, unknown>;
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === 'object') outgoing(value);
      else if (typeof value === 'string' && RICH.has(name)) fields[name] = escapeOthers(value);
    }
  }
  return view;
}

/** The same for JSON that `row_to_json` and `json_agg` have written: it is read and written again only where there is something to restrict. */
export function outgoingText(json: string): string {
  return hasMarkInText(json) ? JSON.stringify(outgoing(JSON.parse(json) as unknown)) : json;
}

/**
 * Whether a `<` or a `[` stands inside a text. A list of the JSON's own stands first, or after `":`, and a quotation mark inside a text is
 * always written with a backslash before it.
 */
function hasMarkInText(json: string): boolean {
  if (json.includes('<')) return true;
  for (let at = json.indexOf('[', 1); at !== -1; at = json.indexOf('[', at + 1)) {
    if (json[at - 1] !== ':' || json[at - 2] !== '"' || json[at - 3] === '\\') return true;
  }
  return false;
}
