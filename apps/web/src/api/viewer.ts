import type { UseQueryResult } from '@tanstack/react-query';
import type { Role, ViewerQuery } from '../generated/graphql.js';
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

/** On the host's side, procurement support included. */
const STAFF: readonly Role[] = ['HOST_ADMIN', 'PROCUREMENT_OFFICER', 'PROCUREMENT_SUPPORT', 'AUDITOR'];
/** Those who look at everybody's mandates; to all others it is their own organisation alone. */
const READS_MANDATES: readonly Role[] = ['HOST_ADMIN', 'PROCUREMENT_OFFICER', 'AUDITOR'];
/** Those who answer for an organisation. */
export const REPRESENTS: readonly Role[] = ['PARTICIPANT', 'SIGNATORY'];

// How a page is drawn, no more: what may be seen and done on it, the server decides.
const holds = (viewer: Viewer | undefined, roles: readonly Role[]) => viewer?.roles.some(({ role }) => roles.includes(role)) ?? false;
export const isStaff = (viewer: Viewer | undefined): boolean => holds(viewer, STAFF);
export const readsMandates = (viewer: Viewer | undefined): boolean => holds(viewer, READS_MANDATES);
export const representsOrganisation = (viewer: Viewer | undefined): boolean => holds(viewer, REPRESENTS);

/** Who is looking, and what the whole interface opens for them. */
export function useViewer(): UseQueryResult<ViewerQuery> {
  return useRequest(VIEWER);
}
