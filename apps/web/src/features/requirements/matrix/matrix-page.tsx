import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRequest } from '../../../api/use-request.js';
import { formatDecimal } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { IconDownload } from '../../../ui/icons.js';
import { PageHeader } from '../../../ui/page-header.js';
import { SpreadsheetChoice } from '../../../ui/spreadsheet-choice.js';
import { Loaded, Notice } from '../../../ui/states.js';
import { WithDrafts } from '../../../ui/with-drafts.js';
import { DispositionReportPanel } from './disposition-report.js';
import { MATRIX } from './matrix-documents.js';
import { useDispositionImport } from './use-disposition-import.js';

const m = defineMessages('matrix', {
  title: { sv: 'Kommentarsmatris', en: 'Comment matrix' },
  requirements: { sv: 'Krav', en: 'Requirements' },
  round: { sv: 'Kommentarsrunda', en: 'Round of comments' },
  fetch: { sv: '1. Hämta matrisen', en: '1. Download the matrix' },
  fetchWhat: { sv: '{comments, plural, one {En kommentar} other {{shown} kommentarer}}, en rad var. {threads, plural, =0 {Alla trådar är besvarade.} one {En tråd är öppen.} other {# trådar är öppna.}}', en: '{comments, plural, one {One comment} other {{shown} comments}}, one row each. {threads, plural, =0 {All threads are answered.} one {One thread is open.} other {# threads are open.}}' },
  download: { sv: 'Hämta matrisen', en: 'Download the matrix' },
  write: { sv: '2. Skriv besluten', en: '2. Write the decisions' },
  writeWhat: {
    sv: 'Skriv på trådens första rad, i kolumnerna Beslut och Motivering. Beslut är ett av: Bifallen, Delvis bifallen, Avslagen, Dubblett, Utanför upphandlingen. Motiveringen visas för den som skrev. Ändra inte kolumnen Tråd.',
    en: 'Write on the first row of the thread, in the columns for decision and reasons, with the words that the file uses. The reasons are shown to whoever wrote the comment. Leave the column of the thread as it is.',
  },
  read: { sv: '3. Läs in besluten', en: '3. Read the decisions in' },
  readWhat: { sv: 'Filen provas först: inget ändras förrän ni har sett resultatet.', en: 'The file is tried first: nothing changes until you have seen the result.' },
  hint: { sv: 'Matrisen som Excel (XLSX) eller CSV, högst 10 MB.', en: 'The matrix as Excel (XLSX) or CSV, at most 10 MB.' },
  mayNot: { sv: 'Ordföranden och sekreteraren läser in beslut.', en: 'The chair and the secretary read decisions in.' },
});
const route = getRouteApi('/u/$slug/krav/kommentarsmatris');

/** The comments as a spreadsheet, out and back: the decisions written in it close their threads. The file that was sent stands in the address. */
export function MatrixPage() {
  const { t, locale } = useI18n();
  const { slug } = route.useParams();
  const query = useRequest(MATRIX, { slug }, { keep: true });
  return (
    <Loaded query={query} page>
      {({ procurementBySlug: procurement }) => (
        <WithDrafts procurement={procurement}>
          <PageHeader title={t(m.title)} above={<Above slug={slug} />} />
          <section className="sk-stack-tight sk-prose">
            <h2>{t(m.fetch)}</h2>
            <p>{t(m.fetchWhat, { comments: procurement.requirementSummary.comments, shown: formatDecimal(procurement.requirementSummary.comments, locale), threads: procurement.requirementSummary.openThreads })}</p>
            <div>
              <Button component="a" href={`/procurements/${procurement.id}/comments.xlsx`} download variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
                {t(m.download)}
              </Button>
            </div>
          </section>
          {procurement.draftingActions.includes('RESOLVE') ? <Back procurementId={procurement.id} slug={slug} /> : <Notice>{t(m.mayNot)}</Notice>}
        </WithDrafts>
      )}
    </Loaded>
  );
}

function Above({ slug }: { slug: string }) {
  const { t } = useI18n();
  return (
    <>
      <Link to="/u/$slug/krav" params={{ slug }}>
        {t(m.requirements)}
      </Link>
      {' / '}
      <Link to="/u/$slug/krav/kommentarsrunda" params={{ slug }}>
        {t(m.round)}
      </Link>
    </>
  );
}

function Back({ procurementId, slug }: { procurementId: string; slug: string }) {
  const { t } = useI18n();
  const { fil } = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (fileId: string | undefined) => void navigate({ search: { fil: fileId }, replace: fileId === undefined });
  return (
    <>
      <section className="sk-stack-tight sk-prose">
        <h2>{t(m.write)}</h2>
        <p>{t(m.writeWhat)}</p>
      </section>
      <section className="sk-stack">
        <div className="sk-prose">
          <h2>{t(m.read)}</h2>
          <p>{t(m.readWhat)}</p>
        </div>
        {fil === undefined ? <SpreadsheetChoice hint={t(m.hint)} onUploaded={choose} /> : <Uploaded key={fil} procurementId={procurementId} fileId={fil} slug={slug} onAnother={() => choose(undefined)} />}
      </section>
    </>
  );
}

function Uploaded({ procurementId, fileId, slug, onAnother }: { procurementId: string; fileId: string; slug: string; onAnother: () => void }) {
  return <DispositionReportPanel run={useDispositionImport(procurementId, fileId)} slug={slug} onAnother={onAnother} />;
}
