import { Button } from '@mantine/core';
import { useState } from 'react';
import { sayFailure } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { IconList } from '../../../ui/icons.js';
import { Empty, Failure } from '../../../ui/states.js';
import { announce, toast } from '../../../ui/toasts.js';
import { AddItem } from './add-item.js';
import { AgendaRow, nameOfItem } from './agenda-row.js';
import { FILL_AGENDA, SET_AGENDA, type AgendaItem, type Meeting } from './meeting-documents.js';
import styles from './meeting.module.css';

const m = defineMessages('agenda', {
  title: { sv: 'Dagordning', en: 'Agenda' },
  progress: { sv: '{decided} av {all} punkter är avgjorda.', en: '{decided} of {all} items are decided.' },
  fill: { sv: 'Fyll på från öppna ärenden', en: 'Fill from open threads' },
  filled: { sv: '{count, plural, =0 {Alla krav med öppna ärenden står redan på dagordningen} one {# krav lades till} other {# krav lades till}}', en: '{count, plural, =0 {Every requirement with open threads is on the agenda already} one {# requirement was added} other {# requirements were added}}' },
  empty: { sv: 'Dagordningen är tom', en: 'The agenda is empty' },
  emptyKeep: { sv: 'Fyll på från de öppna ärendena om kraven, eller lägg till egna punkter.', en: 'Fill it from the open threads on the requirements, or add items of your own.' },
  emptyRead: { sv: 'Den fylls på av ordförande, sekreterare eller värdorganisationen.', en: 'It is filled by chair, secretary or the host organisation.' },
  movedTo: { sv: '{name} är nu punkt {position}', en: '{name} is now item {position}' },
  removed: { sv: '{name} är borttagen', en: '{name} is removed' },
});

/** What the meeting takes up, in its order, and what has been decided. */
export function Agenda({ meeting, slug }: { meeting: Meeting; slug: string }) {
  const { t } = useI18n();
  const { id: meetingId, items, availableActions } = meeting;
  const [failure, setFailure] = useState<string>();
  const keeps = availableActions.includes('SET_AGENDA');
  const { busy, move, remove } = useAgenda(meeting, setFailure);
  return (
    <section className="sk-stack">
      <div className="sk-between">
        <Heading items={items} />
        {keeps && <FillUp meeting={meeting} say={setFailure} />}
      </div>
      {failure && <Failure>{failure}</Failure>}
      {items.length === 0 ? (
        <Empty title={t(m.empty)}>{t(keeps ? m.emptyKeep : m.emptyRead)}</Empty>
      ) : (
        <ol className={styles['agenda']}>
          {items.map((item, at) => (
            <AgendaRow
              key={item.id}
              item={item}
              at={at}
              count={items.length}
              keeps={keeps}
              decides={availableActions.includes('RECORD')}
              busy={busy}
              place={{ slug, meetingId }}
              onMove={(to) => void move(at, to)}
              onRemove={() => void remove(at)}
            />
          ))}
        </ol>
      )}
      {keeps && <AddItem meeting={meeting} />}
    </section>
  );
}

function Heading({ items }: Pick<Meeting, 'items'>) {
  const { t } = useI18n();
  return (
    <div>
      <h2>{t(m.title)}</h2>
      {items.length > 0 && <p className="sk-soft">{t(m.progress, { decided: items.filter(({ decision }) => decision).length, all: items.length })}</p>}
    </div>
  );
}

function FillUp({ meeting: { id: meetingId, version, items }, say }: { meeting: Meeting; say: (failure: string | undefined) => void }) {
  const { t } = useI18n();
  const fill = useCommand(FILL_AGENDA);
  const fillUp = async () => {
    say(undefined);
    try {
      const { fillAgenda } = await fill.run({ meetingId, version });
      toast(t(m.filled, { count: fillAgenda.items.length - items.length }));
    } catch (refused) {
      say(sayFailure(refused));
    }
  };
  return (
    <Button variant="default" loading={fill.busy} leftSection={<IconList size={18} aria-hidden />} onClick={() => void fillUp()}>
      {t(m.fill)}
    </Button>
  );
}

function useAgenda({ id: meetingId, version, items }: Meeting, say: (failure: string | undefined) => void) {
  const { t } = useI18n();
  const set = useCommand(SET_AGENDA);
  const save = async (order: readonly AgendaItem[], done: string) => {
    say(undefined);
    try {
      await set.run({ meetingId, version, items: order.map(({ id }) => ({ id })) });
      announce(done);
    } catch (refused) {
      say(sayFailure(refused));
    }
  };
  const move = async (from: number, to: number) => {
    const item = items[from];
    if (!item || to < 0 || to >= items.length) return;
    await save(items.toSpliced(from, 1).toSpliced(to, 0, item), t(m.movedTo, { name: nameOfItem(item, t), position: to + 1 }));
  };
  const remove = async (at: number) => {
    const item = items[at];
    if (item) await save(items.toSpliced(at, 1), t(m.removed, { name: nameOfItem(item, t) }));
  };
  return { busy: set.busy, move, remove };
}
