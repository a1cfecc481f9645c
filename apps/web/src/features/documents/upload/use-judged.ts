import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.js';
import { graphql } from '../../../api/graphql.js';
import type { UploadsQuery } from '../../../generated/graphql.js';
import { inChunks } from '../../../ui/chunks.js';
import { fileIdOf, type Queue, type QueuedFile } from './queue.js';

const UPLOADS = graphql(/* GraphQL */ `
  query Uploads($fileIds: [ID!]!) {
    uploads(fileIds: $fileIds) { fileId state text sha256 }
  }
`);
const CHUNK = 200;
const ASK_EVERY = 1500;

/** What has become of a file that is all there: it is looked through before it can be used. */
export type Judged = UploadsQuery['uploads'][number];
const isSettled = ({ state }: Judged): boolean => state === 'STORED' || state === 'REJECTED';

/** Asks about the files until each is ready to be used or refused; nothing of those that are not known yet. */
export function useJudged(arrived: Queue): (file: QueuedFile) => Judged | undefined {
  const fileIds = arrived.map(fileIdOf);
  const { data = [] } = useQuery({
    queryKey: ['Uploads', fileIds],
    queryFn: async ({ signal }) => {
      const answers = await Promise.all(inChunks(fileIds, CHUNK).map((piece) => request(UPLOADS, { fileIds: piece }, { signal })));
      return answers.flatMap(({ uploads }) => uploads);
    },
    enabled: fileIds.length > 0,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.every(isSettled) ? false : ASK_EVERY),
  });
  const known = new Map(data.map((judged) => [judged.fileId, judged]));
  return (file) => known.get(fileIdOf(file));
}

/** Those that can be saved now. */
export const readyOf = (arrived: Queue, judgedOf: (file: QueuedFile) => Judged | undefined): Queue => arrived.filter((file) => judgedOf(file)?.state === 'STORED');
