import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useRequest } from '../../../api/use-request.js';
import type { RequirementRevisionsQuery } from '../../../generated/graphql.js';
import { formatDecimal, formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dated } from '../../../ui/dated.js';
import { Loaded } from '../../../ui/states.js';
import { WordDiff, type DiffPart } from '../../../ui/word-diff.js';
import { KIND_NAMES } from '../kinds.js';
import { REQUIREMENT_REVISIONS, REVISION_DIFF } from '../requirement-documents.js';
import styles from './history.module.css';

const m = defineMessages('requirement-history', {
  title: { sv: 'Versioner ({count})', en: 'Versions ({count})' },
  version: { sv: 'Version {version}', en: 'Version {version}' },
  by: { sv: '{at}, {name}', en: '{at}, {name}' },
  suggested: { sv: 'Kom av ett förslag', en: 'Came of a suggestion' },
  from: { sv: 'Jämför version', en: 'Compare version' },
  to: { sv: 'med version', en: 'with version' },
  heading: { sv: 'Rubrik', en: 'Heading' },
  text: { sv: 'Kravtext', en: 'Text' },
  rationale: { sv: 'Motivering', en: 'Rationale' },
  verification: { sv: 'Så kontrolleras det', en: 'Verification' },
  kind: { sv: 'Typ', en: 'Kind' },
  weight: { sv: 'Vikt', en: 'Weight' },
  lot: { sv: 'Delområde', en: 'Lot' },
  allLots: { sv: 'Alla delområden', en: 'All lots' },
  nothing: { sv: 'Inget skiljer mellan versionerna.', en: 'Nothing differs between the versions.' },
});

type Revision = RequirementRevisionsQuery['requirement']['revisions'][number];

interface HistoryProps {
  requirementId: string;
  version: number;
}

/** Every version of a requirement, and what differs between any two. Read when it is opened. */
export function RequirementHistory({ requirementId, version }: HistoryProps) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles['history']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(m.title, { count: version })}</summary>
      {open && <Revisions requirementId={requirementId} version={version} />}
    </details>
  );
}

function Revisions({ requirementId, version }: HistoryProps) {
  const { t } = useI18n();
  const query = useRequest(REQUIREMENT_REVISIONS, { id: requirementId });
  return (
    <Loaded query={query} height={80}>
      {({ requirement: { revisions } }) => (
        <div className="sk-stack">
          <ol className={styles['versions']}>
            {revisions.toReversed().map((revision) => (
              <li key={revision.version}>
                <strong>{t(m.version, { version: revision.version })}</strong> <span className="sk-soft"><Dated>{t(m.by, { at: formatInstant(revision.at), name: revision.author.name })}</Dated></span>
                {revision.threadId && <span className="sk-soft">{t(m.suggested)}</span>}
              </li>
            ))}
          </ol>
          {revisions.length > 1 && <Comparison key={version} requirementId={requirementId} revisions={revisions} />}
        </div>
      )}
    </Loaded>
  );
}

function Comparison({ requirementId, revisions }: { requirementId: string; revisions: readonly Revision[] }) {
  const { t } = useI18n();
  const latest = revisions.at(-1)?.version ?? 1;
  const [from, setFrom] = useState(latest - 1);
  const [to, setTo] = useState(latest);
  const query = useRequest(REVISION_DIFF, { id: requirementId, from, to });
  const choices = revisions.map(({ version }) => ({ value: String(version), label: String(version) }));
  const at = (version: number) => revisions.find((revision) => revision.version === version);
  return (
    <div className="sk-stack">
      <div className={styles['pair']}>
        <NativeSelect label={t(m.from)} data={choices} value={String(from)} onChange={(event) => setFrom(Number(event.currentTarget.value))} />
        <NativeSelect label={t(m.to)} data={choices} value={String(to)} onChange={(event) => setTo(Number(event.currentTarget.value))} />
      </div>
      <Loaded query={query} height={80}>
        {({ requirement: { diff } }) => <Differences worded={diff} before={at(from)} after={at(to)} />}
      </Loaded>
    </div>
  );
}

interface DifferencesProps {
  worded: Readonly<Record<'heading' | 'text' | 'rationale', readonly DiffPart[]>>;
  before: Revision | undefined;
  after: Revision | undefined;
}

function Differences({ worded, before, after }: DifferencesProps) {
  const { t, locale } = useI18n();
  const said = (one: Revision | undefined): Readonly<Record<'kind' | 'weight' | 'lot' | 'verification', string>> => ({
    kind: one === undefined ? '' : t(KIND_NAMES[one.kind]),
    weight: one?.weight == null ? '' : formatDecimal(one.weight, locale),
    lot: one === undefined ? '' : one.lotNumber == null ? t(m.allLots) : String(one.lotNumber),
    verification: one?.verification ?? '',
  });
  const [was, is] = [said(before), said(after)];
  const whole = (part: keyof typeof was): DiffPart[] => wholeDiff(was[part], is[part]);
  const parts = [
    { name: m.kind, segments: whole('kind') },
    { name: m.weight, segments: whole('weight') },
    { name: m.lot, segments: whole('lot') },
    { name: m.heading, segments: worded.heading },
    { name: m.text, segments: worded.text },
    { name: m.rationale, segments: worded.rationale },
    { name: m.verification, segments: whole('verification') },
  ].filter(({ segments }) => segments.some(({ kind }) => kind !== 'SAME'));
  if (parts.length === 0) return <p className="sk-soft">{t(m.nothing)}</p>;
  return parts.map(({ name, segments }) => (
    <section key={name.id} className="sk-stack-tight">
      <h4>{t(name)}</h4>
      <WordDiff segments={segments} />
    </section>
  ));
}

/** What is said as a whole: the former struck, the latter added. */
function wholeDiff(was: string, is: string): DiffPart[] {
  if (was === is) return [];
  const parts: DiffPart[] = [{ kind: 'REMOVED', text: was }, { kind: 'ADDED', text: is }];
  return parts.filter(({ text }) => text !== '');
}
