import type { ReactNode } from 'react';
import type { FrozenFragment, RequirementPart } from '../../../generated/graphql.js';
import { formatDecimal } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n, type Translation } from '../../../i18n/use-i18n.js';
import { RichText } from '../../../ui/rich-text.js';
import { WordDiff, type DiffPart } from '../../../ui/word-diff.js';
import { KIND_NAMES } from '../kinds.js';
import type { ChangedRequirement } from './baseline-documents.js';
import styles from './baselines.module.css';

const m = defineMessages('requirement-part', {
  NUMBER: { sv: 'Nummer', en: 'Number' },
  SECTION: { sv: 'Avsnitt', en: 'Section' },
  KIND: { sv: 'Typ', en: 'Kind' },
  LOT_NUMBER: { sv: 'Delområde', en: 'Lot' },
  WEIGHT: { sv: 'Vikt', en: 'Weight' },
  HEADING: { sv: 'Rubrik', en: 'Heading' },
  TEXT: { sv: 'Kravtext', en: 'Text' },
  RATIONALE: { sv: 'Motivering', en: 'Rationale' },
  VERIFICATION: { sv: 'Verifiering', en: 'Verification' },
  allLots: { sv: 'alla', en: 'all' },
  none: { sv: 'ingen', en: 'none' },
  forAll: { sv: 'Alla delområden', en: 'All lots' },
  forLot: { sv: 'Delområde {number}', en: 'Lot {number}' },
  weighs: { sv: 'Vikt {weight}', en: 'Weight {weight}' },
});
const WORDED = { HEADING: 'heading', TEXT: 'text', RATIONALE: 'rationale', VERIFICATION: 'verification' } as const;

/** What has changed of a requirement, part by part, word by word; with `whole` the rest of it as well. */
export function ChangedParts({ change, whole }: { change: ChangedRequirement; whole: boolean }) {
  const i18n = useI18n();
  const { after, changed } = change;
  return (
    <>
      {whole && <Meta requirement={after} />}
      <dl className={styles['parts']}>
        {changed.map((part) => (
          <Part key={part} name={i18n.t(m[part])}>
            <WordDiff segments={segmentsOf(part, change, i18n)} />
          </Part>
        ))}
        {whole && <Prose requirement={after} without={changed} />}
      </dl>
    </>
  );
}

/** A requirement as it is worded. */
export function Passages({ requirement }: { requirement: FrozenFragment }) {
  return (
    <>
      <Meta requirement={requirement} />
      <dl className={styles['parts']}>
        <Prose requirement={requirement} without={[]} />
      </dl>
    </>
  );
}

function Meta({ requirement: { kind, lotNumber, weight } }: { requirement: FrozenFragment }) {
  const { t, locale } = useI18n();
  const facts = [t(KIND_NAMES[kind]), lotNumber == null ? t(m.forAll) : t(m.forLot, { number: lotNumber }), ...(weight == null ? [] : [t(m.weighs, { weight: formatDecimal(weight, locale) })])];
  return <p className="sk-soft sk-small">{facts.join(' · ')}</p>;
}

function Prose({ requirement, without }: { requirement: FrozenFragment; without: readonly RequirementPart[] }) {
  const { t } = useI18n();
  const parts = (['TEXT', 'RATIONALE', 'VERIFICATION'] as const).filter((part) => !without.includes(part) && requirement[WORDED[part]]);
  return parts.map((part) => (
    <Part key={part} name={t(m[part])}>
      <RichText text={requirement[WORDED[part]] ?? ''} />
    </Part>
  ));
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang="sv">{children}</dd>
    </div>
  );
}

/** What one was and what it is, for a part that is no running text. */
function segmentsOf(part: RequirementPart, change: ChangedRequirement, i18n: Translation): readonly DiffPart[] {
  if (part === 'HEADING' || part === 'TEXT' || part === 'RATIONALE' || part === 'VERIFICATION') return change[WORDED[part]];
  const [before, after] = [change.before, change.after].map((requirement) => valueOf(part, requirement, i18n));
  return [{ kind: 'REMOVED', text: before ?? '' }, { kind: 'SAME', text: ' ' }, { kind: 'ADDED', text: after ?? '' }];
}

function valueOf(part: Exclude<RequirementPart, keyof typeof WORDED>, { number, section, kind, lotNumber, weight }: FrozenFragment, { t, locale }: Translation): string {
  switch (part) {
    case 'NUMBER':
      return number;
    case 'SECTION':
      return section;
    case 'KIND':
      return t(KIND_NAMES[kind]);
    case 'LOT_NUMBER':
      return lotNumber == null ? t(m.allLots) : String(lotNumber);
    case 'WEIGHT':
      return weight == null ? t(m.none) : formatDecimal(weight, locale);
  }
}
