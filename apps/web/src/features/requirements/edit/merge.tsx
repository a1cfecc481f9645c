import { Button } from '@mantine/core';
import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { WordDiff, type DiffPart } from '../../../ui/word-diff.js';
import { KIND_NAMES } from '../kinds.js';
import { WORDED, type Content, type Part } from './content.js';
import styles from './edit.module.css';

const m = defineMessages('requirement-merge', {
  title: { sv: 'Någon annan hann ändra samma krav', en: 'Somebody else changed the same requirement first' },
  what: { sv: 'Inget av det du skrev är borta. Se vad som skiljer, fortsätt skriva i fälten nedanför och spara när det är som det ska.', en: 'Nothing that you wrote is gone. See what differs, go on writing in the fields below, and save when it is as it should be.' },
  taken: { sv: 'Det här hade bara den andra ändrat, och det står nu så i fälten: {parts}.', en: 'Only the other one had changed this, and it now stands so in the fields: {parts}.' },
  theirs: { sv: 'Deras', en: 'Theirs' },
  mine: { sv: 'Ditt', en: 'Yours' },
  diff: { sv: 'Vad som ändras mot deras när du sparar', en: 'What changes from theirs when you save' },
  heading: { sv: 'Rubrik', en: 'Heading' },
  kind: { sv: 'Typ', en: 'Kind' },
  weight: { sv: 'Vikt', en: 'Weight' },
  lotNumber: { sv: 'Delområde', en: 'Lot' },
  text: { sv: 'Kravtext', en: 'Text' },
  rationale: { sv: 'Motivering', en: 'Rationale' },
  verification: { sv: 'Så kontrolleras det', en: 'Verification' },
  inField: { sv: 'Står i fältet nu', en: 'Stands in the field now' },
  takeTheirs: { sv: 'Ta deras', en: 'Take theirs' },
  takeMine: { sv: 'Behåll ditt', en: 'Keep yours' },
  allLots: { sv: 'Alla', en: 'All' },
  partOf: { sv: '{act}: {part}', en: '{act}: {part}' },
});

export interface Clash {
  readonly theirs: Content;
  readonly mine: Content;
  readonly clashes: readonly Part[];
  readonly taken: readonly Part[];
}

interface MergeProps {
  clash: Clash;
  /** What the fields hold now. */
  values: Content;
  onTake: (part: Part, value: string) => void;
}

/** Both texts beside each other where two have changed the same thing, and what would change; the fields below stay as one's own. */
export function Merge({ clash, values, onTake }: MergeProps) {
  const { t } = useI18n();
  return (
    <section className={styles['merge']} role="alert">
      <div className="sk-stack-tight">
        <h3>{t(m.title)}</h3>
        <p>{t(m.what)}</p>
        {clash.taken.length > 0 && <p>{t(m.taken, { parts: clash.taken.map((part) => t(m[part])).join(', ') })}</p>}
      </div>
      {clash.clashes.map((part) => (
        <MergedPart key={part} part={part} clash={clash} now={values[part]} onTake={(value) => onTake(part, value)} />
      ))}
    </section>
  );
}

function MergedPart({ part, clash, now, onTake }: { part: Part; clash: Clash; now: string; onTake: (value: string) => void }) {
  const { t } = useI18n();
  const say = useSaid(part);
  const name = t(m[part]);
  const [theirs, mine] = [clash.theirs[part], clash.mine[part]];
  const take = (act: string, value: string) =>
    now === value ? (
      <span className="sk-soft">{t(m.inField)}</span>
    ) : (
      <Button variant="default" size="compact-sm" aria-label={t(m.partOf, { act, part: name })} onClick={() => onTake(value)}>
        {act}
      </Button>
    );
  return (
    <div className={styles['part']}>
      <h4>{name}</h4>
      <div className={styles['texts']}>
        <div className="sk-stack-tight">
          <strong>{t(m.theirs)}</strong>
          <div className={styles['source']}>{say(theirs)}</div>
          <div>{take(t(m.takeTheirs), theirs)}</div>
        </div>
        <div className="sk-stack-tight">
          <strong>{t(m.mine)}</strong>
          <div className={styles['source']}>{say(mine)}</div>
          <div>{take(t(m.takeMine), mine)}</div>
        </div>
      </div>
      {WORDED.includes(part) && <Difference before={theirs} after={now} />}
    </div>
  );
}

function useSaid(part: Part): (value: string) => string {
  const { t } = useI18n();
  if (part === 'kind') return (value) => (value === 'MANDATORY' || value === 'AWARD' || value === 'INFORMATION' ? t(KIND_NAMES[value]) : value);
  return (value) => (part === 'lotNumber' && value === '0' ? t(m.allLots) : value === '' ? '–' : value);
}

const PATIENCE_MS = 300;

function Difference({ before, after }: { before: string; after: string }) {
  const { t } = useI18n();
  const segments = useMemo((): DiffPart[] => {
    const changes = diffWordsWithSpace(before, after, { timeout: PATIENCE_MS });
    if (changes === undefined) return [{ kind: 'REMOVED', text: before }, { kind: 'ADDED', text: after }];
    return changes.map(({ added, removed, value }) => ({ kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME', text: value }));
  }, [before, after]);
  return (
    <div className="sk-stack-tight">
      <strong>{t(m.diff)}</strong>
      <WordDiff segments={segments} />
    </div>
  );
}
