import { Checkbox, NativeSelect } from '@mantine/core';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import type { Composer } from './use-composer.js';
import type { Voice } from './use-threads.js';

const m = defineMessages('voice', {
  who: { sv: 'Du skriver för', en: 'You write for' },
  personal: { sv: 'dig själv, personligt', en: 'yourself, personally' },
  position: { sv: 'Det är organisationens officiella ståndpunkt', en: 'It is the organisation’s official position' },
});

/** On whose behalf one writes: a member may represent several small organisations. */
export function VoiceFields({ composer, voices }: { composer: Composer; voices: readonly Voice[] }) {
  const { t } = useI18n();
  const { form } = composer;
  const { onBehalfOfId, position } = form.values;
  if (voices.length === 0) return null;
  return (
    <>
      <NativeSelect
        label={t(m.who)}
        value={onBehalfOfId}
        error={form.errorOf('onBehalfOfId')}
        data={[{ value: '', label: t(m.personal) }, ...voices.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) => composer.write({ onBehalfOfId: event.currentTarget.value })}
      />
      {onBehalfOfId !== '' && (
        <Checkbox label={t(m.position)} checked={position} error={form.errorOf('position')} onChange={(event) => composer.write({ position: event.currentTarget.checked })} />
      )}
    </>
  );
}
