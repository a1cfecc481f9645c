import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useFoundRequirements, useRequirementRows, type RequirementRow, type RequirementRows } from './requirement-queries.js';
import { bySection, chosenRows, openRow, rowBeside, type SectionGroup } from './selection.js';
import type { RequirementsSearch } from './requirements-search.js';
import { useReadMarks } from './use-read-marks.js';
import { useWrittenLater } from './use-written-later.js';

const route = getRouteApi('/u/$slug/krav');

export interface ReadingState {
  readonly search: RequirementsSearch;
  readonly change: (next: Partial<RequirementsSearch>) => void;
  readonly words: string;
  readonly setWords: (words: string | undefined) => void;
  readonly query: UseQueryResult<RequirementRows>;
  /** What is shown, and under which sections. */
  readonly shown: readonly RequirementRow[];
  readonly groups: readonly SectionGroup[];
  readonly open: RequirementRow | undefined;
  /** What the address asks for, whether or not there is such a requirement. */
  readonly asked: string | undefined;
  readonly openNumber: (number: string | undefined) => void;
  /** Opens the requirement so many steps on; answers whether there is another. */
  readonly step: (steps: number) => boolean;
  readonly mark: (row: RequirementRow, read: boolean) => void;
  /** Why the latest mark was not taken. */
  readonly failure: string | undefined;
}

const NONE: readonly RequirementRow[] = [];

/** What one reads: the rows that the filters let through, the one that is open, and the ways on from it. */
export function useReading(slug: string): ReadingState {
  const search: RequirementsSearch = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (next: Partial<RequirementsSearch>, replace = true) => void navigate({ search: (before: RequirementsSearch) => ({ ...before, ...next }), replace, resetScroll: false }),
    [navigate],
  );
  // The way back leads from the first one that was opened to the list, not through all of them.
  const isOpen = search.krav !== undefined;
  const writeOpen = useCallback((krav: string | undefined) => change({ krav }, isOpen || krav === undefined), [change, isOpen]);
  const withdrawn = search.withdrawn !== undefined;
  const query = useRequirementRows(slug, withdrawn);
  const [asked, openNumber] = useWrittenLater(search.krav, writeOpen);
  const [words = '', setWords] = useWrittenLater(search.search, useCallback((asking) => change({ search: asking }), [change]));
  const written = useDeferredValue(words);
  const found = useFoundRequirements(slug, search.search ?? '', withdrawn);
  const answered = written === (search.search ?? '') ? found.data : undefined;
  const rows = query.data?.rows ?? NONE;
  const open = useMemo(() => openRow(rows, asked), [rows, asked]);
  const kept = search.unreadOnly === undefined ? undefined : open?.id;
  const shown = useMemo(() => chosenRows(rows, { search, words: written, found: answered, open: kept }), [rows, search, written, answered, kept]);
  const groups = useMemo(() => bySection(shown), [shown]);
  const { mark, failure } = useReadMarks(slug);
  const step = (steps: number): boolean => {
    const beside = rowBeside(shown, open?.id, steps);
    if (beside !== undefined) openNumber(beside.number);
    return beside !== undefined && beside.id !== open?.id;
  };
  return { search, change, words, setWords, query, shown, groups, open, asked, openNumber, step, mark, failure };
}
