import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/use-request.js';
import { dayOf } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n, type Translation } from '../../i18n/use-i18n.js';
import { IconRefresh } from '../../ui/icons.js';
import { Table, type Column } from '../../ui/table.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { DEMAND_RENEWAL, type Group, type Own, type Standing } from './group-documents.js';
import { STANDING_LOOKS } from './group-words.js';
import styles from './group.module.css';
import { LookChip } from './look-chip.js';
import { OwnUndertaking } from './own-undertaking.js';
import { UndertakingText } from './undertaking-text.js';

const m = defineMessages('confidentiality', {
  title: { sv: 'Alla som arbetar med utkasten', en: 'All who work with the drafts' },
  count: { sv: '{count} av {all} har en förbindelse som gäller.', en: '{count} of {all} have an undertaking in force.' },
  person: { sv: 'Namn', en: 'Name' },
  standing: { sv: 'Förbindelse', en: 'Undertaking' },
  signed: { sv: 'Underskriven', en: 'Signed' },
  version: { sv: 'Textversion', en: 'Text version' },
  until: { sv: 'Gäller till och med', en: 'Holds until' },
  conflict: { sv: 'Anmält jäv', en: 'Declared conflict' },
  lots: { sv: 'Stängt: delområde {lots}', en: 'Closed: lot {lots}' },
  renewChosen: { sv: 'Begär förnyelse av {count, plural, one {# markerad} other {# markerade}}', en: 'Ask {count} selected to renew' },
  renewAll: { sv: 'Begär förnyelse av alla', en: 'Ask all to renew' },
  renewTitle: { sv: 'Begär att {count, plural, one {# person} other {# personer}} skriver under på nytt?', en: 'Ask {count, plural, one {# person} other {# people}} to sign anew?' },
  renewWhat: { sv: 'Förbindelserna slutar gälla direkt. Var och en får ett mejl och ser inte kraven förrän den är underskriven igen.', en: 'The undertakings end at once. Each gets a mail and does not see the requirements until it is signed again.' },
  renewSelf: { sv: 'Det gäller också dig själv.', en: 'That includes you.' },
  renew: { sv: 'Begär förnyelse', en: 'Ask for renewal' },
  renewed: { sv: 'Förnyelse är begärd', en: 'Renewal is asked for' },
});

interface ConfidentialityProps {
  own: Own;
  group: Group;
  undertakings: readonly Standing[];
}

/** One's own undertaking, everybody's, and the text of it. */
export function Confidentiality({ own, group, undertakings }: ConfidentialityProps) {
  return (
    <div className="sk-stack" style={{ gap: 32 }}>
      {own.undertaking && <OwnUndertaking own={own} undertaking={own.undertaking} />}
      {undertakings.length > 0 && <Everybody own={own} undertakings={undertakings} demands={group.availableActions.includes('DEMAND_RENEWAL')} />}
      {own.undertaking && <UndertakingText procurementId={own.id} undertaking={own.undertaking} mayChange={group.availableActions.includes('SET_UNDERTAKING_TEXT')} />}
    </div>
  );
}

function Everybody({ own, undertakings, demands }: { own: Own; undertakings: readonly Standing[]; demands: boolean }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState(false);
  const inForce = undertakings.filter(({ standing }) => standing === 'IN_FORCE');
  const picked = inForce.filter(({ person }) => chosen.has(person.id));
  const asked = picked.length > 0 ? picked : inForce;
  const close = () => {
    setOpen(false);
    setChosen(new Set());
  };
  return (
    <section className="sk-stack">
      <div className="sk-between">
        <div>
          <h2>{t(m.title)}</h2>
          <p className="sk-soft">{t(m.count, { count: inForce.length, all: undertakings.length })}</p>
        </div>
        {demands && inForce.length > 0 && (
          <Button variant="default" leftSection={<IconRefresh size={18} aria-hidden />} onClick={() => setOpen(true)}>
            {picked.length > 0 ? t(m.renewChosen, { count: picked.length }) : t(m.renewAll)}
          </Button>
        )}
      </div>
      <Table caption={t(m.title)} columns={columnsOf(i18n)} rows={undertakings} keyOf={({ person }) => person.id} selection={demands ? { chosen, change: setChosen, nameOf: ({ person }) => person.name } : undefined} />
      {open && <RenewDialog procurementId={own.id} asked={asked} all={picked.length === 0} onClose={close} />}
    </section>
  );
}

interface RenewDialogProps {
  procurementId: string;
  asked: readonly Standing[];
  all: boolean;
  onClose: () => void;
}

function RenewDialog({ procurementId, asked, all, onClose }: RenewDialogProps) {
  const { t } = useI18n();
  const demand = useCommand(DEMAND_RENEWAL);
  const personIds = all ? null : asked.map(({ person }) => person.id);
  return (
    <ActDialog title={t(m.renewTitle, { count: asked.length })} act={t(m.renew)} done={t(m.renewed)} run={() => demand.run({ procurementId, personIds })} onClose={onClose}>
      <p>{t(m.renewWhat)}</p>
      {all && <p>{t(m.renewSelf)}</p>}
      <p className="sk-soft">{asked.map(({ person }) => person.name).join(', ')}</p>
    </ActDialog>
  );
}

function columnsOf({ t }: Translation): Column<Standing>[] {
  return [
    {
      key: 'person',
      title: t(m.person),
      cell: ({ person }) => (
        <>
          {person.name}
          <br />
          <span className={styles['minor']}>{person.email}</span>
        </>
      ),
    },
    { key: 'standing', title: t(m.standing), cell: ({ standing }) => <LookChip look={STANDING_LOOKS[standing]} /> },
    { key: 'signed', title: t(m.signed), cell: ({ signedAt }) => (signedAt ? dayOf(signedAt) : '–') },
    { key: 'version', title: t(m.version), cell: ({ textVersion }) => textVersion ?? '–' },
    { key: 'until', title: t(m.until), cell: ({ validUntil }) => validUntil ?? '–' },
    {
      key: 'conflict',
      title: t(m.conflict),
      cell: ({ conflictOfInterest, conflictLots }) => (
        <div>
          {conflictOfInterest ?? '–'}
          {conflictLots.length > 0 && <div className={styles['minor']}>{t(m.lots, { lots: conflictLots.map(({ number }) => number).join(', ') })}</div>}
        </div>
      ),
    },
  ];
}
