import { Checkbox } from '@mantine/core';
import { formatDecimal } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n, type Translation } from '../../../i18n/use-i18n.js';
import { Chip } from '../../../ui/chip.js';
import { IconCircleCheck, IconClock } from '../../../ui/icons.js';
import { Empty } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import { RequirementCoverageList } from './requirement-coverage.js';
import type { Coverage, RoundsProcurement } from './round-documents.js';
import type { RoundSearch } from './round-search.js';
import styles from './rounds.module.css';

const m = defineMessages('coverage', {
  title: { sv: 'Vilka som har hörts', en: 'Who has been heard' },
  organisationsHeard: { sv: '{heard} av {all} organisationer har hörts.', en: '{heard} of {all} organisations have been heard.' },
  requirementsHeard: { sv: 'Om {heard} av {all} krav har någon sagt något.', en: 'Something has been said of {heard} of {all} requirements.' },
  view: { sv: 'Visa', en: 'Show' },
  byOrganisation: { sv: 'Organisationer', en: 'Organisations' },
  byRequirement: { sv: 'Krav', en: 'Requirements' },
  onlySilent: { sv: 'Visa bara de tysta', en: 'Show only the silent' },
  onlyUnheard: { sv: 'Visa bara krav som ingen har kommenterat', en: 'Show only requirements that nobody has commented on' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  state: { sv: 'Läge', en: 'State' },
  comments: { sv: 'Kommentarer', en: 'Comments' },
  read: { sv: 'Lästa krav', en: 'Requirements read' },
  readOf: { sv: '{read} av {all}', en: '{read} of {all}' },
  heard: { sv: 'Hörd', en: 'Heard' },
  silent: { sv: 'Tyst', en: 'Silent' },
  nobody: { sv: 'Ingen i gruppen företräder någon organisation', en: 'Nobody in the group speaks for an organisation' },
  nobodyWhat: { sv: 'Utse ledamöter på arbetsgruppens sida, så syns det här vilka som har hörts.', en: 'Choose members on the page of the working group; then this shows who has been heard.' },
  allHeard: { sv: 'Alla organisationer har hörts', en: 'All organisations have been heard' },
  allHeardWhat: { sv: 'Ingen är tyst i den här rundan.', en: 'Nobody is silent in this round.' },
});

interface CoverageProps {
  procurement: RoundsProcurement;
  search: RoundSearch;
  change: (search: RoundSearch) => void;
}

export const isSilent = ({ comments }: Pick<Coverage, 'comments'>): boolean => comments === 0;

/** Who has been heard and of what: by organisation with the silent first, or by requirement. */
export function CoverageSection({ procurement, search, change }: CoverageProps) {
  const { t, locale } = useI18n();
  const { slug, commentRound, requirementSummary } = procurement;
  if (!commentRound) return null;
  const { coverageByOrganisation: coverage, coverageByRequirement: unheard } = commentRound;
  const silent = coverage.filter(isSilent).length;
  const shown = (count: number) => formatDecimal(count, locale);
  return (
    <section className="sk-stack">
      <div>
        <h2>{t(m.title)}</h2>
        <p>
          {t(m.organisationsHeard, { heard: shown(coverage.length - silent), all: shown(coverage.length) })}{' '}
          {t(m.requirementsHeard, { heard: shown(requirementSummary.total - unheard.totalCount), all: shown(requirementSummary.total) })}
        </p>
      </div>
      <Views search={search} change={change} />
      {search.visa === 'krav' ? <RequirementCoverageList slug={slug} unheardOnly={search.tysta !== undefined} /> : <ByOrganisation coverage={coverage} total={requirementSummary.total} silentOnly={search.tysta !== undefined} />}
    </section>
  );
}

function Views({ search, change }: Omit<CoverageProps, 'procurement'>) {
  const { t } = useI18n();
  const views = [[undefined, m.byOrganisation], ['krav', m.byRequirement]] as const;
  return (
    <div className={`${styles['views']} sk-no-print`}>
      <div className={styles['switch']} role="group" aria-label={t(m.view)}>
        {views.map(([visa, name]) => (
          <button key={name.id} type="button" aria-pressed={search.visa === visa} onClick={() => change({ visa })}>
            {t(name)}
          </button>
        ))}
      </div>
      <Checkbox label={t(search.visa === 'krav' ? m.onlyUnheard : m.onlySilent)} checked={search.tysta !== undefined} onChange={(event) => change({ tysta: event.currentTarget.checked ? '1' : undefined })} />
    </div>
  );
}

function ByOrganisation({ coverage, total, silentOnly }: { coverage: readonly Coverage[]; total: number; silentOnly: boolean }) {
  const i18n = useI18n();
  const { t } = i18n;
  const silent = coverage.filter(isSilent);
  const rows = silentOnly ? silent : [...silent, ...coverage.filter((one) => !isSilent(one))];
  if (coverage.length === 0) return <Empty title={t(m.nobody)}>{t(m.nobodyWhat)}</Empty>;
  if (rows.length === 0) return <Empty title={t(m.allHeard)}>{t(m.allHeardWhat)}</Empty>;
  return <Table caption={t(m.byOrganisation)} columns={columnsOf(i18n, total)} rows={rows} keyOf={({ organisation }) => organisation.id} />;
}

function columnsOf({ t, locale }: Translation, total: number): Column<Coverage>[] {
  return [
    { key: 'organisation', title: t(m.organisation), cell: ({ organisation }) => organisation.name },
    { key: 'state', title: t(m.state), cell: (one) => <HeardChip silent={isSilent(one)} /> },
    { key: 'comments', title: t(m.comments), numeric: true, cell: ({ comments }) => formatDecimal(comments, locale) },
    { key: 'read', title: t(m.read), numeric: true, cell: ({ requirementsRead }) => t(m.readOf, { read: formatDecimal(requirementsRead, locale), all: formatDecimal(total, locale) }) },
  ];
}

function HeardChip({ silent }: { silent: boolean }) {
  const { t } = useI18n();
  return silent ? <Chip tone="amber" icon={IconClock}>{t(m.silent)}</Chip> : <Chip tone="green" icon={IconCircleCheck}>{t(m.heard)}</Chip>;
}
