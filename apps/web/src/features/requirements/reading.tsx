import { Button } from '@mantine/core';
import { useCallback, useRef } from 'react';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { IconArrowLeft, IconList } from '../../ui/icons.js';
import { Failure } from '../../ui/states.js';
import { Chapters } from './chapters.js';
import { OpenRequirement } from './open-requirement.js';
import { ReadingHead } from './reading-head.js';
import styles from './reading.module.css';
import { RequirementFilters } from './requirement-filters.js';
import type { RequirementsFrame } from './requirement-queries.js';
import { RequirementRowsShown } from './requirement-rows-shown.js';
import { useRequirementActivity } from './threads/use-requirement-activity.js';
import { useKeptPlace } from './use-kept-place.js';
import { useReading } from './use-reading.js';
import { useReadingKeys } from './use-reading-keys.js';
import { useRoomBelow } from './use-room-below.js';
import { WeightsNotice } from './weights-notice.js';

const m = defineMessages('reading', {
  list: { sv: 'Kravlista', en: 'List of requirements' },
  pane: { sv: 'Det öppna kravet', en: 'The open requirement' },
  chapters: { sv: 'Kapitel', en: 'Chapters' },
  toList: { sv: 'Till listan', en: 'To the list' },
});

/** Chapters, list and the requirement that is read; where there is no room for them beside each other, one at a time. */
export function Reading({ procurement }: { procurement: RequirementsFrame }) {
  const { t } = useI18n();
  const reading = useReading(procurement.slug);
  const { search, change, asked } = reading;
  useRequirementActivity({ slug: procurement.slug, procurementId: procurement.id, activityCursor: reading.query.data?.activityCursor });
  const columns = useRoomBelow();
  const list = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const { toList } = useReadingKeys(reading, list, pane);
  useKeptPlace(`samkop.krav.${procurement.id}`, reading.query.data !== undefined, { list, pane, openId: reading.open?.id });
  const choose = useCallback((section: string | undefined) => change({ section, visa: undefined }), [change]);
  const view = search.visa === 'kapitel' ? 'chapters' : asked !== undefined ? 'pane' : 'list';
  return (
    <div className={styles['page']} data-view={view}>
      <ReadingHead procurement={procurement} reading={reading} />
      <RequirementFilters procurement={procurement} reading={reading} />
      <WeightsNotice procurement={procurement} />
      {reading.failure && <Failure>{reading.failure}</Failure>}
      <div ref={columns} className={styles['columns']}>
        <div className={styles['chapters']}>
          <BackToList onBack={() => change({ visa: undefined })}>{t(m.toList)}</BackToList>
          <Chapters sections={procurement.requirementSections} chosen={search.section} onChoose={choose} />
        </div>
        <div ref={list} className={styles['list']} role="region" aria-label={t(m.list)} data-requirement-list>
          <div className={styles['toChapters']}>
            <Button variant="default" leftSection={<IconList size={17} aria-hidden />} onClick={() => change({ visa: 'kapitel' })}>
              {t(m.chapters)}
            </Button>
          </div>
          <RequirementRowsShown procurement={procurement} reading={reading} />
        </div>
        <div ref={pane} className={styles['pane']} role="region" aria-label={t(m.pane)} tabIndex={-1}>
          <BackToList onBack={toList}>{t(m.toList)}</BackToList>
          <OpenRequirement procurement={procurement} reading={reading} />
        </div>
      </div>
    </div>
  );
}

/** Only where one of the three is shown at a time. */
function BackToList({ onBack, children }: { onBack: () => void; children: string }) {
  return (
    <div className={`${styles['back']} sk-no-print`}>
      <Button variant="default" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={onBack}>
        {children}
      </Button>
    </div>
  );
}
