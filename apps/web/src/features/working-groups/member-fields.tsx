import { NativeSelect, TextInput } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useRequest } from '../../api/use-request.js';
import type { WorkingGroupDuty } from '../../generated/graphql.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { OrganisationPicker, type PickedOrganisation } from '../../ui/organisation-picker.js';
import type { Form } from '../../ui/use-form.js';
import { REPRESENTABLE, type Group } from './group-documents.js';
import { DUTIES, DUTY_NAMES } from './group-words.js';
import styles from './group.module.css';

const m = defineMessages('member-fields', {
  duty: { sv: 'Uppdrag', en: 'Duty' },
  represents: { sv: 'Företräder', en: 'Speaks for' },
  add: { sv: 'Lägg till en organisation', en: 'Add an organisation' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removeOne: { sv: 'Ta bort {name}', en: 'Remove {name}' },
  from: { sv: 'Från och med', en: 'From' },
  fromHint: { sv: 'Utan dag: när personen utses', en: 'Without a day: when the person is chosen' },
  to: { sv: 'Till och med', en: 'Until' },
  toHint: { sv: 'Utan dag: tills vidare', en: 'Without a day: until further notice' },
  substitute: { sv: 'Ersättare för', en: 'Substitute for' },
  regular: { sv: 'Ingen, ordinarie', en: 'Nobody, regular' },
});

/** What is settled of a member. The fields are named as the server names them, so that what it refuses is said at the field. */
export interface TermsValues {
  duty: WorkingGroupDuty;
  representsIds: readonly PickedOrganisation[];
  fromOn: string;
  toOn: string;
  substituteForId: string;
}

export const termsOf = ({ duty, representsIds, fromOn, toOn, substituteForId }: TermsValues) => ({
  duty,
  representsIds: representsIds.map(({ id }) => id),
  fromOn: fromOn || null,
  toOn: toOn || null,
  substituteForId: substituteForId || null,
});

/** Duty, whose voice it is, the days, and in whose place. */
export function MemberFields({ form, group, memberId }: { form: Form<TermsValues>; group: Group; memberId?: string }) {
  const { t } = useI18n();
  const { values, set, errorOf } = form;
  const regular = group.members.filter(({ id, substituteFor }) => id !== memberId && !substituteFor);
  return (
    <>
      <NativeSelect
        label={t(m.duty)}
        value={values.duty}
        error={errorOf('duty')}
        onChange={(event) => set({ duty: DUTIES.find((duty) => duty === event.currentTarget.value) ?? 'MEMBER' })}
        data={DUTIES.map((duty) => ({ value: duty, label: t(DUTY_NAMES[duty]) }))}
      />
      <Represented form={form} />
      <div className={styles['pair']}>
        <TextInput type="date" label={t(m.from)} description={t(m.fromHint)} value={values.fromOn} error={errorOf('fromOn')} onChange={(event) => set({ fromOn: event.currentTarget.value })} />
        <TextInput type="date" label={t(m.to)} description={t(m.toHint)} value={values.toOn} error={errorOf('toOn')} onChange={(event) => set({ toOn: event.currentTarget.value })} />
      </div>
      <NativeSelect
        label={t(m.substitute)}
        value={values.substituteForId}
        error={errorOf('substituteForId')}
        onChange={(event) => set({ substituteForId: event.currentTarget.value })}
        data={[{ value: '', label: t(m.regular) }, ...regular.map(({ id, person }) => ({ value: id, label: person.name }))]}
      />
    </>
  );
}

/** Several small organisations may share one voice. */
function Represented({ form }: { form: Form<TermsValues> }) {
  const { t } = useI18n();
  const { representsIds: picked } = form.values;
  const { slug = '' } = useParams({ strict: false });
  const takingPart = useRequest(REPRESENTABLE, { slug }).data?.procurementBySlug.workingGroup?.representable ?? [];
  const element = useRef<HTMLFieldSetElement>(null);
  const before = useRef(picked.length);
  useEffect(() => {
    // What was pressed is gone: one goes on where the next one is searched for.
    if (before.current !== picked.length) element.current?.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
    before.current = picked.length;
  }, [picked.length]);
  const error = form.errorAt('representsIds');
  return (
    <fieldset ref={element} className={styles['picked']}>
      <legend>{t(m.represents)}</legend>
      {picked.length > 0 && <Picked form={form} />}
      <OrganisationPicker
        key={picked.length}
        label={t(m.add)}
        value={null}
        error={error}
        among={takingPart}
        except={picked.map(({ id }) => id)}
        onChange={(organisation) => organisation && form.set({ representsIds: [...picked, organisation] })}
      />
    </fieldset>
  );
}

function Picked({ form }: { form: Form<TermsValues> }) {
  const { t } = useI18n();
  const { representsIds: picked } = form.values;
  return (
    <ul>
      {picked.map(({ id, name }, at) => (
        <li key={id}>
          <span>
            {name}
            {form.errorAt(`representsIds.${at}`) && <span className={styles['error']}> {form.errorAt(`representsIds.${at}`)}</span>}
          </span>
          <button type="button" className="sk-link-button" aria-label={t(m.removeOne, { name })} onClick={() => form.set({ representsIds: picked.filter((one) => one.id !== id) })}>
            {t(m.remove)}
          </button>
        </li>
      ))}
    </ul>
  );
}
