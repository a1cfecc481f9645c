import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { request } from '../../api/client.js';
import { sayFailure } from '../../api/refusal.js';
import type { RequirementsFrameQuery } from '../../generated/graphql.js';
import { MARK_READ, UNMARK_READ } from './requirement-documents.js';
import { replacedRow, requirementKeys, type RequirementRow, type RequirementRows } from './requirement-queries.js';

export type ReadableRow = Pick<RequirementRow, 'id' | 'version' | 'section' | 'readByViewer' | 'withdrawnAt'>;

interface ReadMarks {
  readonly mark: (row: ReadableRow, read: boolean) => void;
  /** Why the latest mark was not taken, in the reader's words. */
  readonly failure: string | undefined;
}

/**
 * Marks a requirement as read or unread. It is seen at once, in the list and in the counts; where the server says no it is taken back, with
 * the reason. Nothing else is read anew: whoever reads twenty in a minute would fetch the whole list twenty times.
 */
export function useReadMarks(slug: string): ReadMarks {
  const queries = useQueryClient();
  const [failure, setFailure] = useState<string>();
  const mark = useCallback(
    (row: ReadableRow, read: boolean) => {
      if (row.readByViewer === read) return;
      setFailure(undefined);
      show(queries, slug, row, read);
      send(row, read).catch((error: unknown) => {
        setFailure(sayFailure(error));
        show(queries, slug, row, !read);
        void queries.invalidateQueries({ queryKey: requirementKeys.rows(slug) });
        void queries.invalidateQueries({ queryKey: requirementKeys.frame });
      });
    },
    [queries, slug],
  );
  return { mark, failure };
}

const send = ({ id, version }: ReadableRow, read: boolean): Promise<unknown> =>
  read ? request(MARK_READ, { requirementId: id, version }, { idempotencyKey: crypto.randomUUID() }) : request(UNMARK_READ, { requirementId: id }, { idempotencyKey: crypto.randomUUID() });

function show(queries: QueryClient, slug: string, { id, section, withdrawnAt }: ReadableRow, read: boolean): void {
  queries.setQueriesData<RequirementRows>({ queryKey: requirementKeys.rows(slug) }, (before) => replacedRow(before, id, { readByViewer: read }));
  // What was withdrawn is not counted.
  if (withdrawnAt === null) queries.setQueriesData<RequirementsFrameQuery>({ queryKey: requirementKeys.frame }, (before) => before && counted(before, section, read ? 1 : -1));
}

function counted({ procurementBySlug }: RequirementsFrameQuery, section: string, step: number): RequirementsFrameQuery {
  const { requirementSections, requirementSummary } = procurementBySlug;
  return {
    procurementBySlug: {
      ...procurementBySlug,
      requirementSummary: { ...requirementSummary, read: requirementSummary.read + step },
      requirementSections: requirementSections.map((one) => (`${one.number} ${one.title}` === section ? { ...one, readCount: one.readCount + step } : one)),
    },
  };
}
