import { Link } from '@tanstack/react-router';
import { request } from '../../../api/client.js';
import { formatDecimal } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n, type Translation } from '../../../i18n/use-i18n.js';
import { rowsOf, ShowMore, useList } from '../../../ui/infinite.js';
import { sayFailure } from '../../../api/refusal.js';
import { Empty, Failure, Loading } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import { ROUND_REQUIREMENTS, type RequirementCoverage } from './round-documents.js';

const m = defineMessages('requirement-coverage', {
  caption: { sv: 'Krav', en: 'Requirements' },
  number: { sv: 'Nummer', en: 'Number' },
  heading: { sv: 'Krav', en: 'Requirement' },
  comments: { sv: 'Kommentarer', en: 'Comments' },
  organisations: { sv: 'Organisationer som har hörts', en: 'Organisations heard' },
  none: { sv: 'Det finns inga krav än', en: 'There are no requirements yet' },
  allHeard: { sv: 'Alla krav har kommenterats', en: 'All requirements have been commented on' },
});
const PAGE = 100;

/** Requirement by requirement: how much has been said of it, and by how many. */
export function RequirementCoverageList({ slug, unheardOnly }: { slug: string; unheardOnly: boolean }) {
  const i18n = useI18n();
  const { t } = i18n;
  const list = useList<RequirementCoverage>(['RoundRequirements', slug, unheardOnly], async (after, signal) => {
    const { procurementBySlug } = await request(ROUND_REQUIREMENTS, { slug, unheardOnly, first: PAGE, after: after ?? null }, { signal });
    return procurementBySlug.commentRound?.coverageByRequirement ?? { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } };
  });
  if (list.isPending) return <Loading height={480} />;
  if (list.isError) return <Failure>{sayFailure(list.error, 'read')}</Failure>;
  const rows = rowsOf(list);
  if (rows.length === 0) return <Empty title={t(unheardOnly ? m.allHeard : m.none)} />;
  return (
    <div className="sk-stack" aria-busy={list.isPlaceholderData}>
      <Table caption={t(m.caption)} columns={columnsOf(i18n, slug)} rows={rows} keyOf={({ requirement }) => requirement.id} />
      <ShowMore list={list} />
    </div>
  );
}

function columnsOf({ t, locale }: Translation, slug: string): Column<RequirementCoverage>[] {
  return [
    { key: 'number', title: t(m.number), cell: ({ requirement: { number } }) => number },
    {
      key: 'heading',
      title: t(m.heading),
      cell: ({ requirement: { number, heading } }) => (
        <Link to="/u/$slug/krav" params={{ slug }} search={{ krav: number }} lang="sv">
          {heading}
        </Link>
      ),
    },
    { key: 'comments', title: t(m.comments), numeric: true, cell: ({ comments }) => formatDecimal(comments, locale) },
    { key: 'organisations', title: t(m.organisations), numeric: true, cell: ({ organisations }) => formatDecimal(organisations, locale) },
  ];
}
