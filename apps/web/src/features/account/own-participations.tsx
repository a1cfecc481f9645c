import { Link } from '@tanstack/react-router';
import { graphql } from '../../api/graphql.js';
import { useRequest } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { StageChip } from '../../ui/chip.js';
import { Loaded } from '../../ui/states.js';
import styles from './account.module.css';

const m = defineMessages('own-participations', {
  title: { sv: 'Upphandlingar som ni är inbjudna till', en: 'Procurements that you are invited to' },
  documents: { sv: 'Upphandlingsdokument', en: 'Procurement documents' },
  documentsOf: { sv: 'Upphandlingsdokument för {title}', en: 'Procurement documents of {title}' },
  none: { sv: 'Ni är inte inbjudna till någon upphandling just nu.', en: 'You are not invited to any procurement right now.' },
});

const OWN_PARTICIPATIONS = graphql(/* GraphQL */ `
  query OwnParticipations {
    procurements(first: 50) {
      nodes {
        id
        slug
        title
        caseNumber
        board(first: 20) { nodes { id stage organisation { id name } } }
      }
    }
  }
`);

/** What the person's own organisations are asked for, and how far each has come. */
export function OwnParticipations({ organisationIds }: { organisationIds: readonly string[] }) {
  const { t } = useI18n();
  const query = useRequest(OWN_PARTICIPATIONS);
  return (
    <section className={styles['procurements']}>
      <h2>{t(m.title)}</h2>
      <Loaded query={query} height={120}>
        {({ procurements: { nodes } }) => {
          const own = nodes.flatMap(({ slug, title, caseNumber, board }) =>
            board.nodes.filter(({ organisation }) => organisationIds.includes(organisation.id)).map((participation) => ({ ...participation, slug, title, caseNumber })),
          );
          if (own.length === 0) return <p>{t(m.none)}</p>;
          return (
            <ul className={styles['tasks']}>
              {own.map(({ id, stage, organisation, slug, title, caseNumber }) => (
                <li key={id}>
                  <span>
                    <Link to="/min/$participationId" params={{ participationId: id }}>
                      {title}
                    </Link>{' '}
                    <span className="sk-soft">
                      {caseNumber}, {organisation.name}
                    </span>
                  </span>
                  <span className="sk-row">
                    <Link to="/u/$slug/publicerat" params={{ slug }} aria-label={t(m.documentsOf, { title })}>
                      {t(m.documents)}
                    </Link>
                    <StageChip stage={stage} />
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
