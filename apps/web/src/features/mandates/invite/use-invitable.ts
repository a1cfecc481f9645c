import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { request } from '../../../api/client.js';
import { organisationFilter, type OrganisationFilter, type OrganisationSearch } from '../../../ui/organisation-search.js';
import { useList, type List } from '../../../ui/infinite.js';
import { INVITABLE, INVITED, type Invitable } from './invite-documents.js';

const SHOWN = 100;
const FETCHED = 500;

/** Only the active of the register can be invited. */
const filterOf = (search: OrganisationSearch): OrganisationFilter => ({ ...organisationFilter({ ...search, aktiv: undefined }) });

export function useInvitable(search: OrganisationSearch): List<Invitable> {
  const filter = filterOf(search);
  return useList<Invitable>(['Invitable', filter], async (after, signal) => (await request(INVITABLE, { ...filter, first: SHOWN, after }, { signal })).organisations);
}

/** Every organisation that the filters let through, not only those on screen. */
export async function fetchAllInvitable(search: OrganisationSearch): Promise<Invitable[]> {
  const filter = filterOf(search);
  const all: Invitable[] = [];
  let after: string | null | undefined;
  do {
    const { organisations } = await request(INVITABLE, { ...filter, first: FETCHED, after });
    all.push(...organisations.nodes);
    after = organisations.pageInfo.hasNextPage ? organisations.pageInfo.endCursor : undefined;
  } while (after);
  return all;
}

/** The organisations that are invited already. */
export function useInvited(slug: string): UseQueryResult<ReadonlySet<string>> {
  return useQuery({
    queryKey: ['Invited', slug],
    queryFn: async ({ signal }) => {
      const invited = new Set<string>();
      let after: string | null | undefined;
      do {
        const { procurementBySlug } = await request(INVITED, { slug, after }, { signal });
        for (const { organisation } of procurementBySlug.board.nodes) invited.add(organisation.id);
        const { hasNextPage, endCursor } = procurementBySlug.board.pageInfo;
        after = hasNextPage ? endCursor : undefined;
      } while (after);
      return invited;
    },
  });
}
