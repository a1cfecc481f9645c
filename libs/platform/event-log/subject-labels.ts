/** SQL of one value: the name by which people know the subject whose id is the given expression. */
export type SubjectLabel = (id: string) => string;

const labels = new Map<string, SubjectLabel>();

/**
 * Says how the subjects of events are named: subject type -> a query of one value, for instance
 * `mandate: (id) => \`select o.name from mandate m join organisation o on o.id = m.principal_id where m.id = ${id}\``.
 */
export function defineSubjectLabels(table: Readonly<Record<string, SubjectLabel>>): void {
  for (const [subjectType, label] of Object.entries(table)) {
    // The type becomes part of a statement.
    if (!/^[A-Za-z]+$/.test(subjectType)) throw new Error(`Not a subject type: “${subjectType}”`);
    labels.set(subjectType, label);
  }
}

/** SQL for the name of the subject of an `audit_event` row; null where its type has none. */
export function subjectLabelSql(alias: string): string {
  const cases = [...labels].map(([subjectType, label]) => `when '${subjectType}' then (${label(`${alias}.subject_id`)})`);
  return cases.length === 0 ? 'null::text' : `case ${alias}.subject_type ${cases.join(' ')} end`;
}
