import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import type { RequirementsFrame } from '../requirement-queries.js';

const m = defineMessages('section-field', {
  section: { sv: 'Avsnitt', en: 'Section' },
  hint: { sv: 'Tomt: det som numret säger. Ett nytt skrivs med nummer och rubrik, till exempel 3.6 Roaming.', en: 'Empty: the one that the number says. A new one is written with number and title, for instance 3.6 Roaming.' },
});

interface SectionFieldProps {
  sections: RequirementsFrame['requirementSections'];
  value: string;
  error: string | undefined;
  onChange: (section: string) => void;
}

/** The section that a requirement stands in: one that there is, or a new one. */
export function SectionField({ sections, value, error, onChange }: SectionFieldProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <div>
      <TextInput label={t(m.section)} description={t(m.hint)} list={id} autoComplete="off" value={value} error={error} onChange={(event) => onChange(event.currentTarget.value)} />
      <datalist id={id}>
        {sections.map(({ number, title }) => (
          <option key={number} value={`${number} ${title}`} />
        ))}
      </datalist>
    </div>
  );
}
