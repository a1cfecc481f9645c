import type { ReactNode } from 'react';
import { useViewer } from '../../api/viewer.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Empty, Loaded } from '../../ui/states.js';

const m = defineMessages('register-keepers', {
  notAllowed: { sv: 'Du kan inte ändra i registret', en: 'You cannot change the register' },
  notAllowedWhat: { sv: 'Det gör värdorganisationens administratörer.', en: 'The administrators of the host organisation do.' },
});

/** What changes the register, for those who keep it. To others it says who does, before anything is filled in. */
export function RegisterKeepers({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  const viewer = useViewer();
  return <Loaded query={viewer}>{({ viewer: { mayManageRegister } }) => (mayManageRegister ? children : <Empty title={t(m.notAllowed)}>{t(m.notAllowedWhat)}</Empty>)}</Loaded>;
}
