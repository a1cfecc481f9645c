import { Button } from '@mantine/core';
import { useState } from 'react';
import { sayFailure } from '../../../api/refusal.js';
import { useCommand, useRequest } from '../../../api/use-request.js';
import type { CountChangesQuery } from '../../../generated/graphql.js';
import { formatDecimal } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { IconLock } from '../../../ui/icons.js';
import { Loaded, Notice } from '../../../ui/states.js';
import { toast } from '../../../ui/toasts.js';
import { COUNT_CHANGES, SET_BASELINE, type BaselineRow, type BaselinesPage } from './baseline-documents.js';

const m = defineMessages('set-baseline', {
  act: { sv: 'Fastställ version', en: 'Set a baseline' },
  title: { sv: 'Fastställ version {number}', en: 'Set baseline {number}' },
  freezes: { sv: '{count, plural, one {# krav fryses} other {{shown} krav fryses}} som de lyder nu, under version {number} och en kontrollsumma. Versionen kan aldrig ändras.', en: '{count, plural, one {# requirement is frozen} other {{shown} requirements are frozen}} as worded now, as baseline {number} with a checksum. The baseline can never be changed.' },
  numbers: { sv: 'Kravens nummer ligger fast från och med nu. Ett krav kan ändras eller strykas, men inte få ett annat nummer.', en: 'The numbers of the requirements are fixed from now on. A requirement can be reworded or struck, but not get another number.' },
  goesOn: { sv: 'Arbetet med kraven kan fortsätta. Det som ändras efteråt kommer med i nästa version.', en: 'Work on the requirements can go on. What changes afterwards comes into the next baseline.' },
  open: { sv: '{count, plural, one {En tråd är fortfarande öppen.} other {{shown} trådar är fortfarande öppna.}} De kan besvaras även efteråt.', en: '{count, plural, one {One thread is still open.} other {{shown} threads are still open.}} They can be answered afterwards as well.' },
  uneven: { sv: 'Vikterna blir inte 100:', en: 'The weights are not 100:' },
  lot: { sv: 'Delområde {number} {title}: {total}', en: 'Lot {number} {title}: {total}' },
  allLots: { sv: 'Tillsammans: {total}', en: 'Together: {total}' },
  since: { sv: 'Sedan version {number}: {changed} ändrade, {added} tillagda och {struck} strukna krav.', en: 'Since baseline {number}: {changed} changed, {added} added and {struck} struck requirements.' },
  nothing: { sv: 'Inget krav har ändrats sedan version {number}.', en: 'No requirement has changed since baseline {number}.' },
  empty: { sv: 'Det finns inga krav att fastställa.', en: 'There are no requirements to freeze.' },
  done: { sv: 'Version {number} är fastställd.', en: 'Baseline {number} is set.' },
  already: { sv: 'Inget har ändrats sedan version {number}. Den gäller fortfarande.', en: 'Nothing has changed since baseline {number}. It still holds.' },
});

/** The button that freezes the requirements, for those who may. */
export function SetBaseline({ procurement }: { procurement: BaselinesPage }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  if (!procurement.draftingActions.includes('SET_BASELINE')) return null;
  return (
    <>
      <Button leftSection={<IconLock size={18} aria-hidden />} onClick={() => setOpen(true)}>
        {t(m.act)}
      </Button>
      {open && <SetDialog procurement={procurement} onClose={() => setOpen(false)} />}
    </>
  );
}

function SetDialog({ procurement, onClose }: { procurement: BaselinesPage; onClose: () => void }) {
  const { t } = useI18n();
  const [latest] = procurement.baselines;
  const changes = useRequest(COUNT_CHANGES, { fromId: latest?.id ?? '' }, { enabled: latest !== undefined });
  const { failure, busy, set } = useSetting(procurement, onClose);
  const number = (latest?.number ?? 0) + 1;
  return (
    <ConfirmDialog title={t(m.title, { number })} act={t(m.act)} busy={busy} failure={failure} blocked={useBlocked(procurement, changes.data)} onConfirm={() => void set()} onClose={onClose}>
      <Consequences procurement={procurement} number={number} />
      {latest && <Loaded query={changes} height={24}>{(counted) => <Since latest={latest} counted={counted} />}</Loaded>}
      <OpenThreads count={procurement.requirementSummary.openThreads} />
      <UnevenWeights weights={procurement.requirementSummary.weights} />
    </ConfirmDialog>
  );
}

/** Why there is nothing to set. */
function useBlocked({ baselines: [latest], requirementSummary: { total } }: BaselinesPage, changes: CountChangesQuery | undefined): string | undefined {
  const { t } = useI18n();
  if (total === 0) return t(m.empty);
  return latest && changes && changedIn(changes) === 0 ? t(m.nothing, { number: latest.number }) : undefined;
}

const changedIn = ({ compareBaselines: { added, struck, changed } }: CountChangesQuery): number => added.length + struck.length + changed.length;

function useSetting({ id, baselines: [latest] }: BaselinesPage, onDone: () => void) {
  const { t } = useI18n();
  const [failure, setFailure] = useState<string>();
  const command = useCommand(SET_BASELINE);
  const set = async () => {
    try {
      const { setBaseline } = await command.run({ procurementId: id });
      toast(t(setBaseline.id === latest?.id ? m.already : m.done, { number: setBaseline.number }));
      onDone();
    } catch (refused) {
      setFailure(sayFailure(refused));
    }
  };
  return { failure, busy: command.busy, set };
}

function Consequences({ procurement: { requirementSummary: { total } }, number }: { procurement: BaselinesPage; number: number }) {
  const { t, locale } = useI18n();
  return (
    <ul className="sk-plain-list sk-stack-tight">
      <li>{t(m.freezes, { count: total, shown: formatDecimal(total, locale), number })}</li>
      <li>{t(m.numbers)}</li>
      <li>{t(m.goesOn)}</li>
    </ul>
  );
}

function Since({ latest, counted }: { latest: BaselineRow; counted: CountChangesQuery }) {
  const { t, locale } = useI18n();
  if (changedIn(counted) === 0) return null;
  const { changed, added, struck } = counted.compareBaselines;
  const count = (of: readonly unknown[]) => formatDecimal(of.length, locale);
  return <p>{t(m.since, { number: latest.number, changed: count(changed), added: count(added), struck: count(struck) })}</p>;
}

function OpenThreads({ count }: { count: number }) {
  const { t, locale } = useI18n();
  if (count === 0) return null;
  return <Notice>{t(m.open, { count, shown: formatDecimal(count, locale) })}</Notice>;
}

/** The sums that are not a hundred, where anything is weighed at all. */
function UnevenWeights({ weights }: { weights: BaselinesPage['requirementSummary']['weights'] }) {
  const { t, locale } = useI18n();
  const uneven = weights.every(({ total }) => Number(total) === 0) ? [] : weights.filter(({ total }) => Number(total) !== 100);
  if (uneven.length === 0) return null;
  return (
    <Notice>
      {t(m.uneven)}
      <ul className="sk-plain-list">
        {uneven.map(({ lot, total }) => (
          <li key={lot?.id ?? ''}>{t(lot ? m.lot : m.allLots, { number: lot?.number ?? 0, title: lot?.title ?? '', total: formatDecimal(total, locale) })}</li>
        ))}
      </ul>
    </Notice>
  );
}
