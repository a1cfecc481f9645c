import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sayFailure } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { IconLock, IconPlus } from '../../../ui/icons.js';
import { toast } from '../../../ui/toasts.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import { PROPOSE_LOCK, PROPOSE_NEW_LIST } from './lock-documents.js';
import type { LockQuery } from '../../../generated/graphql.js';

const m = defineMessages('propose', {
  title: { sv: 'Lås förteckningen', en: 'Lock the list' },
  approved: { sv: '{count, plural, one {# organisation har godkänd fullmakt och skrivs in} other {# organisationer har godkänd fullmakt och skrivs in}} i förteckningen.', en: '{count, plural, one {# organisation has an approved mandate and is entered} other {# organisations have an approved mandate and are entered}} in the list.' },
  gap: { sv: '{count, plural, one {# organisation som får avropa i dag saknar godkänd fullmakt och förlorar rätten} other {# organisationer som får avropa i dag saknar godkänd fullmakt och förlorar rätten}} att avropa.', en: '{count, plural, one {# organisation that may call off today has no approved mandate and loses the right} other {# organisations that may call off today have no approved mandate and lose the right}} to call off.' },
  who: { sv: 'Se vilka', en: 'See who' },
  late: { sv: 'Efter låsningen kan ingen fullmakt godkännas in i förteckningen. En fullmakt som kommer senare sparas och märks som sen.', en: 'After the lock no mandate can be approved into the list. A mandate that comes later is kept and marked as late.' },
  second: { sv: 'Inget låses förrän en annan administratör har bekräftat.', en: 'Nothing is locked until another administrator has confirmed.' },
  propose: { sv: 'Föreslå låsning', en: 'Propose the lock' },
  proposed: { sv: 'Låsningen är föreslagen. En annan administratör bekräftar.', en: 'The lock is proposed. Another administrator confirms it.' },
  newTitle: { sv: 'Öppna en ny förteckning', en: 'Open a new list' },
  newWhat: { sv: 'Fram till annonseringen kan två personer öppna en ny förteckning, som ersätter den låsta när den i sin tur låses.', en: 'Until publication two people may open a new list, which supersedes the locked one when it is locked in turn.' },
  newPropose: { sv: 'Föreslå en ny förteckning', en: 'Propose a new list' },
  newReason: { sv: 'Varför behövs en ny förteckning?', en: 'Why is a new list needed?' },
  newProposed: { sv: 'En ny förteckning är föreslagen. En annan administratör bekräftar.', en: 'A new list is proposed. Another administrator confirms it.' },
});
type Procurement = LockQuery['procurementBySlug'];

/** What the lock leads to, and the proposal of it. */
export function ProposeLock({ procurement }: { procurement: Procurement }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const [failure, setFailure] = useState<string>();
  const propose = useCommand(PROPOSE_LOCK);
  const act = async () => {
    try {
      await propose.run({ procurementId: procurement.id });
      toast(t(m.proposed));
      setOpen(false);
    } catch (refused) {
      setFailure(sayFailure(refused));
    }
  };
  return (
    <section className="sk-panel sk-stack-tight">
      <h2>{t(m.title)}</h2>
      <LockConsequences procurement={procurement} />
      <div>
        <Button leftSection={<IconLock size={18} aria-hidden />} onClick={() => setOpen(true)}>
          {t(m.propose)}
        </Button>
      </div>
      {open && (
        <ConfirmDialog title={t(m.title)} act={t(m.propose)} busy={propose.busy} failure={failure} onConfirm={() => void act()} onClose={() => setOpen(false)}>
          <LockConsequences procurement={procurement} />
          <p>{t(m.second)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function LockConsequences({ procurement: { slug, summary } }: { procurement: Procurement }) {
  const { t } = useI18n();
  return (
    <ul className="sk-plain-list sk-stack-tight">
      <li>{t(m.approved, { count: summary.approved })}</li>
      {summary.gap > 0 && (
        <li>
          <strong>{t(m.gap, { count: summary.gap })}</strong>{' '}
          <Link to="/u/$slug/fullmakter" params={{ slug }} search={{ glapp: '1' }}>
            {t(m.who)}
          </Link>
        </li>
      )}
      <li>{t(m.late)}</li>
    </ul>
  );
}

/** Until publication: a list that supersedes the locked one. */
export function ProposeNewList({ procurement }: { procurement: Procurement }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const propose = useCommand(PROPOSE_NEW_LIST);
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.newTitle)}</h2>
      <p>{t(m.newWhat)}</p>
      <div>
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen(true)}>
          {t(m.newPropose)}
        </Button>
      </div>
      {open && (
        <ReasonDialog
          title={t(m.newTitle)}
          reason={t(m.newReason)}
          act={t(m.newPropose)}
          draftKey={`new-list:${procurement.id}`}
          busy={propose.busy}
          onAct={async (reason) => {
            await propose.run({ procurementId: procurement.id, reason });
            toast(t(m.newProposed));
          }}
          onClose={() => setOpen(false)}
        >
          <p>{t(m.newWhat)}</p>
          <p>{t(m.second)}</p>
        </ReasonDialog>
      )}
    </section>
  );
}
