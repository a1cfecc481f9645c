import { useState } from 'react';
import { sayFailure } from '../../../api/refusal.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import type { OrganisationSearch } from '../../../ui/organisation-search.js';
import { toast } from '../../../ui/toasts.js';
import type { Chosen } from './invite-page.js';
import { fetchAllInvitable } from './use-invitable.js';

const m = defineMessages('invite-all', {
  all: { sv: 'Markera alla som passar in på filtren, även de som inte visas ännu', en: 'Select all that match the filters, those not yet shown too' },
  fetching: { sv: 'Hämtar …', en: 'Fetching …' },
});

interface SelectAllMatchingProps {
  search: OrganisationSearch;
  already: ReadonlySet<string>;
  onChoose: (chosen: Chosen) => void;
}

/** Chooses everybody the filters let through, however many pages that is. */
export function SelectAllMatching({ search, already, onChoose }: SelectAllMatchingProps) {
  const { t } = useI18n();
  const [busy, setBusy] = useState(false);
  const choose = async () => {
    setBusy(true);
    try {
      const all = await fetchAllInvitable(search);
      onChoose(new Map(all.filter(({ id }) => !already.has(id)).map((organisation) => [organisation.id, organisation])));
    } catch (failure) {
      toast(sayFailure(failure, 'read'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <button type="button" className="sk-link-button" disabled={busy} onClick={() => void choose()}>
        {t(busy ? m.fetching : m.all)}
      </button>
    </div>
  );
}
