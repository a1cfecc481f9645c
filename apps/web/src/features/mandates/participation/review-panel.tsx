import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { sayFailure } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import type { MandateDetailsFragment } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Conflict } from '../../../ui/conflict.js';
import { IconCircleCheck } from '../../../ui/icons.js';
import { Failure } from '../../../ui/states.js';
import { toast } from '../../../ui/toasts.js';
import type { Act } from './acts-here.js';
import { APPROVE } from './participation-documents.js';
import styles from './participation.module.css';
import { EvidenceList } from './mandate-panel.js';

const m = defineMessages('review', {
  title: { sv: 'Granska fullmakten', en: 'Review the mandate' },
  open: { sv: 'Öppna det påskrivna dokumentet och kryssa i vad du har kontrollerat.', en: 'Open the signed document and tick what you have checked.' },
  signed: { sv: 'Dokumentet är påskrivet av {name}, {title}', en: 'The document is signed by {name}, {title}' },
  authority: { sv: 'Underlaget ger behörighet: {reference}', en: 'The basis gives authority: {reference}' },
  text: { sv: 'Texten är den som skickades ut, utan ändringar', en: 'The text is the one that was sent, without changes' },
  dated: { sv: 'Datumet på dokumentet är {date}', en: 'The date on the document is {date}' },
  approve: { sv: 'Godkänn fullmakten', en: 'Approve the mandate' },
  return: { sv: 'Skicka tillbaka', en: 'Send back' },
  unchecked: { sv: 'Kryssa i alla fyra punkterna för att godkänna. Stämmer någon inte, skicka tillbaka fullmakten.', en: 'Tick all four to approve. If one is not right, send the mandate back.' },
  approved: { sv: 'Fullmakten är godkänd.', en: 'The mandate is approved.' },
});

/** The reviewer's checklist. Approving waits until everything is ticked, and says so. */
export function ReviewPanel({ mandate, onAct }: { mandate: MandateDetailsFragment; onAct: (act: Act) => void }) {
  const { t } = useI18n();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { approve, busy, failure } = useApproval(mandate);
  const { signing, availableActions } = mandate;
  const checks = [
    t(m.signed, { name: signing?.signatoryName ?? '–', title: signing?.signatoryTitle ?? '–' }),
    t(m.authority, { reference: signing?.basisReference ?? '–' }),
    t(m.text),
    t(m.dated, { date: signing?.signedOn ?? '–' }),
  ];
  const complete = ticked.length === checks.length;
  return (
    <section className={styles['review']}>
      <h2>{t(m.title)}</h2>
      <p>{t(m.open)}</p>
      {signing && <EvidenceList evidence={signing.evidence} />}
      <Checks checks={checks} ticked={ticked} onChange={setTicked} />
      {failure !== undefined && <Failure>{sayFailure(failure)}</Failure>}
      <Conflict refused={failure} />
      <div className="sk-row">
        <Button leftSection={<IconCircleCheck size={18} aria-hidden />} disabled={!complete} aria-describedby="unchecked" loading={busy} onClick={() => void approve()}>
          {t(m.approve)}
        </Button>
        {availableActions.includes('RETURN') && (
          <Button variant="default" onClick={() => onAct('RETURN')}>
            {t(m.return)}
          </Button>
        )}
        {!complete && (
          <span id="unchecked" className="sk-soft">
            {t(m.unchecked)}
          </span>
        )}
      </div>
    </section>
  );
}

function Checks({ checks, ticked, onChange }: { checks: readonly string[]; ticked: readonly string[]; onChange: (ticked: string[]) => void }) {
  const { t } = useI18n();
  return (
    <Checkbox.Group value={[...ticked]} onChange={onChange} aria-label={t(m.title)}>
      <div className={styles['checks']}>
        {checks.map((check, at) => (
          <Checkbox key={at} value={String(at)} label={check} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function useApproval({ id, version }: MandateDetailsFragment) {
  const { t } = useI18n();
  const command = useCommand(APPROVE);
  const [failure, setFailure] = useState<unknown>();
  const approve = async () => {
    try {
      setFailure(undefined);
      await command.run({ mandateId: id, version });
      toast(t(m.approved));
    } catch (refused) {
      setFailure(refused);
    }
  };
  return { approve, busy: command.busy, failure };
}
