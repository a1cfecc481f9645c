import { Link } from '@tanstack/react-router';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n, type Translation } from '../../../i18n/use-i18n.js';
import { IconArrowDown, IconArrowUp, IconTrash } from '../../../ui/icons.js';
import { LookChip } from '../look-chip.js';
import type { AgendaItem } from './meeting-documents.js';
import { DECISION_LOOKS } from './meeting-words.js';
import styles from './meeting.module.css';

const m = defineMessages('agenda-row', {
  up: { sv: 'Flytta upp {name}', en: 'Move {name} up' },
  down: { sv: 'Flytta ner {name}', en: 'Move {name} down' },
  remove: { sv: 'Ta bort {name}', en: 'Remove {name}' },
  closed: { sv: 'Stängd för dig på grund av anmält jäv', en: 'Closed to you because of a declared conflict of interest' },
  decide: { sv: 'Avgör', en: 'Decide' },
  redecide: { sv: 'Ändra beslutet', en: 'Change the decision' },
  decideOf: { sv: '{act}: {name}', en: '{act}: {name}' },
  item: { sv: 'Punkt {position}', en: 'Item {position}' },
  version: { sv: 'Blev version {version}', en: 'Became version {version}' },
});

/** What an item is called, to those who see it. */
export function nameOfItem({ position, title, matter }: AgendaItem, t: Translation['t']): string {
  return matter ? `${matter.number} ${matter.heading}` : (title ?? t(m.item, { position }));
}

interface AgendaRowProps {
  item: AgendaItem;
  at: number;
  count: number;
  keeps: boolean;
  /** Decisions may be written. */
  decides: boolean;
  busy: boolean;
  /** Where the meeting is, in the address. */
  place: { readonly slug: string; readonly meetingId: string };
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One item, what was decided of it, and the buttons that move it: they keep their focus while the list is drawn anew. */
export function AgendaRow({ item, at, count, keeps, decides, busy, place, onMove, onRemove }: AgendaRowProps) {
  const { t } = useI18n();
  const name = nameOfItem(item, t);
  const { decision } = item;
  return (
    <li>
      <div className={styles['item']}>
        <ItemName item={item} slug={place.slug} />
        {decision && <Decided decision={decision} />}
      </div>
      {decides && !item.closedToViewer && (
        <Link
          className={`${styles['decide']} sk-no-print`}
          to="/u/$slug/arbetsgrupp/moten/$meetingId/lage"
          params={place}
          search={{ punkt: String(item.position) }}
          aria-label={t(m.decideOf, { act: t(decision ? m.redecide : m.decide), name })}
        >
          {t(decision ? m.redecide : m.decide)}
        </Link>
      )}
      {keeps && (
        <div className={`${styles['rowActs']} sk-no-print`}>
          <RowAct name={t(m.up, { name })} icon={IconArrowUp} off={at === 0 || busy} onPress={() => onMove(at - 1)} />
          <RowAct name={t(m.down, { name })} icon={IconArrowDown} off={at === count - 1 || busy} onPress={() => onMove(at + 1)} />
          {!decision && !item.closedToViewer && <RowAct name={t(m.remove, { name })} icon={IconTrash} off={busy} onPress={onRemove} />}
        </div>
      )}
    </li>
  );
}

/** Never `disabled`: a button that goes out while it has focus takes the focus with it. */
function RowAct({ name, icon: Icon, off, onPress }: { name: string; icon: typeof IconTrash; off: boolean; onPress: () => void }) {
  return (
    <button type="button" aria-label={name} aria-disabled={off} onClick={() => !off && onPress()}>
      <Icon size={18} aria-hidden />
    </button>
  );
}

function Decided({ decision: { decision, minuteLine, resultingVersion } }: { decision: NonNullable<AgendaItem['decision']> }) {
  const { t } = useI18n();
  return (
    <div className={styles['decided']}>
      <LookChip look={DECISION_LOOKS[decision]} />
      <span>
        {minuteLine}
        {typeof resultingVersion === 'number' && <span className="sk-soft"> {t(m.version, { version: resultingVersion })}</span>}
      </span>
    </div>
  );
}

function ItemName({ item: { title, matter, closedToViewer }, slug }: { item: AgendaItem; slug: string }) {
  const { t } = useI18n();
  if (closedToViewer) return <span className="sk-soft">{t(m.closed)}</span>;
  if (!matter) return <span>{title}</span>;
  return (
    <span>
      <Link to="/u/$slug/krav" params={{ slug }} search={{ krav: matter.number }}>
        {matter.number}
      </Link>{' '}
      {matter.heading}
      {title && <span className="sk-soft"> – {title}</span>}
    </span>
  );
}
