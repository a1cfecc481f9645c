import type { UseQueryResult } from '@tanstack/react-query';
import type { ViewerQuery } from '../generated/graphql.js';
import { graphql } from './graphql.js';
import { useRequest } from './use-request.js';

const VIEWER = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      person { id name email }
      language
      demo
      mayManageRegister
      mayCreateProcurement
      mayManagePeople
      roles { id role organisation { id name } procurement { id slug title } validUntil }
    }
  }
`);

export type Viewer = ViewerQuery['viewer'];

/** Who is looking, and what the whole interface opens for them. */
export function useViewer(): UseQueryResult<ViewerQuery> {
  return useRequest(VIEWER);
}
