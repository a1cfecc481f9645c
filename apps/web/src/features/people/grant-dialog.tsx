import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useCommand, useRequest } from '../../api/use-request.js';
import { useViewer } from '../../api/viewer.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Choices } from '../../ui/choices.js';
import { Dialog } from '../../ui/dialog.js';
import { FormFrame } from '../../ui/form.js';
import { OrganisationPicker, type PickedOrganisation } from '../../ui/organisation-picker.js';
import { toast } from '../../ui/toasts.js';
import { useForm, type Form } from '../../ui/use-form.js';
import { GRANT_ROLE, PROCUREMENT_CHOICES } from './people-documents.js';
import { GIVEN_ROLES, ROLE_EXPLAINED, ROLE_NAMES, ROLE_SCOPE, type GivenRole } from './role-words.js';

const m = defineMessages('grant-role', {
  title: { sv: 'Vad får {name} göra?', en: 'What may {name} do?' },
  role: { sv: 'Roll', en: 'Role' },
  host: { sv: 'Hos vilken värd?', en: 'At which host?' },
  procurement: { sv: 'I vilken upphandling?', en: 'In which procurement?' },
  organisation: { sv: 'För vilken organisation?', en: 'For which organisation?' },
  choose: { sv: 'Välj', en: 'Choose' },
  validUntil: { sv: 'Till och med', en: 'Until' },
  validUntilHint: { sv: 'Krävs för upphandlingsstöd, annars frivilligt', en: 'Needed for procurement support, otherwise optional' },
  give: { sv: 'Ge rollen', en: 'Give the role' },
  roleMissing: { sv: 'Välj en roll.', en: 'Choose a role.' },
  given: { sv: '{name} har fått rollen {role}', en: '{name} now has the role {role}' },
});
interface Values {
  role: GivenRole | '';
  /** The host or the organisation that the role is given in. */
  organisationId: string;
  organisation: PickedOrganisation | null;
  procurementId: string;
  validUntil: string;
}

/** Gives a person a role: in a host, one procurement or an organisation, and until when. */
export function GrantDialog({ person: { id, name }, onClose }: { person: { id: string; name: string }; onClose: () => void }) {
  const { t } = useI18n();
  const hosts = useHosts();
  const { form, busy, submit } = useGrant(id, name, onClose);
  const { values, set, errorOf } = form;
  return (
    <Dialog
      title={t(m.title, { name })}
      onClose={onClose}
      foot={
        <Button type="submit" form="grant" loading={busy}>
          {t(m.give)}
        </Button>
      }
    >
      <FormFrame form={form} onSubmit={() => void submit()} id="grant">
        <Choices
          legend={t(m.role)}
          value={values.role}
          error={errorOf('role')}
          onChange={(role) => set({ role, organisationId: ROLE_SCOPE[role] === 'host' ? (hosts[0]?.id ?? '') : (values.organisation?.id ?? '') })}
          options={GIVEN_ROLES.map((role) => ({ value: role, label: t(ROLE_NAMES[role]), description: t(ROLE_EXPLAINED[role]), reveal: <Scope form={form} role={role} hosts={hosts} /> }))}
        />
      </FormFrame>
    </Dialog>
  );
}

function useGrant(personId: string, name: string, onDone: () => void) {
  const { t } = useI18n();
  const form = useForm<Values>({ role: '', organisationId: '', organisation: null, procurementId: '', validUntil: '' });
  const grant = useCommand(GRANT_ROLE);
  const submit = async () => {
    const { role, organisationId, procurementId, validUntil } = form.values;
    if (!form.check({ role: role === '' ? t(m.roleMissing) : undefined }) || role === '') return;
    const inProcurement = ROLE_SCOPE[role] === 'procurement';
    try {
      await grant.run({ input: { personId, role, organisationId: inProcurement ? null : organisationId || null, procurementId: inProcurement ? procurementId || null : null, validUntil: validUntil || null } });
      toast(t(m.given, { name, role: t(ROLE_NAMES[role]) }));
      onDone();
    } catch (failure) {
      form.refuse(failure);
    }
  };
  return { form, busy: grant.busy, submit };
}

function useHosts() {
  const viewer = useViewer();
  return viewer.data?.viewer.roles.flatMap(({ role, organisation }) => (role === 'HOST_ADMIN' && organisation ? [organisation] : [])) ?? [];
}

function Scope({ form, role, hosts }: { form: Form<Values>; role: GivenRole; hosts: readonly { id: string; name: string }[] }) {
  const { t } = useI18n();
  const { values, set, errorOf } = form;
  const scope = ROLE_SCOPE[role];
  return (
    <>
      {scope === 'host' && (
        <NativeSelect
          label={t(m.host)}
          value={values.organisationId}
          error={errorOf('organisationId')}
          onChange={(event) => set({ organisationId: event.currentTarget.value })}
          data={hosts.map((host) => ({ value: host.id, label: host.name }))}
        />
      )}
      {scope === 'organisation' && <OrganisationPicker label={t(m.organisation)} value={values.organisation} error={errorOf('organisationId')} onChange={(organisation) => set({ organisation, organisationId: organisation?.id ?? '' })} />}
      {scope === 'procurement' && <ProcurementChoice form={form} />}
      <TextInput type="date" label={t(m.validUntil)} description={t(m.validUntilHint)} value={values.validUntil} error={errorOf('validUntil')} onChange={(event) => set({ validUntil: event.currentTarget.value })} />
    </>
  );
}

function ProcurementChoice({ form }: { form: Form<Values> }) {
  const { t } = useI18n();
  const procurements = useRequest(PROCUREMENT_CHOICES);
  return (
    <NativeSelect
      label={t(m.procurement)}
      value={form.values.procurementId}
      error={form.errorOf('procurementId')}
      onChange={(event) => form.set({ procurementId: event.currentTarget.value })}
      data={[{ value: '', label: t(m.choose) }, ...(procurements.data?.procurements.nodes.map(({ id, title, caseNumber }) => ({ value: id, label: `${title} (${caseNumber})` })) ?? [])]}
    />
  );
}
