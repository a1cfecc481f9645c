import type { SqlParams } from '#platform/database';
import type { CursorPart } from '#platform/graphql';

/** Which events. `chainIds` narrows any of them to the chains of some hosts. Whether the caller may see them is asked before. */
export type EventScope =
  | { readonly chainIds: readonly string[] }
  | { readonly procurementId: string; readonly organisationId?: string; readonly chainIds?: readonly string[] }
  | { readonly organisationId: string; readonly chainIds?: readonly string[] }
  | { readonly subjectType: string; readonly subjectId: string; readonly chainIds?: readonly string[] };

export interface ScopeSql {
  readonly condition: string;
  /** The order of the log, newest first; the parts of the cursor are its columns. */
  readonly order: string;
  readonly cursor: readonly { readonly column: string; readonly type: CursorPart }[];
  /** How many events there are, where that is cheaper than to count them. */
  readonly count?: string;
}

const BY_SEQUENCE = { order: 'e.sequence desc', cursor: [{ column: 'e.sequence', type: 'bigint' }] } as const;
const BY_TIME = {
  order: 'e.at desc, e.sequence desc, e.id desc',
  cursor: [{ column: 'e.at', type: 'timestamptz' }, { column: 'e.sequence', type: 'bigint' }, { column: 'e.id', type: 'uuid' }],
} as const;

/** Events of one chain stand in the order of the chain; where several meet, in the order of time. `hidden`: SQL of what the reader is not shown. */
export function scopeSql(scope: EventScope, params: SqlParams, hidden: string): ScopeSql {
  const conditions: string[] = [];
  const add = (column: string, value: unknown, type: string): void => void conditions.push(`e.${column} = ${params.add(value)}::${type}`);
  if ('procurementId' in scope) add('procurement_id', scope.procurementId, 'uuid');
  if ('organisationId' in scope && scope.organisationId !== undefined) add('organisation_id', scope.organisationId, 'uuid');
  if ('subjectId' in scope) {
    add('subject_type', scope.subjectType, 'text');
    add('subject_id', scope.subjectId, 'uuid');
  }
  if (scope.chainIds !== undefined) conditions.push(`e.chain_id = any(${params.add(scope.chainIds)}::uuid[])`);
  const found = conditions.join(' and ');
  const oneChain = 'procurementId' in scope || 'subjectId' in scope || scope.chainIds?.length === 1;
  return {
    condition: `${found} and not ${hidden}`,
    ...(oneChain ? BY_SEQUENCE : BY_TIME),
    ...(isWholeChains(scope) && {
      count: `select (coalesce(sum(h.sequence), 0) - (select count(*) from audit_event e where ${found} and ${hidden}))::int from audit_head h where h.chain_id = any(${params.add(scope.chainIds)}::uuid[])`,
    }),
  };
}

const isWholeChains = (scope: EventScope): scope is { chainIds: readonly string[] } =>
  !('procurementId' in scope) && !('organisationId' in scope) && !('subjectId' in scope);
