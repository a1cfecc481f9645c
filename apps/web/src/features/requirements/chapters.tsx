import { memo, useMemo } from 'react';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { IconMessageCircle } from '../../ui/icons.js';
import styles from './chapters.module.css';
import { chaptersOf, type Chapter, type Section } from './chapter-tree.js';
import type { RequirementsFrame } from './requirement-queries.js';

const m = defineMessages('requirement-chapters', {
  label: { sv: 'Kapitel', en: 'Chapters' },
  all: { sv: 'Alla kapitel', en: 'All chapters' },
  chapter: { sv: 'Kapitel {number}', en: 'Chapter {number}' },
  read: { sv: '{read} av {total} lästa', en: '{read} of {total} read' },
  threads: { sv: '{count, plural, one {# öppen tråd} other {# öppna trådar}}', en: '{count, plural, one {# open thread} other {# open threads}}' },
});

interface ChaptersProps {
  sections: RequirementsFrame['requirementSections'];
  chosen: string | undefined;
  onChoose: (section: string | undefined) => void;
}

/** The parts of the specification, with how much of each is read and talked about. A press shows that part alone. */
export const Chapters = memo(function Chapters({ sections, chosen, onChoose }: ChaptersProps) {
  const { t } = useI18n();
  const { all, chapters } = useMemo(() => chaptersOf(sections), [sections]);
  return (
    <nav aria-label={t(m.label)} className={styles['chapters']}>
      <ul>
        <Line section={all} name={t(m.all)} chosen={chosen === undefined} onChoose={() => onChoose(undefined)} />
        {chapters.map((chapter) => (
          <ChapterLines key={chapter.number} chapter={chapter} chosen={chosen} onChoose={onChoose} />
        ))}
      </ul>
    </nav>
  );
});

function ChapterLines({ chapter, chosen, onChoose }: { chapter: Chapter; chosen: string | undefined; onChoose: ChaptersProps['onChoose'] }) {
  const { t } = useI18n();
  const { number, title, sections } = chapter;
  return (
    <>
      <Line section={chapter} name={title === undefined ? t(m.chapter, { number }) : `${number} ${title}`} chosen={chosen === number} onChoose={() => onChoose(number)} />
      {sections.map((section) => (
        <Line key={section.number} section={section} name={`${section.number} ${section.title}`} within chosen={chosen === section.number} onChoose={() => onChoose(section.number)} />
      ))}
    </>
  );
}

interface LineProps {
  section: Pick<Section, 'requirementCount' | 'readCount' | 'openThreadCount'>;
  name: string;
  within?: boolean;
  chosen: boolean;
  onChoose: () => void;
}

function Line({ section: { requirementCount, readCount, openThreadCount }, name, within = false, chosen, onChoose }: LineProps) {
  const { t } = useI18n();
  return (
    <li data-within={within}>
      <button type="button" aria-current={chosen ? 'true' : undefined} onClick={onChoose}>
        <span className={styles['name']}>{name}</span>
        <span className={styles['counts']}>
          <span>{t(m.read, { read: readCount, total: requirementCount })}</span>
          {openThreadCount > 0 && (
            <span className={styles['threads']} title={t(m.threads, { count: openThreadCount })}>
              <IconMessageCircle size={13} aria-hidden />
              {openThreadCount}
              <span className="sk-hidden"> {t(m.threads, { count: openThreadCount })}</span>
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
