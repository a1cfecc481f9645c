import type { BoardFilter, BoardOrder, OrganisationKind, ParticipationStage } from '../../../generated/graphql.js';
import { KINDS } from '../../../ui/kinds.js';
import { listOf, text } from '../../../ui/search.js';
import { STAGE_ORDER } from '../../../ui/stage-names.js';

/**
 * What the address of the board can say, under the names that the spreadsheet's link and the sentences of "to do today"
 * use too. Lists are written with commas; what is not set is not there.
 */
export interface BoardSearch {
  stage?: string;
  kind?: string;
  countyCode?: string;
  municipalityCode?: string;
  search?: string;
  /** `1`: only those entitled today without an approved mandate. */
  glapp?: string;
  /** `true` or `false`: entitled on the agreement in force. */
  entitledBefore?: string;
  order?: string;
  /** `true`: descending. */
  descending?: string;
  /** `tabell`: the numbers of the map as a table. */
  visa?: string;
}

const ORDERS: readonly BoardOrder[] = ['NAME', 'STAGE', 'COUNTY', 'KIND', 'LAST_CONTACT'];

/** Keeps what the board knows of an address and leaves out the rest. */
export function readBoardSearch(asked: Record<string, unknown>): BoardSearch {
  const order = ORDERS.find((one) => one === asked['order']);
  const { entitledBefore } = asked;
  return {
    stage: listOf(asked['stage'], STAGE_ORDER).join(',') || undefined,
    kind: listOf(asked['kind'], KINDS).join(',') || undefined,
    countyCode: text(asked['countyCode']),
    municipalityCode: text(asked['municipalityCode']),
    search: text(asked['search']),
    glapp: asked['glapp'] === '1' || asked['gapOnly'] === 'true' ? '1' : undefined,
    entitledBefore: entitledBefore === 'true' || entitledBefore === 'false' ? entitledBefore : undefined,
    order: order === 'NAME' ? undefined : order,
    descending: asked['descending'] === 'true' ? 'true' : undefined,
    visa: text(asked['visa']),
  };
}

export const stagesIn = (search: BoardSearch): readonly ParticipationStage[] => listOf(search.stage, STAGE_ORDER);
export const kindsIn = (search: BoardSearch): readonly OrganisationKind[] => listOf(search.kind, KINDS);
export const orderIn = (search: BoardSearch): BoardOrder => ORDERS.find((order) => order === search.order) ?? 'NAME';

/** The address as the filter that the server takes. */
export function filterOf(search: BoardSearch): BoardFilter {
  const stages = stagesIn(search);
  const kinds = kindsIn(search);
  return {
    ...(stages.length > 0 ? { stage: [...stages] } : {}),
    ...(kinds.length > 0 ? { kind: [...kinds] } : {}),
    ...(search.countyCode ? { countyCode: search.countyCode.split(',') } : {}),
    ...(search.municipalityCode ? { municipalityCode: search.municipalityCode.split(',') } : {}),
    ...(search.entitledBefore ? { entitledBefore: search.entitledBefore === 'true' } : {}),
    ...(search.glapp ? { gapOnly: true } : {}),
    ...(search.search ? { search: search.search } : {}),
  };
}

/** Whether anything is left out of what the board shows. */
export const isFiltered = (search: BoardSearch): boolean => Object.keys(filterOf(search)).length > 0;

/** The same selection and order as a spreadsheet. */
export function exportHref(procurementId: string, search: BoardSearch): string {
  const { glapp, visa: _, ...asked } = search;
  const written = Object.entries({ ...asked, gapOnly: glapp && 'true' }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/procurements/${procurementId}/board.xlsx?${new URLSearchParams(written)}`;
}
