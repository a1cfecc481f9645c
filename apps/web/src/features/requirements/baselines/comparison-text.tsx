import { useEffect, useMemo, useState, type ComponentType } from 'react';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Chip } from '../../../ui/chip.js';
import type { Tone } from '../../../ui/colours.js';
import { IconBan, IconCheck, IconPencil, IconPlus } from '../../../ui/icons.js';
import type { Comparison } from './baseline-documents.js';
import styles from './baselines.module.css';
import { ChangedParts, Passages } from './changed-parts.js';
import { anchorOf, outcomesBySection, type Outcome, type OutcomeSection } from './outcomes.js';

const m = defineMessages('comparison', {
  jump: { sv: 'Hoppa till', en: 'Jump to' },
  CHANGED: { sv: 'Ändrat', en: 'Changed' },
  ADDED: { sv: 'Tillagt', en: 'Added' },
  STRUCK: { sv: 'Struket', en: 'Struck' },
  UNCHANGED: { sv: 'Oförändrat', en: 'Unchanged' },
});

interface OutcomeLook {
  readonly tone: Tone;
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
}
const LOOKS: Readonly<Record<Outcome['kind'], OutcomeLook>> = {
  CHANGED: { tone: 'amber', icon: IconPencil }, ADDED: { tone: 'green', icon: IconPlus }, STRUCK: { tone: 'red', icon: IconBan }, UNCHANGED: { tone: 'grey', icon: IconCheck },
};

/** What has become of the requirements, section by section, with a list to jump by. */
export function ComparisonText({ comparison, whole }: { comparison: Comparison; whole: boolean }) {
  const sections = useMemo(() => outcomesBySection(comparison), [comparison]);
  useEffect(() => {
    // The address was there before what it points at.
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }, [sections]);
  return (
    <div className={styles['columns']}>
      <JumpList sections={sections} />
      <div className={styles['text']}>
        {sections.map(({ section, outcomes }, at) => (
          <section key={`${at} ${section}`}>
            <h3 lang="sv">{section}</h3>
            {outcomes.map((outcome) => (
              <OutcomeEntry key={`${outcome.kind} ${outcome.requirement.requirementId}`} outcome={outcome} whole={whole} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

const WIDE = '(min-width: 1000px)';

/** Every change as a link to its place. Beside the text where there is room; else folded. */
function JumpList({ sections }: { sections: readonly OutcomeSection[] }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(() => matchMedia(WIDE).matches);
  const changes = sections.flatMap(({ outcomes }) => outcomes.filter(({ kind }) => kind !== 'UNCHANGED'));
  if (changes.length === 0) return null;
  return (
    <nav className={`${styles['jump']} sk-no-print`} aria-label={t(m.jump)}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t(m.jump)}</summary>
        <ul>
          {changes.map((outcome) => (
            <li key={anchorOf(outcome)}>
              <a href={`#${anchorOf(outcome)}`}>
                <OutcomeIcon kind={outcome.kind} />
                <span className={styles['number']}>{outcome.requirement.number}</span> <span lang="sv">{outcome.requirement.heading}</span>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

function OutcomeIcon({ kind }: { kind: Outcome['kind'] }) {
  const { t } = useI18n();
  const Icon = LOOKS[kind].icon;
  return (
    <>
      <Icon size={14} aria-hidden />
      <span className="sk-hidden">{t(m[kind])}: </span>
    </>
  );
}

function OutcomeEntry({ outcome, whole }: { outcome: Outcome; whole: boolean }) {
  const { t } = useI18n();
  const { kind, requirement } = outcome;
  const { tone, icon } = LOOKS[kind];
  return (
    <article id={anchorOf(outcome)} className={styles['entry']} data-outcome={kind}>
      <div className={styles['entryHead']}>
        <h4>
          {requirement.number} <span lang="sv">{requirement.heading}</span>
        </h4>
        <Chip tone={tone} icon={icon}>
          {t(m[kind])}
        </Chip>
      </div>
      {outcome.kind === 'CHANGED' ? <ChangedParts change={outcome.change} whole={whole} /> : <Passages requirement={requirement} />}
    </article>
  );
}
