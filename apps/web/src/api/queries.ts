import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { OutdatedError, RefusalError } from './refusal.js';

/**
 * The cache of everything read from the server.
 * @param signedOut called when the session has ended, for reads and changes alike
 */
export function createQueries(signedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof RefusalError && error.code === 'UNAUTHENTICATED') signedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // A refusal is an answer: asking again gives the same one.
        retry: (failures, error) => !(error instanceof RefusalError || error instanceof OutdatedError) && failures < 2,
      },
      // Without a network it is tried all the same: what cannot be sent says so at once, and does not wait unseen.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
