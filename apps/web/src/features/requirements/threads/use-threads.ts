import type { UseQueryResult } from '@tanstack/react-query';
import { useRequest } from '../../../api/use-request.js';
import type { RequirementThreadsQuery, VoicesQuery } from '../../../generated/graphql.js';
import { REQUIREMENT_THREADS, VOICES } from './thread-documents.js';

export type OpenRequirement = RequirementThreadsQuery['requirement'];
export type ThreadOf = OpenRequirement['threads'][number];
export type CommentOf = ThreadOf['comments'][number];
export type Voice = VoicesQuery['procurementBySlug']['speaksFor'][number];

/** What is said of a requirement, thread by thread in the order in which they began. */
export function useThreads(requirementId: string): UseQueryResult<RequirementThreadsQuery> {
  return useRequest(REQUIREMENT_THREADS, { id: requirementId });
}

/** For whom the viewer may speak, and whether comments are taken in now. */
export function useVoices(slug: string): UseQueryResult<VoicesQuery> {
  return useRequest(VOICES, { slug });
}
