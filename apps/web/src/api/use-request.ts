import { keepPreviousData, useMutation, useQuery, useQueryClient, type QueryKey, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { TypedDocumentString } from '../generated/graphql.js';
import { request } from './client.js';
import { nameOf } from './graphql.js';
import { hasCode, UnreachableError } from './refusal.js';
import { unansweredHere, unansweredUnder } from './unanswered.js';

export function requestKey<Variables>(document: TypedDocumentString<unknown, Variables>, variables?: Variables): readonly unknown[] {
  return [nameOf(document as TypedDocumentString<unknown, never>), variables];
}

interface RequestOptions<Result> {
  enabled?: boolean;
  keep?: boolean;
  /** After how many milliseconds it is asked for once more, as long as something is waited for; nothing where all is there. */
  askAgain?: (answer: Result | undefined) => number | undefined;
}

/** Reads through the cache. The former answer stays on screen while a filter changes, so that nothing jumps. */
export function useRequest<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables?: Variables,
  { enabled = true, keep = false, askAgain }: RequestOptions<Result> = {},
): UseQueryResult<Result> {
  const options: UseQueryOptions<Result> = {
    queryKey: requestKey(document, variables),
    queryFn: ({ signal }) => request(document, variables, { signal }),
    enabled,
  };
  if (keep) options.placeholderData = keepPreviousData;
  if (askAgain !== undefined) options.refetchInterval = ({ state }) => askAgain(state.data) ?? false;
  return useQuery(options);
}

export interface Command<Result, Variables> {
  readonly busy: boolean;
  /** Resolves with the answer; rejects with RefusalError or UnreachableError. */
  run(variables: Variables): Promise<Result>;
}

/**
 * A change. When no answer came and the same thing is sent again, it carries the same key and has one effect.
 * Everything on screen is read anew afterwards.
 * @param touched keys of what the change can have touched, where that is known to be little
 * @param keptUnder where on the device it is remembered over a reload that no answer came
 */
export function useCommand<Result, Variables>(document: TypedDocumentString<Result, Variables>, touched?: readonly QueryKey[], keptUnder?: string): Command<Result, Variables> {
  const queries = useQueryClient();
  const readAnew = () => (touched === undefined ? queries.invalidateQueries() : Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey }))));
  const [here] = useState(unansweredHere);
  const unanswered = keptUnder === undefined ? here : unansweredUnder(keptUnder, localStorage);
  const { mutateAsync, isPending } = useMutation({
    mutationFn: async (variables: Variables) => {
      const key = unanswered.keyOf(JSON.stringify(variables));
      try {
        const answer = await request(document, variables, { idempotencyKey: key });
        unanswered.answered();
        return answer;
      } catch (failure) {
        if (!(failure instanceof UnreachableError)) unanswered.answered();
        throw failure;
      }
    },
    onSuccess: readAnew,
    // What somebody else has changed meanwhile should be seen beside the refusal.
    onError: (refused) => (hasCode(refused, 'CONFLICT') ? queries.invalidateQueries() : undefined),
  });
  return { busy: isPending, run: mutateAsync };
}
