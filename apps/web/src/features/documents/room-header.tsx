import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isStaff, useViewer } from '../../api/viewer.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { PageHeader } from '../../ui/page-header.js';
import styles from './documents.module.css';

const m = defineMessages('room-header', {
  label: { sv: 'Delar av dokumentsidan', en: 'Parts of the documents' },
  documents: { sv: 'Dokument', en: 'Documents' },
  publications: { sv: 'Publiceringar', en: 'Publications' },
  receipts: { sv: 'Vilka har hämtat', en: 'Who has fetched' },
});
export type RoomPart = 'documents' | 'publications' | 'receipts';
const exact = { exact: true, includeSearch: false };

interface RoomHeaderProps {
  procurement: { readonly slug: string; readonly title: string; readonly caseNumber: string };
  part: RoomPart;
  below?: ReactNode;
  actions?: ReactNode;
}

/** The title of a page of the document room, and the way to the others. */
export function RoomHeader({ procurement: { slug, title, caseNumber }, part, below, actions }: RoomHeaderProps) {
  const { t } = useI18n();
  const viewer = useViewer().data?.viewer;
  return (
    <>
      <PageHeader
        title={t(m[part])}
        below={below}
        actions={actions}
        above={
          <Link to="/u/$slug" params={{ slug }}>
            {title} · {caseNumber}
          </Link>
        }
      />
      <nav className={`${styles['tabs']} sk-no-print`} aria-label={t(m.label)}>
        <Link to="/u/$slug/dokument" params={{ slug }} activeOptions={exact}>
          {t(m.documents)}
        </Link>
        <Link to="/u/$slug/dokument/publiceringar" params={{ slug }} activeOptions={exact} data-here={part === 'publications'}>
          {t(m.publications)}
        </Link>
        {isStaff(viewer) && (
          <Link to="/u/$slug/dokument/hamtningar" params={{ slug }} activeOptions={exact}>
            {t(m.receipts)}
          </Link>
        )}
      </nav>
    </>
  );
}
