import type { OrganisationKind, ReceiptFilter, ReceiptOrder } from '../../../generated/graphql.js';
import { KINDS } from '../../../ui/kinds.js';
import { listOf, text } from '../../../ui/search.js';

/**
 * What the address of the receipts can say, under the names that the spreadsheet's link uses too. Lists are written with commas; what is not
 * set is not there.
 */
export interface ReceiptsSearch {
  /** The number of the publication; the newest without it. */
  nr?: string | undefined;
  /** `true`: who has everything; `false`: who has not. */
  fetched?: 'true' | 'false' | undefined;
  /** `true`: only those who are waited for. */
  takesPartOnly?: 'true' | undefined;
  kind?: string | undefined;
  countyCode?: string | undefined;
  search?: string | undefined;
  order?: ReceiptOrder | undefined;
  descending?: 'true' | undefined;
}
const ORDERS: readonly ReceiptOrder[] = ['NAME', 'COUNTY', 'KIND', 'FETCHED'];

/** Keeps what the page knows of an address and leaves out the rest. */
export function readReceiptsSearch(asked: Record<string, unknown>): ReceiptsSearch {
  const { fetched } = asked;
  const order = ORDERS.find((one) => one === asked['order']);
  return {
    nr: text(asked['nr']),
    fetched: fetched === 'true' || fetched === 'false' ? fetched : undefined,
    takesPartOnly: asked['takesPartOnly'] === 'true' ? 'true' : undefined,
    kind: listOf(asked['kind'], KINDS).join(',') || undefined,
    countyCode: text(asked['countyCode']),
    search: text(asked['search']),
    order: order === 'NAME' ? undefined : order,
    descending: asked['descending'] === 'true' ? 'true' : undefined,
  };
}

export const kindsIn = ({ kind }: ReceiptsSearch): readonly OrganisationKind[] => listOf(kind, KINDS);

/** The address as the filter that the server takes. */
export function filterOf(search: ReceiptsSearch): ReceiptFilter {
  const kinds = kindsIn(search);
  return {
    ...(search.fetched ? { fetched: search.fetched === 'true' } : {}),
    ...(search.takesPartOnly ? { takesPartOnly: true } : {}),
    ...(kinds.length > 0 ? { kind: [...kinds] } : {}),
    ...(search.countyCode ? { countyCode: search.countyCode.split(',') } : {}),
    ...(search.search ? { search: search.search } : {}),
  };
}

export const isFiltered = (search: ReceiptsSearch): boolean => Object.keys(filterOf(search)).length > 0;

/** The same selection and order as a spreadsheet; the publication's number is for its link back to the page. */
export function exportHref({ id, number }: { readonly id: string; readonly number: number }, search: ReceiptsSearch): string {
  const written = Object.entries({ ...search, nr: String(number) }).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return `/publications/${id}/receipts.xlsx?${new URLSearchParams(written)}`;
}
