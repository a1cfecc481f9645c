import { request } from '../../api/client.js';
import { sayFailure } from '../../api/refusal.js';
import { formatInstant } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { rowsOf, ShowMore, useList } from '../../ui/infinite.js';
import { Failure, Loading } from '../../ui/states.js';
import { ORGANISATION_HISTORY } from './organisation-documents.js';
import styles from './organisations.module.css';

const m = defineMessages('organisation-history', {
  title: { sv: 'Historik', en: 'History' },
  none: { sv: 'Inget har ändrats sedan organisationen lades upp.', en: 'Nothing has changed since the organisation was added.' },
});

/** What has happened to the organisation in the register, the latest first. */
export function History({ organisationId }: { organisationId: string }) {
  const { t } = useI18n();
  const list = useList(['OrganisationHistory', organisationId], async (after, signal) => (await request(ORGANISATION_HISTORY, { id: organisationId, first: 20, after }, { signal })).organisation.history);
  const rows = rowsOf(list);
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.title)}</h2>
      {list.data === undefined && (list.isError ? <Failure>{sayFailure(list.error, 'read')}</Failure> : <Loading height={80} />)}
      {list.data !== undefined && rows.length === 0 && <p className="sk-soft">{t(m.none)}</p>}
      <ol className={styles['history']}>
        {rows.map(({ id, at, actor, summary }) => (
          <li key={id}>
            <time className="sk-soft" dateTime={at}>
              {formatInstant(at)}
            </time>
            <span>
              {summary}
              {actor && <span className="sk-soft">, {actor.name}</span>}
            </span>
          </li>
        ))}
      </ol>
      {list.hasNextPage && <ShowMore list={list} />}
    </section>
  );
}
