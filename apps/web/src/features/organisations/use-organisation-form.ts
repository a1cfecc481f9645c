import type { OrganisationInput, OrganisationKind } from '../../generated/graphql.js';
import { formatDecimal, formatOrganisationNumber } from '../../i18n/format.js';
import type { PickedOrganisation } from '../../ui/organisation-picker.js';
import { useForm, type Form } from '../../ui/use-form.js';
import type { Organisation } from './organisation-documents.js';

export interface OwnerValues {
  readonly organisation: PickedOrganisation | null;
  readonly sharePercent: string;
}

/** What is typed of an organisation; the names are the API's own, so that its refusals find their field. */
export interface OrganisationValues {
  name: string;
  organisationNumber: string;
  kind: OrganisationKind | '';
  countyCode: string;
  municipalityCode: string;
  population: string;
  owners: readonly OwnerValues[];
}

const EMPTY: OrganisationValues = { name: '', organisationNumber: '', kind: '', countyCode: '', municipalityCode: '', population: '', owners: [] };

/** The form of one organisation, new or to be changed. What was typed stays through a reload. */
export function useOrganisationForm(organisation: Organisation | undefined): Form<OrganisationValues> {
  return useForm(organisation === undefined ? EMPTY : valuesOf(organisation), `samkop.organisation.${organisation?.id ?? 'new'}`);
}

function valuesOf({ name, organisationNumber, kind, countyCode, municipalityCode, population, owners }: Organisation): OrganisationValues {
  return {
    name,
    organisationNumber: formatOrganisationNumber(organisationNumber),
    kind,
    countyCode,
    municipalityCode: municipalityCode ?? '',
    population: population === null || population === undefined ? '' : formatDecimal(population, 'sv'),
    owners: owners.map(({ owner, sharePercent }) => ({ organisation: owner, sharePercent: sharePercent ? formatDecimal(sharePercent, 'sv') : '' })),
  };
}

/** As the API takes it. Owners that nobody was chosen for are left out. */
export function organisationInput(values: OrganisationValues, kind: OrganisationKind): OrganisationInput {
  const population = values.population.replace(/[\s\u00a0]/g, '');
  return {
    name: values.name,
    organisationNumber: values.organisationNumber,
    kind,
    countyCode: values.countyCode,
    municipalityCode: values.municipalityCode === '' ? null : values.municipalityCode,
    population: population === '' ? null : Number(population),
    owners: values.owners.flatMap(({ organisation, sharePercent }) =>
      organisation === null ? [] : [{ organisationNumber: organisation.organisationNumber, sharePercent: sharePercent.trim() === '' ? null : sharePercent.trim().replace(',', '.') }],
    ),
  };
}
