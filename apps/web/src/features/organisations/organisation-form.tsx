import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { compareNames } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { COUNTY_CODES, countyName, MUNICIPALITY_CODES, municipalityName } from '../../i18n/places.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { FormFrame } from '../../ui/form.js';
import { IconPlus } from '../../ui/icons.js';
import { KIND_NAMES, KINDS } from '../../ui/kinds.js';
import { OrganisationPicker } from '../../ui/organisation-picker.js';
import type { Form } from '../../ui/use-form.js';
import styles from './organisations.module.css';
import type { OrganisationValues, OwnerValues } from './use-organisation-form.js';

const m = defineMessages('organisation-form', {
  name: { sv: 'Namn', en: 'Name' },
  number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  numberHint: { sv: 'Tio siffror, till exempel 212000-2627', en: 'Ten digits, for example 212000-2627' },
  kind: { sv: 'Typ', en: 'Kind' },
  county: { sv: 'Län', en: 'County' },
  municipality: { sv: 'Kommun (om den hör till en)', en: 'Municipality (if it belongs to one)' },
  population: { sv: 'Invånare (kommuner och regioner)', en: 'Inhabitants (municipalities and regions)' },
  choose: { sv: 'Välj', en: 'Choose' },
  none: { sv: 'Ingen', en: 'None' },
  owners: { sv: 'Ägare (bolag och förbund)', en: 'Owners (companies and associations)' },
  owner: { sv: 'Ägare', en: 'Owner' },
  share: { sv: 'Andel, procent', en: 'Share, per cent' },
  addOwner: { sv: 'Lägg till en ägare', en: 'Add an owner' },
  removeOwner: { sv: 'Ta bort', en: 'Remove' },
  nameMissing: { sv: 'Skriv organisationens namn.', en: 'Write the name of the organisation.' },
  numberMissing: { sv: 'Skriv organisationsnumret.', en: 'Write the organisation number.' },
  kindMissing: { sv: 'Välj vad det är för slags organisation.', en: 'Choose what kind of organisation it is.' },
  countyMissing: { sv: 'Välj län.', en: 'Choose a county.' },
  populationWrong: { sv: 'Skriv ett heltal, eller lämna tomt.', en: 'Write a whole number, or leave it empty.' },
});

interface OrganisationFormProps {
  form: Form<OrganisationValues>;
  onSubmit: () => void;
  /** What stands above the fields: a conflict. */
  children?: ReactNode;
  buttons: ReactNode;
}

/** The particulars of one organisation. */
export function OrganisationForm({ form, onSubmit, children, buttons }: OrganisationFormProps) {
  const { t } = useI18n();
  const { values, set, errorOf } = form;
  const complete = useCompleteness(form);
  const submit = () => {
    if (complete()) onSubmit();
  };
  return (
    <div className={styles['form']}>
      <FormFrame form={form} onSubmit={submit}>
        {children}
        <TextInput label={t(m.name)} value={values.name} error={errorOf('name')} onChange={(event) => set({ name: event.currentTarget.value })} />
        <div className={styles['pair']}>
          <TextInput
            label={t(m.number)}
            description={t(m.numberHint)}
            inputMode="numeric"
            value={values.organisationNumber}
            error={errorOf('organisationNumber')}
            onChange={(event) => set({ organisationNumber: event.currentTarget.value })}
          />
          <NativeSelect
            label={t(m.kind)}
            value={values.kind}
            error={errorOf('kind')}
            onChange={(event) => set({ kind: KINDS.find((kind) => kind === event.currentTarget.value) ?? '' })}
            data={[{ value: '', label: t(m.choose) }, ...KINDS.map((kind) => ({ value: kind, label: t(KIND_NAMES[kind]) }))]}
          />
        </div>
        <Places form={form} />
        <Owners form={form} />
        <div className="sk-row">{buttons}</div>
      </FormFrame>
    </div>
  );
}

/** What is plainly missing is said before anything is sent; the rest is for the server to say. */
function useCompleteness({ values, check }: Form<OrganisationValues>): () => boolean {
  const { t } = useI18n();
  return () =>
    check({
      name: values.name.trim() === '' ? t(m.nameMissing) : undefined,
      organisationNumber: values.organisationNumber.trim() === '' ? t(m.numberMissing) : undefined,
      kind: values.kind === '' ? t(m.kindMissing) : undefined,
      countyCode: values.countyCode === '' ? t(m.countyMissing) : undefined,
      population: /^[\d\s\u00a0]*$/.test(values.population) ? undefined : t(m.populationWrong),
    });
}

function Places({ form }: { form: Form<OrganisationValues> }) {
  const { t } = useI18n();
  const { values, set, errorOf } = form;
  const named = (codes: readonly string[], nameOf: (code: string) => string) =>
    codes.map((code) => ({ value: code, label: nameOf(code) })).sort((a, b) => compareNames(a.label, b.label));
  // A municipality's code begins with that of its county.
  const within = MUNICIPALITY_CODES.filter((code) => code.startsWith(values.countyCode));
  return (
    <>
      <div className={styles['pair']}>
        <NativeSelect
          label={t(m.county)}
          value={values.countyCode}
          error={errorOf('countyCode')}
          onChange={(event) => set({ countyCode: event.currentTarget.value, municipalityCode: '' })}
          data={[{ value: '', label: t(m.choose) }, ...named(COUNTY_CODES, countyName)]}
        />
        <NativeSelect
          label={t(m.municipality)}
          value={values.municipalityCode}
          error={errorOf('municipalityCode')}
          onChange={(event) => set({ municipalityCode: event.currentTarget.value })}
          data={[{ value: '', label: t(m.none) }, ...named(within, municipalityName)]}
        />
      </div>
      <div className={styles['pair']}>
        <TextInput
          label={t(m.population)}
          inputMode="numeric"
          value={values.population}
          error={errorOf('population')}
          onChange={(event) => set({ population: event.currentTarget.value })}
        />
        <span />
      </div>
    </>
  );
}

function Owners({ form }: { form: Form<OrganisationValues> }) {
  const { t } = useI18n();
  const { owners } = form.values;
  const change = (at: number, part: Partial<OwnerValues>) => form.set({ owners: owners.map((owner, index) => (index === at ? { ...owner, ...part } : owner)) });
  return (
    <fieldset className={styles['fieldset']}>
      <legend>{t(m.owners)}</legend>
      {form.errorAt('owners') && <p style={{ color: 'var(--sk-red)' }}>{form.errorAt('owners')}</p>}
      {owners.map((owner, at) => (
        <div key={at} className={styles['owner']}>
          <OrganisationPicker label={t(m.owner)} value={owner.organisation} error={form.errorAt(`owners.${at}.organisationNumber`)} onChange={(organisation) => change(at, { organisation })} />
          <TextInput label={t(m.share)} inputMode="decimal" value={owner.sharePercent} error={form.errorAt(`owners.${at}.sharePercent`)} onChange={(event) => change(at, { sharePercent: event.currentTarget.value })} />
          <Button variant="default" aria-label={`${t(m.removeOwner)} ${owner.organisation?.name ?? t(m.owner)}`} onClick={() => form.set({ owners: owners.filter((_, index) => index !== at) })}>
            {t(m.removeOwner)}
          </Button>
        </div>
      ))}
      <div>
        <Button variant="default" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => form.set({ owners: [...owners, { organisation: null, sharePercent: '' }] })}>
          {t(m.addOwner)}
        </Button>
      </div>
    </fieldset>
  );
}
