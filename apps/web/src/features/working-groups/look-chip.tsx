import { useI18n } from '../../i18n/use-i18n.js';
import { Chip } from '../../ui/chip.js';
import type { Look } from './group-words.js';

/** A state, as icon, word and colour. */
export function LookChip({ look: { name, tone, icon } }: { look: Look }) {
  const { t } = useI18n();
  return (
    <Chip tone={tone} icon={icon}>
      {t(name)}
    </Chip>
  );
}
