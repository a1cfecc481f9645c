import { useState } from 'react';
import { sayFailure } from '../../api/refusal.js';
import { useCommand } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { OrganisationPicker, type PickedOrganisation } from '../../ui/organisation-picker.js';
import { toast } from '../../ui/toasts.js';
import { DEACTIVATE_ORGANISATION, type Organisation } from './organisation-documents.js';

const m = defineMessages('deactivate', {
  title: { sv: 'Inaktivera {name}?', en: 'Deactivate {name}?' },
  what: { sv: '{name} kan inte bjudas in till nya upphandlingar. Svar, fullmakter och låsta förteckningar ändras inte.', en: '{name} cannot be invited to new procurements. Answers, mandates and locked lists do not change.' },
  back: { sv: 'Det går att aktivera organisationen igen.', en: 'The organisation can be activated again.' },
  successor: { sv: 'Vem har tagit över verksamheten? (frivilligt)', en: 'Who has taken over? (optional)' },
  act: { sv: 'Inaktivera', en: 'Deactivate' },
  done: { sv: '{name} är inaktiv', en: '{name} is inactive' },
});

/** Takes an organisation out of use, after having said what that leads to, and remembers who took over. */
export function DeactivateDialog({ organisation: { id, name, version }, onClose }: { organisation: Organisation; onClose: () => void }) {
  const { t } = useI18n();
  const [successor, setSuccessor] = useState<PickedOrganisation | null>(null);
  const [failure, setFailure] = useState<string>();
  const deactivate = useCommand(DEACTIVATE_ORGANISATION);
  const confirm = () =>
    deactivate.run({ organisationId: id, version, successorId: successor?.id ?? null }).then(
      () => {
        toast(t(m.done, { name }));
        onClose();
      },
      (error: unknown) => setFailure(sayFailure(error)),
    );
  return (
    <ConfirmDialog title={t(m.title, { name })} act={t(m.act)} destructive busy={deactivate.busy} failure={failure} onConfirm={() => void confirm()} onClose={onClose}>
      <p>{t(m.what, { name })}</p>
      <p>{t(m.back)}</p>
      <OrganisationPicker label={t(m.successor)} value={successor} onChange={setSuccessor} except={[id]} />
    </ConfirmDialog>
  );
}
