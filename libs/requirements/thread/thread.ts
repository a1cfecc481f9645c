import { accept, permitsFrom, refuse, type Decision, type Lifecycle } from '#kernel';

export const THREAD_STATES = ['OPEN', 'RESOLVED'] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

export const DISPOSITION_OUTCOMES = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'DUPLICATE', 'OUT_OF_SCOPE'] as const;
export type DispositionOutcome = (typeof DISPOSITION_OUTCOMES)[number];

/** `OUTDATED`: the words that it would replace are no longer there, or something else came of it. */
export const SUGGESTION_STATES = ['PROPOSED', 'ACCEPTED', 'REJECTED', 'OUTDATED'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

export type ThreadMove = 'resolve' | 'reopen';

/** The whole life cycle of a thread. */
export const THREAD_LIFECYCLE = {
  resolve: { from: ['OPEN'], to: 'RESOLVED' },
  reopen: { from: ['RESOLVED'], to: 'OPEN' },
} as const satisfies Lifecycle<ThreadMove, ThreadState>;

export interface ThreadFacts {
  readonly state: ThreadState;
  readonly outcome: DispositionOutcome | null;
  readonly suggestion: SuggestionState | null;
  /** Whether the words that the thread is about stand in the text as they were quoted; true without a quote on the present version. */
  readonly stands: boolean;
}

/** What becomes of the requirement's text: nothing, the suggestion as it stands, or the words that the chair or secretary wrote. */
export type TextThatCame = 'NONE' | 'SUGGESTION' | 'WRITTEN';

export interface Resolution {
  readonly state: ThreadState;
  readonly suggestion: SuggestionState | null;
  readonly text: TextThatCame;
}

export type ThreadRefusal = 'resolved' | 'open' | 'outdated' | 'no_suggestion' | 'text_without_acceptance';
export type ResolveDecision = Decision<Resolution, 'ThreadResolved', ThreadRefusal>;

const ACCEPTING: readonly DispositionOutcome[] = ['ACCEPTED', 'PARTLY_ACCEPTED'];

/**
 * Closes a thread with a disposition. An accepted suggestion becomes the text, unless other words are given; a suggestion that is
 * accepted in part leaves the words that came of it, if any. Refused where the suggestion's words have gone meanwhile.
 */
export function resolveThread(thread: ThreadFacts, outcome: DispositionOutcome, writesText: boolean): ResolveDecision {
  if (!permitsFrom(THREAD_LIFECYCLE, 'resolve', thread.state)) return refuse('resolved');
  if (writesText && !ACCEPTING.includes(outcome)) return refuse('text_without_acceptance');
  const wouldTake = outcome === 'ACCEPTED' && !writesText;
  if (wouldTake && thread.suggestion === 'OUTDATED') return refuse('outdated');
  if (wouldTake && thread.suggestion === 'PROPOSED' && !thread.stands) return refuse('outdated');
  const takesSuggestion = wouldTake && thread.suggestion === 'PROPOSED';
  return accept({ state: THREAD_LIFECYCLE.resolve.to, suggestion: settled(thread.suggestion, outcome, takesSuggestion), text: takesSuggestion ? 'SUGGESTION' : writesText ? 'WRITTEN' : 'NONE' }, 'ThreadResolved');
}

/** Opens a thread again. A suggestion that was turned down waits once more, if its words still stand. */
export function reopenThread(thread: ThreadFacts): Decision<Pick<Resolution, 'state' | 'suggestion'>, 'ThreadReopened', ThreadRefusal> {
  if (!permitsFrom(THREAD_LIFECYCLE, 'reopen', thread.state)) return refuse('open');
  const suggestion = thread.suggestion === 'REJECTED' ? (thread.stands ? 'PROPOSED' : 'OUTDATED') : thread.suggestion;
  return accept({ state: THREAD_LIFECYCLE.reopen.to, suggestion }, 'ThreadReopened');
}

function settled(suggestion: SuggestionState | null, outcome: DispositionOutcome, taken: boolean): SuggestionState | null {
  if (suggestion !== 'PROPOSED') return suggestion;
  if (taken) return 'ACCEPTED';
  return ACCEPTING.includes(outcome) ? 'OUTDATED' : 'REJECTED';
}
