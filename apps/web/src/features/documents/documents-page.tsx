import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';
import { useRequest } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { IconSend } from '../../ui/icons.js';
import { LinkButton } from '../../ui/link-button.js';
import { SearchBox } from '../../ui/search-box.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useFocusKept } from '../../ui/use-focus-kept.js';
import { WithDrafts } from '../../ui/with-drafts.js';
import { DOCUMENTS, type DocumentRoom } from './document-documents.js';
import { DocumentPane } from './document-pane.js';
import { DocumentTable } from './document-table.js';
import styles from './documents.module.css';
import type { DocumentsSearch } from './documents-search.js';
import { RoomHeader } from './room-header.js';
import { UploadPanel } from './upload/upload-panel.js';

const m = defineMessages('documents', {
  publish: { sv: 'Förbered publicering', en: 'Prepare a publication' },
  search: { sv: 'Sök dokument', en: 'Search documents' },
  count: { sv: '{count, plural, one {# dokument} other {# dokument}}', en: '{count, plural, one {# document} other {# documents}}' },
  removed: { sv: 'Visa borttagna', en: 'Show the removed' },
  standing: { sv: 'Visa de som finns', en: 'Show those that stand' },
  empty: { sv: 'Det finns inga dokument ännu', en: 'There are no documents yet' },
  emptyMay: { sv: 'Ladda upp filerna här ovanför. Bilagans nummer och titel föreslås från filens namn.', en: 'Upload the files above. The annex number and the title are suggested from the name of the file.' },
  emptyWait: { sv: 'De läggs upp av värdorganisationen och upphandlingsstödet.', en: 'They are put here by the host organisation and the procurement support.' },
  filteredEmpty: { sv: 'Inget dokument passar in på sökningen', en: 'No document matches the search' },
  filteredWhat: { sv: 'Sök på en del av titeln, på bilagans nummer eller på filens namn.', en: 'Search for a part of the title, the annex number or the name of the file.' },
  noneRemoved: { sv: 'Inget dokument har tagits bort', en: 'No document has been removed' },
});
const route = getRouteApi('/u/$slug/dokument');

/** The documents of a procurement: what there is, what applies now, what is missing, and where more come in. Who reads no drafts is shown what is published. */
export function DocumentsPage() {
  const { slug } = route.useParams();
  const search: DocumentsSearch = route.useSearch();
  const query = useRequest(DOCUMENTS, { slug, removed: search.visa === 'borttagna' }, { keep: true });
  return (
    <Loaded query={query} page>
      {({ procurementBySlug: room }) => (
        <WithDrafts procurement={room} otherwise={<Navigate to="/u/$slug/publicerat" params={{ slug }} replace />}>
          <Room room={room} search={search} />
        </WithDrafts>
      )}
    </Loaded>
  );
}

function Room({ room, search }: { room: DocumentRoom; search: DocumentsSearch }) {
  const { t } = useI18n();
  const navigate = route.useNavigate();
  const change = (next: Partial<DocumentsSearch>) => void navigate({ search: (before: DocumentsSearch) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const { slug, documentActions: may } = room;
  const showsRemoved = search.visa === 'borttagna';
  const element = useRef<HTMLDivElement>(null);
  useWayBack(element, search.dok);
  return (
    <>
      <RoomHeader
        procurement={room}
        part="documents"
        actions={
          may.includes('PROPOSE_PUBLICATION') && (
            <LinkButton to="/u/$slug/dokument/publicera" params={{ slug }} leftSection={<IconSend size={18} aria-hidden />}>
              {t(m.publish)}
            </LinkButton>
          )
        }
      />
      {may.includes('ADD_DOCUMENT') && !showsRemoved && <UploadPanel room={room} />}
      <div ref={element} className={styles['room']} data-open={search.dok !== undefined}>
        <section className={styles['list']}>
          <div className={`${styles['tools']} sk-no-print`} role="search">
            {room.documents.length > 0 && <SearchBox label={t(m.search)} value={search.sok ?? ''} onChange={(sok) => change({ sok: sok || undefined })} />}
            <span className="sk-soft" role="status">
              {room.documents.length > 0 && t(m.count, { count: room.documents.length })}
            </span>
            <Link to="/u/$slug/dokument" params={{ slug }} search={showsRemoved ? {} : { visa: 'borttagna' }}>
              {t(showsRemoved ? m.standing : m.removed)}
            </Link>
          </div>
          <Documents room={room} search={search} change={change} />
        </section>
        {search.dok !== undefined && <DocumentPane key={search.dok} id={search.dok} room={room} onClose={() => change({ dok: undefined })} />}
      </div>
    </>
  );
}

/** Who closes a document comes back to its line; and who has removed it, to the line that followed. */
function useWayBack(element: RefObject<HTMLElement | null>, open: string | undefined): void {
  const last = useRef(open);
  useEffect(() => {
    if (open !== undefined) last.current = open;
  }, [open]);
  useFocusKept(element, () => element.current?.querySelector<HTMLElement>(`[data-document="${last.current}"]`) ?? element.current?.querySelector<HTMLElement>('input, a[href]'));
}

const words = (text: string) => text.normalize('NFC').toLocaleLowerCase('sv');

function Documents({ room, search: { sok, visa, ordning }, change }: { room: DocumentRoom; search: DocumentsSearch; change: (search: Partial<DocumentsSearch>) => void }) {
  const { t } = useI18n();
  const { documents, documentActions } = room;
  if (documents.length === 0 && visa === 'borttagna') return <Empty title={t(m.noneRemoved)} />;
  if (documents.length === 0) return <Empty title={t(m.empty)}>{t(documentActions.includes('ADD_DOCUMENT') ? m.emptyMay : m.emptyWait)}</Empty>;
  const found = documents.filter(({ title, annexNumber, currentVersion }) => [title, annexNumber ?? '', currentVersion?.fileName ?? ''].some((text) => words(text).includes(words(sok ?? ''))));
  if (found.length === 0) return <Empty title={t(m.filteredEmpty)}>{t(m.filteredWhat)}</Empty>;
  return (
    <DocumentTable
      slug={room.slug}
      documents={found}
      gaps={sok === undefined && visa === undefined ? room.annexGaps : []}
      order={ordning === 'mapp' ? 'FOLDER' : 'ANNEX'}
      onOrder={(order) => change({ ordning: order === 'FOLDER' ? 'mapp' : undefined })}
    />
  );
}
