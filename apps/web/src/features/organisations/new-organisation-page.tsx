import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCommand } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { toast } from '../../ui/toasts.js';
import { CREATE_ORGANISATION } from './organisation-documents.js';
import { OrganisationForm } from './organisation-form.js';
import { RegisterKeepers } from './register-keepers.js';
import { organisationInput, useOrganisationForm } from './use-organisation-form.js';

const m = defineMessages('new-organisation', {
  register: { sv: 'Organisationer', en: 'Organisations' },
  title: { sv: 'Lägg till en organisation', en: 'Add an organisation' },
  add: { sv: 'Lägg till organisationen', en: 'Add the organisation' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  added: { sv: '{name} finns nu i registret', en: '{name} is now in the register' },
});

/** A new organisation in the register. */
export function NewOrganisationPage() {
  const { t } = useI18n();
  return (
    <>
      <PageHeader title={t(m.title)} above={<Link to="/organisationer">{t(m.register)}</Link>} />
      <RegisterKeepers>
        <Adding />
      </RegisterKeepers>
    </>
  );
}

function Adding() {
  const { t } = useI18n();
  const form = useOrganisationForm(undefined);
  const create = useCommand(CREATE_ORGANISATION);
  const navigate = useNavigate();
  const submit = async () => {
    if (form.values.kind === '') return;
    try {
      const { createOrganisation } = await create.run({ input: organisationInput(form.values, form.values.kind) });
      form.done();
      toast(t(m.added, { name: createOrganisation.name }));
      await navigate({ to: '/organisationer/$id', params: { id: createOrganisation.id } });
    } catch (failure) {
      form.refuse(failure);
    }
  };
  return (
    <OrganisationForm
      form={form}
      onSubmit={() => void submit()}
      buttons={
        <>
          <Button type="submit" loading={create.busy}>
            {t(m.add)}
          </Button>
          <LinkButton variant="default" to="/organisationer" onClick={form.done}>
            {t(m.cancel)}
          </LinkButton>
        </>
      }
    />
  );
}
