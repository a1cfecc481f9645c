import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { useRequest } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { IconSend } from '../../../ui/icons.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Empty, Loaded } from '../../../ui/states.js';
import { useFocusKept } from '../../../ui/use-focus-kept.js';
import { RoomHeader } from '../room-header.js';
import { countWider, PUBLICATIONS, type PublicationRoom } from './publication-documents.js';
import { PublicationPanel } from './publication-panel.js';
import { ProposedPublication } from './proposed-publication.js';
import styles from './publish.module.css';

const m = defineMessages('publications', {
  below: { sv: 'En publicering ändras aldrig. Det som ska rättas eller läggas till blir ett tillägg, som säger vad som är nytt.', en: 'A publication never changes. What is to be corrected or added becomes an addendum, which says what is new.' },
  first: { sv: 'Förbered publicering', en: 'Prepare a publication' },
  addendum: { sv: 'Förbered tillägg', en: 'Prepare an addendum' },
  none: { sv: 'Inget är publicerat ännu', en: 'Nothing has been published yet' },
  noneWhat: { sv: 'En person väljer vad som ska publiceras och föreslår det, och en administratör till bekräftar.', en: 'One person chooses what is to be published and proposes it, and another administrator confirms.' },
});
const route = getRouteApi('/u/$slug/dokument/publiceringar');

/** Everything that has been published, newest first, and what waits for the second person. */
export function PublicationsPage() {
  const { slug } = route.useParams();
  const query = useRequest(PUBLICATIONS, { slug });
  return (
    <Loaded query={query} page>
      {({ procurementBySlug: room }) => <Publications room={room} />}
    </Loaded>
  );
}

function Publications({ room }: { room: PublicationRoom }) {
  const { t } = useI18n();
  const { nr } = route.useSearch();
  const navigate = route.useNavigate();
  const proposed = room.pendingActs.filter(({ kind }) => kind === 'PUBLISH');
  const waiting = useRef<HTMLDivElement>(null);
  useFocusKept(waiting, pageHeading);
  const open = (number: number | undefined) => void navigate({ search: (before: object) => ({ ...before, nr: number === undefined ? undefined : String(number) }), replace: true, resetScroll: false });
  return (
    <>
      <RoomHeader procurement={room} part="publications" below={t(m.below)} actions={proposed.length === 0 && <Prepare room={room} />} />
      <div className={styles['page']}>
        <div ref={waiting} className={styles['waiting']}>
          {proposed.map((act) => (
            <ProposedPublication key={act.id} act={act} />
          ))}
        </div>
        {room.publications.length === 0 && proposed.length === 0 && <Empty title={t(m.none)}>{t(m.noneWhat)}</Empty>}
        {room.publications.map((publication) => (
          <PublicationPanel key={publication.id} publication={publication} slug={room.slug} isOpen={nr === String(publication.number)} onOpen={(isOpen) => open(isOpen ? publication.number : undefined)} />
        ))}
      </div>
    </>
  );
}

/** Who has confirmed or rejected begins from the top, where what is published now stands. */
const pageHeading = (): HTMLElement | null => document.querySelector('h1');

function Prepare({ room: { slug, documentActions, publications } }: { room: PublicationRoom }) {
  const { t } = useI18n();
  if (!documentActions.includes('PROPOSE_PUBLICATION')) return null;
  return (
    <LinkButton to="/u/$slug/dokument/publicera" params={{ slug }} leftSection={<IconSend size={18} aria-hidden />}>
      {t(countWider(publications) === 0 ? m.first : m.addendum)}
    </LinkButton>
  );
}
