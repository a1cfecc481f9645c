import type { BoardFilter, BoardOrder, OrganisationKind, ParticipationStage } from '../../../generated/graphql.js';
import { KINDS } from '../../../ui/kinds.js';
import { STAGES } from '../../../ui/stages.js';
import { listOf, text } from '../../../ui/search.js';

/** What the address of the board can say. Lists are written with commas; what is not set is not there. */
export interface BoardSearch {
  status?: string;
  typ?: string;
  lan?: string;
  kommun?: string;
  sok?: string;
  /** `1`: only those entitled today without an approved mandate. */
  glapp?: string;
  /** `ja` or `nej`: entitled on the agreement in force. */
  tidigare?: string;
  ordning?: string;
  /** `1`: descending. */
  fallande?: string;
  /** `karta`: the map as a table of numbers beside it. */
  visa?: string;
}

const ORDERS: readonly BoardOrder[] = ['NAME', 'STAGE', 'COUNTY', 'KIND', 'LAST_CONTACT'];
const STAGE_NAMES: readonly ParticipationStage[] = STAGES.map(({ stage }) => stage);

/** Keeps what the board knows of an address and leaves out the rest. */
export function readBoardSearch(search: Record<string, unknown>): BoardSearch {
  const order = ORDERS.find((one) => one === search['ordning']);
  return {
    status: listOf(search['status'], STAGE_NAMES).join(',') || undefined,
    typ: listOf(search['typ'], KINDS).join(',') || undefined,
    lan: text(search['lan']),
    kommun: text(search['kommun']),
    sok: text(search['sok']),
    glapp: search['glapp'] === '1' ? '1' : undefined,
    tidigare: search['tidigare'] === 'ja' || search['tidigare'] === 'nej' ? search['tidigare'] : undefined,
    ordning: order === 'NAME' ? undefined : order,
    fallande: search['fallande'] === '1' ? '1' : undefined,
    visa: text(search['visa']),
  };
}

export const stagesIn = (search: BoardSearch): readonly ParticipationStage[] => listOf(search.status, STAGE_NAMES);
export const kindsIn = (search: BoardSearch): readonly OrganisationKind[] => listOf(search.typ, KINDS);
export const orderIn = (search: BoardSearch): BoardOrder => ORDERS.find((order) => order === search.ordning) ?? 'NAME';

/** The address as the filter that the server takes. */
export function filterOf(search: BoardSearch): BoardFilter {
  const stages = stagesIn(search);
  const kinds = kindsIn(search);
  return {
    ...(stages.length > 0 ? { stage: [...stages] } : {}),
    ...(kinds.length > 0 ? { kind: [...kinds] } : {}),
    ...(search.lan ? { countyCode: search.lan.split(',') } : {}),
    ...(search.kommun ? { municipalityCode: search.kommun.split(',') } : {}),
    ...(search.tidigare ? { entitledBefore: search.tidigare === 'ja' } : {}),
    ...(search.glapp ? { gapOnly: true } : {}),
    ...(search.sok ? { search: search.sok } : {}),
  };
}

/** Whether anything is left out of what the board shows. */
export const isFiltered = (search: BoardSearch): boolean => Object.keys(filterOf(search)).length > 0;

/** The same selection and order as a spreadsheet. */
export function exportHref(procurementId: string, search: BoardSearch): string {
  const { stage, kind, countyCode, municipalityCode, entitledBefore, gapOnly, search: words } = filterOf(search);
  const asked = new URLSearchParams();
  const put = (name: string, value: string | undefined) => value !== undefined && asked.set(name, value);
  put('stage', stage?.join(','));
  put('kind', kind?.join(','));
  put('countyCode', countyCode?.join(','));
  put('municipalityCode', municipalityCode?.join(','));
  put('entitledBefore', entitledBefore?.toString());
  put('gapOnly', gapOnly ? 'true' : undefined);
  put('search', words ?? undefined);
  put('order', orderIn(search));
  put('descending', search.fallande ? 'true' : undefined);
  return `/procurements/${procurementId}/board.xlsx?${asked}`;
}
