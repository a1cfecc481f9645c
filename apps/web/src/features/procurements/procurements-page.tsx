import { Link } from '@tanstack/react-router';
import { useRequest } from '../../api/use-request.js';
import { readsMandates, useViewer } from '../../api/viewer.js';
import type { ProcurementsQuery } from '../../generated/graphql.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n, type Translation } from '../../i18n/use-i18n.js';
import { IconPlus } from '../../ui/icons.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { PHASE_NAMES } from './phases.js';
import { PROCUREMENTS } from './procurement-documents.js';

const m = defineMessages('procurements', {
  title: { sv: 'Upphandlingar', en: 'Procurements' },
  create: { sv: 'Ny upphandling', en: 'New procurement' },
  name: { sv: 'Upphandling', en: 'Procurement' },
  caseNumber: { sv: 'Diarienummer', en: 'Case number' },
  host: { sv: 'Värd', en: 'Host' },
  phase: { sv: 'Skede', en: 'Phase' },
  mandates: { sv: 'Godkända fullmakter', en: 'Approved mandates' },
  of: { sv: '{approved} av {invited}', en: '{approved} of {invited}' },
  lastDay: { sv: 'Fullmakt senast', en: 'Mandates by' },
  empty: { sv: 'Det finns ingen upphandling här ännu', en: 'There is no procurement here yet' },
  emptyHost: { sv: 'Lägg upp den första, så kan ni bjuda in organisationer.', en: 'Create the first, and you can invite organisations.' },
  emptyOther: { sv: 'När ni bjuds in till en upphandling visas den här.', en: 'When you are invited to a procurement it is shown here.' },
});
type Row = ProcurementsQuery['procurements']['nodes'][number];

/** Every procurement that the reader may see. */
export function ProcurementsPage() {
  const i18n = useI18n();
  const { t } = i18n;
  const procurements = useRequest(PROCUREMENTS, { first: 200 });
  const viewer = useViewer();
  return (
    <>
      <PageHeader
        title={t(m.title)}
        actions={
          viewer.data?.viewer.mayCreateProcurement && (
            <LinkButton to="/upphandlingar/ny" leftSection={<IconPlus size={18} aria-hidden />}>
              {t(m.create)}
            </LinkButton>
          )
        }
      />
      <Loaded query={procurements}>
        {({ procurements: { nodes } }) =>
          nodes.length === 0 ? (
            <Empty title={t(m.empty)}>{t(viewer.data?.viewer.mayCreateProcurement ? m.emptyHost : m.emptyOther)}</Empty>
          ) : (
            <Table caption={t(m.title)} columns={columnsOf(i18n, readsMandates(viewer.data?.viewer))} rows={nodes} keyOf={({ id }) => id} />
          )
        }
      </Loaded>
    </>
  );
}

function columnsOf({ t }: Translation, readsAll: boolean): Column<Row>[] {
  // To a participant, how many of its own are approved says nothing that its own page does not say better.
  const mandatesColumn: Column<Row> = {
    key: 'mandates',
    title: t(m.mandates),
    cell: ({ slug, summary: { approved, invited } }) => (
      <Link to="/u/$slug/fullmakter" params={{ slug }}>
        {t(m.of, { approved, invited })}
      </Link>
    ),
  };
  return [
    {
      key: 'title',
      title: t(m.name),
      cell: ({ slug, title }) => (
        <Link to="/u/$slug" params={{ slug }}>
          {title}
        </Link>
      ),
    },
    { key: 'case', title: t(m.caseNumber), cell: ({ caseNumber }) => caseNumber },
    { key: 'host', title: t(m.host), cell: ({ host }) => host.name },
    { key: 'phase', title: t(m.phase), cell: ({ phase }) => t(PHASE_NAMES[phase]) },
    ...(readsAll ? [mandatesColumn] : []),
    { key: 'day', title: t(m.lastDay), cell: ({ mandateRespondBy }) => mandateRespondBy },
  ];
}
