import type { Actor } from '#platform/access';
import type { SqlParams } from '#platform/database';

/** Who reads the log, into which statement, on which day in Stockholm. */
export interface EventReader {
  readonly actor: Actor;
  readonly params: SqlParams;
  readonly today: string;
}

export interface SecretEvents {
  /** Events about these are secret. */
  readonly subjectTypes: readonly string[];
  /** SQL: a query of the ids of the procurements whose events of this kind exist for the reader. */
  readonly procurements?: (reader: EventReader) => string;
  /** SQL: a query of the ids of the subjects whose events do not, where it is not the procurement that decides. */
  readonly hiddenSubjects?: (reader: EventReader) => string;
}

const secrets: SecretEvents[] = [];

/** Says which events are not for everybody who reads a log: for the others they are not there, nor counted. The chain itself stays whole. */
export function defineSecretEvents(secret: SecretEvents): void {
  for (const subjectType of secret.subjectTypes) {
    // The type becomes part of a statement.
    if (!/^[A-Za-z]+$/.test(subjectType)) throw new Error(`Not a subject type: “${subjectType}”`);
  }
  secrets.push(secret);
}

/** SQL: whether an event (`e`) is hidden from the reader. */
export function hiddenEvent(reader: EventReader, e: string): string {
  const each = secrets.map(({ subjectTypes, procurements, hiddenSubjects }) => {
    const among = [
      ...(procurements ? [`${e}.procurement_id not in (${procurements(reader)})`] : []),
      ...(hiddenSubjects ? [`${e}.subject_id in (${hiddenSubjects(reader)})`] : []),
    ];
    return `(${e}.subject_type in (${subjectTypes.map((one) => `'${one}'`).join(', ')}) and (${among.join(' or ')}))`;
  });
  return each.length === 0 ? 'false' : `(${each.join(' or ')})`;
}
