import { Button } from '@mantine/core';
import { memo } from 'react';
import { formatDecimal } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Chip } from '../../ui/chip.js';
import { IconCircleCheck, IconPin, IconPointFilled } from '../../ui/icons.js';
import { RichText } from '../../ui/rich-text.js';
import { Notice } from '../../ui/states.js';
import { EditActs } from './edit/edit-acts.js';
import { RequirementHistory } from './history/requirement-history.js';
import { KIND_NAMES, KindChip } from './kinds.js';
import { QuotesProvider, useQuotes } from './quotes.js';
import styles from './reading-pane.module.css';
import type { RequirementRow, RequirementsFrame } from './requirement-queries.js';
import { RequirementText } from './requirement-text.js';
import { RequirementThreads } from './threads/requirement-threads.js';

const m = defineMessages('reading-pane', {
  read: { sv: 'Läst', en: 'Read' },
  unread: { sv: 'Oläst', en: 'Unread' },
  markRead: { sv: 'Markera som läst', en: 'Mark as read' },
  markUnread: { sv: 'Markera som oläst', en: 'Mark as unread' },
  fixed: { sv: 'Numret är fastställt', en: 'The number is fixed' },
  withdrawn: { sv: 'Kravet är struket: {reason}', en: 'The requirement is struck: {reason}' },
  lot: { sv: 'Delområde', en: 'Lot' },
  allLots: { sv: 'Alla delområden', en: 'All lots' },
  lotOf: { sv: '{number}. {title}', en: '{number}. {title}' },
  kind: { sv: 'Typ', en: 'Kind' },
  weight: { sv: 'Vikt', en: 'Weight' },
  weightOf: { sv: '{weight} av 100', en: '{weight} of 100' },
  rationale: { sv: 'Motivering', en: 'Rationale' },
  verification: { sv: 'Så kontrolleras det', en: 'Verification' },
});

interface ReadingPaneProps {
  procurement: RequirementsFrame;
  row: RequirementRow;
  onMark: (row: RequirementRow, read: boolean) => void;
  /** Opens another number: the one that it got. */
  onNumber: (number: string) => void;
}

/** One requirement as it is read, with what has been said of it. */
export const ReadingPane = memo(function ReadingPane({ procurement, row, onMark, onNumber }: ReadingPaneProps) {
  const { t } = useI18n();
  const { slug, id: procurementId } = procurement;
  return (
    <QuotesProvider>
      <article className={styles['requirement']}>
        <Head procurement={procurement} row={row} onMark={onMark} onNumber={onNumber} />
        {row.withdrawnAt && <Notice>{t(m.withdrawn, { reason: row.withdrawReason ?? '' })}</Notice>}
        <Text text={row.text} />
        <Part title={t(m.rationale)} text={row.rationale} />
        <Part title={t(m.verification)} text={row.verification} />
        <Facts row={row} />
        <RequirementHistory requirementId={row.id} version={row.version} />
        <RequirementThreads requirementId={row.id} version={row.version} text={row.text} canComment={row.availableActions.includes('COMMENT')} slug={slug} procurementId={procurementId} />
      </article>
    </QuotesProvider>
  );
});

function Head({ procurement, row, onMark, onNumber }: ReadingPaneProps) {
  const { t } = useI18n();
  const { number, heading, section, kind, readByViewer, numberIsFixed } = row;
  return (
    <header className={styles['head']}>
      <p className="sk-soft sk-small">{section}</p>
      <h2>
        <span className={styles['number']}>{number}</span> {heading}
      </h2>
      <div className="sk-row">
        <KindChip kind={kind} />
        {readByViewer ? (
          <Chip tone="green" icon={IconCircleCheck}>
            {t(m.read)}
          </Chip>
        ) : (
          <Chip tone="blue" icon={IconPointFilled}>
            {t(m.unread)}
          </Chip>
        )}
        {numberIsFixed && (
          <Chip tone="grey" icon={IconPin}>
            {t(m.fixed)}
          </Chip>
        )}
        <Button variant="default" size="compact-sm" className="sk-no-print" onClick={() => onMark(row, !readByViewer)}>
          {t(readByViewer ? m.markUnread : m.markRead)}
        </Button>
        <EditActs procurement={procurement} row={row} onNumber={onNumber} />
      </div>
    </header>
  );
}

/** The text itself, where threads point at what they quote. */
function Text({ text }: { text: string }) {
  const { marks, active, setActive, select } = useQuotes();
  return (
    <div className={styles['text']}>
      <RequirementText text={text} marks={marks} activeMark={active} onMark={setActive} onSelectQuote={select} />
    </div>
  );
}

function Part({ title, text }: { title: string; text: string | null | undefined }) {
  if (!text) return null;
  return (
    <section className="sk-stack-tight">
      <h3>{title}</h3>
      <RichText text={text} />
    </section>
  );
}

function Facts({ row: { kind, lot, weight } }: { row: RequirementRow }) {
  const { t, locale } = useI18n();
  return (
    <dl className="sk-facts">
      <dt>{t(m.kind)}</dt>
      <dd>{t(KIND_NAMES[kind])}</dd>
      <dt>{t(m.lot)}</dt>
      <dd>{lot ? t(m.lotOf, { number: lot.number, title: lot.title }) : t(m.allLots)}</dd>
      {weight && (
        <>
          <dt>{t(m.weight)}</dt>
          <dd>{t(m.weightOf, { weight: formatDecimal(weight, locale) })}</dd>
        </>
      )}
    </dl>
  );
}
