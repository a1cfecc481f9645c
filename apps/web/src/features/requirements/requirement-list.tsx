import { memo } from 'react';
import { formatDecimal } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { IconMessageCircle, IconPencil, IconPointFilled } from '../../ui/icons.js';
import { KindChip } from './kinds.js';
import styles from './requirement-list.module.css';
import type { RequirementRow } from './requirement-queries.js';
import type { SectionGroup } from './selection.js';

const m = defineMessages('requirement-list', {
  section: { sv: 'Ändra avsnittet {section}', en: 'Change the section {section}' },
  unread: { sv: 'Oläst', en: 'Unread' },
  lot: { sv: 'Delområde {number}', en: 'Lot {number}' },
  weight: { sv: 'Vikt {weight}', en: 'Weight {weight}' },
  threads: { sv: '{count, plural, one {# öppen tråd} other {# öppna trådar}}', en: '{count, plural, one {# open thread} other {# open threads}}' },
});

interface RequirementListProps {
  groups: readonly SectionGroup[];
  /** Changes a section; nothing where the viewer may not. */
  onSection: ((section: string) => void) | undefined;
  openId: string | undefined;
  /** The one row that Tab leads to; from there the arrows lead on. */
  tabStop: string | undefined;
  onOpen: (number: string) => void;
}

/** All rows, none left out of the page: searching in the page, printing and screen readers need them. */
export const RequirementList = memo(function RequirementList({ groups, onSection, openId, tabStop, onOpen }: RequirementListProps) {
  const { t } = useI18n();
  return groups.map(({ section, rows }) => (
    <section key={section} className={styles['section']}>
      <div className={styles['title']}>
        <h3>{section}</h3>
        {onSection && (
          <button type="button" className="sk-no-print" aria-label={t(m.section, { section })} title={t(m.section, { section })} onClick={() => onSection(section)}>
            <IconPencil size={16} aria-hidden />
          </button>
        )}
      </div>
      <ul>
        {rows.map((row) => (
          <RequirementLine key={row.id} row={row} isOpen={row.id === openId} isTabStop={row.id === tabStop} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  ));
});

interface RequirementLineProps {
  row: RequirementRow;
  isOpen: boolean;
  isTabStop: boolean;
  onOpen: (number: string) => void;
}

const RequirementLine = memo(function RequirementLine({ row, isOpen, isTabStop, onOpen }: RequirementLineProps) {
  const { id, number, heading, kind, readByViewer } = row;
  return (
    <li className={styles['line']} data-read={readByViewer}>
      <a
        id={`krav-${id}`}
        href={`?krav=${number}`}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isOpen ? 'true' : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onOpen(number);
        }}
      >
        <span className={styles['number']}>{number}</span>
        <span className={styles['heading']}>{heading}</span>
        <KindChip kind={kind} />
        <Particulars row={row} />
      </a>
    </li>
  );
});

function Particulars({ row: { lot, weight, openThreadCount, readByViewer } }: { row: RequirementRow }) {
  const { t, locale } = useI18n();
  return (
    <span className={styles['particulars']}>
      {!readByViewer && (
        <span className={styles['unread']}>
          <IconPointFilled size={14} aria-hidden />
          {t(m.unread)}
        </span>
      )}
      {openThreadCount > 0 && (
        <span className={styles['threads']}>
          <IconMessageCircle size={14} aria-hidden />
          {t(m.threads, { count: openThreadCount })}
        </span>
      )}
      {lot && <span>{t(m.lot, { number: lot.number })}</span>}
      {weight && <span>{t(m.weight, { weight: formatDecimal(weight, locale) })}</span>}
    </span>
  );
}
