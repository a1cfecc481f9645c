import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { hasCode } from '../../api/refusal.js';
import { useCommand, useRequest } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Conflict } from '../../ui/conflict.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Loaded } from '../../ui/states.js';
import { toast } from '../../ui/toasts.js';
import { CHANGE_ORGANISATION, ORGANISATION, type Organisation } from './organisation-documents.js';
import { OrganisationForm } from './organisation-form.js';
import { RegisterKeepers } from './register-keepers.js';
import { organisationInput, useOrganisationForm } from './use-organisation-form.js';

const m = defineMessages('change-organisation', {
  title: { sv: 'Ändra {name}', en: 'Change {name}' },
  save: { sv: 'Spara ändringarna', en: 'Save the changes' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  saved: { sv: 'Ändringarna är sparade', en: 'The changes are saved' },
  name: { sv: 'Namn', en: 'Name' },
  number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  kind: { sv: 'Typ', en: 'Kind' },
  county: { sv: 'Län', en: 'County' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  population: { sv: 'Invånare', en: 'Inhabitants' },
});
const route = getRouteApi('/organisationer/$id/andra');

/** The particulars of an organisation, to be changed. */
export function ChangeOrganisationPage() {
  const { id } = route.useParams();
  const query = useRequest(ORGANISATION, { id });
  return <Loaded query={query} page>{({ organisation }) => <Changing organisation={organisation} />}</Loaded>;
}

function Changing({ organisation }: { organisation: Organisation }) {
  const { t } = useI18n();
  const { id, name } = organisation;
  const { form, busy, refused, submit } = useChanging(organisation);
  const names = { name: t(m.name), organisationNumber: t(m.number), kind: t(m.kind), countyCode: t(m.county), municipalityCode: t(m.municipality), population: t(m.population) };
  return (
    <>
      <PageHeader
        title={t(m.title, { name })}
        above={
          <Link to="/organisationer/$id" params={{ id }}>
            {name}
          </Link>
        }
      />
      <RegisterKeepers>
        <OrganisationForm
          form={form}
          onSubmit={() => void submit()}
          buttons={
            <>
              <Button type="submit" loading={busy}>
                {t(m.save)}
              </Button>
              <LinkButton variant="default" to="/organisationer/$id" params={{ id }} onClick={form.done}>
                {t(m.cancel)}
              </LinkButton>
            </>
          }
        >
          <Conflict refused={refused} names={names} />
        </OrganisationForm>
      </RegisterKeepers>
    </>
  );
}

function useChanging(organisation: Organisation) {
  const { t } = useI18n();
  const { id, version } = organisation;
  const form = useOrganisationForm(organisation);
  const change = useCommand(CHANGE_ORGANISATION);
  const queries = useQueryClient();
  const navigate = route.useNavigate();
  const [refused, setRefused] = useState<unknown>();
  const submit = async () => {
    if (form.values.kind === '') return;
    try {
      await change.run({ organisationId: id, version, input: organisationInput(form.values, form.values.kind) });
      form.done();
      toast(t(m.saved));
      await navigate({ to: '/organisationer/$id', params: { id } });
    } catch (failure) {
      setRefused(failure);
      // The version that holds now is read anew, so that saving once more is a choice made with both in sight.
      if (hasCode(failure, 'CONFLICT')) await queries.invalidateQueries();
      else form.refuse(failure);
    }
  };
  return { form, busy: change.busy, refused, submit };
}
