import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useCommand } from '../../api/use-request.js';
import { useViewer } from '../../api/viewer.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Choices } from '../../ui/choices.js';
import { Dialog } from '../../ui/dialog.js';
import { FormFrame } from '../../ui/form.js';
import { toast } from '../../ui/toasts.js';
import { useForm, type Form } from '../../ui/use-form.js';
import { NOMINATE_MEMBER, type Group } from './group-documents.js';
import { MemberFields, termsOf, type TermsValues } from './member-fields.js';
import { PersonPicker, type PickedPerson } from './person-picker.js';

const m = defineMessages('nominate', {
  title: { sv: 'Nominera en ledamot', en: 'Nominate a member' },
  what: { sv: 'Den som nomineras ser ingenting förrän ni har utsett personen och sekretessförbindelsen är underskriven.', en: 'Whoever is nominated sees nothing until you have chosen the person and the confidentiality undertaking is signed.' },
  who: { sv: 'Vem?', en: 'Who?' },
  known: { sv: 'Någon som redan har ett konto', en: 'Somebody who has an account' },
  new: { sv: 'Någon ny', en: 'Somebody new' },
  newHint: { sv: 'Personen får ett mejl med en länk för att välja lösenord.', en: 'The person gets a mail with a link to choose a password.' },
  person: { sv: 'Person', en: 'Person' },
  personMissing: { sv: 'Välj en person.', en: 'Choose a person.' },
  name: { sv: 'Namn', en: 'Name' },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  language: { sv: 'Språk', en: 'Language' },
  swedish: { sv: 'Svenska', en: 'Swedish' },
  english: { sv: 'Engelska', en: 'English' },
  act: { sv: 'Nominera', en: 'Nominate' },
  done: { sv: '{name} är nominerad', en: '{name} is nominated' },
});

interface Values extends TermsValues {
  by: 'KNOWN' | 'NEW';
  personId: PickedPerson | null;
  name: string;
  email: string;
  language: 'SV' | 'EN';
}

/** Proposes a member: somebody who is known, or anybody by name and address. */
export function NominateDialog({ group, onClose }: { group: Group; onClose: () => void }) {
  const { t } = useI18n();
  const seesPeople = useViewer().data?.viewer.mayManagePeople ?? false;
  const { form, busy, submit } = useNomination(group.id, seesPeople, onClose);
  const foot = (
    <Button type="submit" form="nominate" loading={busy}>
      {t(m.act)}
    </Button>
  );
  return (
    <Dialog title={t(m.title)} onClose={onClose} foot={foot}>
      <p>{t(m.what)}</p>
      <FormFrame form={form} onSubmit={() => void submit()} id="nominate">
        {seesPeople ? (
          <Choices
            legend={t(m.who)}
            value={form.values.by}
            onChange={(by) => form.set({ by })}
            options={[
              { value: 'KNOWN', label: t(m.known), reveal: <Known form={form} group={group} /> },
              { value: 'NEW', label: t(m.new), description: t(m.newHint), reveal: <NewPerson form={form} /> },
            ]}
          />
        ) : (
          <NewPerson form={form} />
        )}
        <MemberFields form={form} group={group} />
      </FormFrame>
    </Dialog>
  );
}

function useNomination(workingGroupId: string, seesPeople: boolean, onDone: () => void) {
  const { t } = useI18n();
  const form = useForm<Values>(
    { by: seesPeople ? 'KNOWN' : 'NEW', personId: null, name: '', email: '', language: 'SV', duty: 'MEMBER', representsIds: [], fromOn: '', toOn: '', substituteForId: '' },
    `nominate:${workingGroupId}`,
  );
  const nominate = useCommand(NOMINATE_MEMBER);
  const submit = async () => {
    const { by, personId, name, email, language, ...terms } = form.values;
    const known = by === 'KNOWN';
    if (!form.check({ personId: known && personId === null ? t(m.personMissing) : undefined })) return;
    try {
      const { nominateMember } = await nominate.run({ input: { workingGroupId, ...(known ? { personId: personId?.id ?? null } : { name, email, language }), ...termsOf(terms) } });
      form.done();
      toast(t(m.done, { name: nominateMember.person.name }));
      onDone();
    } catch (refused) {
      form.refuse(refused);
    }
  };
  return { form, busy: nominate.busy, submit };
}

function Known({ form, group }: { form: Form<Values>; group: Group }) {
  const { t } = useI18n();
  const except = group.members.map(({ person }) => person.id);
  return <PersonPicker label={t(m.person)} value={form.values.personId} error={form.errorOf('personId')} except={except} onChange={(personId) => form.set({ personId })} />;
}

function NewPerson({ form: { values, set, errorOf } }: { form: Form<Values> }) {
  const { t } = useI18n();
  return (
    <div className="sk-stack">
      <TextInput label={t(m.name)} autoComplete="off" value={values.name} error={errorOf('name')} onChange={(event) => set({ name: event.currentTarget.value })} />
      <TextInput label={t(m.email)} type="email" autoComplete="off" value={values.email} error={errorOf('email')} onChange={(event) => set({ email: event.currentTarget.value })} />
      <NativeSelect
        label={t(m.language)}
        value={values.language}
        error={errorOf('language')}
        onChange={(event) => set({ language: event.currentTarget.value === 'EN' ? 'EN' : 'SV' })}
        data={[
          { value: 'SV', label: t(m.swedish) },
          { value: 'EN', label: t(m.english) },
        ]}
      />
    </div>
  );
}
