import type { RequirementKind } from '../../generated/graphql.js';
import { defineMessages, type Message } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Chip } from '../../ui/chip.js';
import type { Tone } from '../../ui/colours.js';
import { IconAlertCircle, IconFileInfo, IconStar } from '../../ui/icons.js';

const m = defineMessages('requirement-kind', {
  MANDATORY: { sv: 'SKA', en: 'MUST' },
  AWARD: { sv: 'BÖR', en: 'SHOULD' },
  INFORMATION: { sv: 'INFO', en: 'INFO' },
  mandatory: { sv: 'Ska-krav', en: 'Mandatory requirement' },
  award: { sv: 'Bör-krav', en: 'Award criterion' },
  information: { sv: 'Upplysning', en: 'Information' },
});

/** What a kind is called in full. */
export const KIND_NAMES: Readonly<Record<RequirementKind, Message>> = { MANDATORY: m.mandatory, AWARD: m.award, INFORMATION: m.information };

const LOOKS = {
  MANDATORY: { tone: 'rust', icon: IconAlertCircle },
  AWARD: { tone: 'blue', icon: IconStar },
  INFORMATION: { tone: 'grey', icon: IconFileInfo },
} as const satisfies Record<RequirementKind, { tone: Tone; icon: unknown }>;

/** Whether a requirement must be met, gives points, or only tells. */
export function KindChip({ kind }: { kind: RequirementKind }) {
  const { t } = useI18n();
  const { tone, icon } = LOOKS[kind];
  return (
    <Chip tone={tone} icon={icon}>
      {t(m[kind])}
    </Chip>
  );
}
