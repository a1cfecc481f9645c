import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { hasCode, sayFailure } from '../api/refusal.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { IconAlertTriangle } from './icons.js';
import { PageHeader } from './page-header.js';
import styles from './states.module.css';

const m = defineMessages('states', {
  loading: { sv: 'Hämtar …', en: 'Loading …' },
  again: { sv: 'Försök igen', en: 'Try again' },
  failed: { sv: 'Det gick inte att hämta det här', en: 'This could not be loaded' },
  notFound: { sv: 'Det här finns inte', en: 'This does not exist' },
  notFoundWhy: {
    sv: 'Antingen är adressen fel, eller så har du inte behörighet att se sidan.',
    en: 'Either the address is wrong, or you do not have access to the page.',
  },
});

/** Takes the room of what is coming, so that nothing jumps when it comes. Says so only after a moment. */
export function Loading({ height = 320 }: { height?: number }) {
  const { t } = useI18n();
  return (
    <div className={styles['loading']} style={{ minHeight: height }} role="status">
      <span>{t(m.loading)}</span>
    </div>
  );
}

/** An empty list says why it is empty and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <p className={styles['title']}>{title}</p>
      {children && <div>{children}</div>}
    </div>
  );
}

/** A failure, as one sentence in the reader's words, heard when it appears. */
export function Failure({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className={styles['failure']} role="alert">
      <IconAlertTriangle size={20} aria-hidden />
      <div>
        {title && <p className={styles['title']}>{title}</p>}
        {children}
      </div>
    </div>
  );
}

/** Something one should know before going on. */
export function Notice({ children }: { children: ReactNode }) {
  return <div className={styles['notice']}>{children}</div>;
}

/** A page that does not exist for the reader. */
export function Missing() {
  const { t } = useI18n();
  return <PageHeader title={t(m.notFound)} below={t(m.notFoundWhy)} />;
}

interface LoadedProps<Result> {
  query: UseQueryResult<Result>;
  height?: number;
  /** Whether it is the whole page: then it has a heading also when there is nothing to show. */
  page?: boolean;
  children: (result: Result) => ReactNode;
}

/** What was asked for, or while it is coming and when it does not come, what the reader needs to know instead. */
export function Loaded<Result>({ query, height, page = false, children }: LoadedProps<Result>) {
  const { t } = useI18n();
  // Also what stands on the screen since before: whoever may see it no longer, for instance a member whose undertaking has ended, sees it go.
  if (hasCode(query.error, 'NOT_FOUND')) {
    return page ? <Missing /> : <Empty title={t(m.notFound)}>{t(m.notFoundWhy)}</Empty>;
  }
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Loading {...(height === undefined ? {} : { height })} />;
  const failure = (
    <Failure {...(page ? {} : { title: t(m.failed) })}>
      <p>{sayFailure(query.error, 'read')}</p>
      <Button variant="default" mt={8} onClick={() => void query.refetch()}>
        {t(m.again)}
      </Button>
    </Failure>
  );
  if (!page) return failure;
  return (
    <>
      <PageHeader title={t(m.failed)} />
      {failure}
    </>
  );
}
