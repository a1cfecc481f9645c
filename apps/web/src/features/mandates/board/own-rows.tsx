import { Link } from '@tanstack/react-router';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { StageChip } from '../../../ui/chip.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Empty, Loaded } from '../../../ui/states.js';
import styles from './board.module.css';
import { useBoardRows, type BoardProcurement } from './use-board.js';

const m = defineMessages('own-rows', {
  title: { sv: 'Vår fullmakt', en: 'Our mandate' },
  below: { sv: 'Öppna er organisation för att svara, läsa fullmakten eller se var den är.', en: 'Open your organisation to answer, read the mandate or see where it is.' },
  none: { sv: 'Ingen fullmakt visas för dig här', en: 'No mandate is shown to you here' },
});

/** For those who see only their own organisations: each with where it stands, and the way to it. */
export function OwnRows({ procurement }: { procurement: BoardProcurement }) {
  const { t } = useI18n();
  const { slug, title, caseNumber } = procurement;
  const rows = useBoardRows(slug, {});
  return (
    <>
      <PageHeader
        title={t(m.title)}
        below={t(m.below)}
        above={
          <Link to="/u/$slug" params={{ slug }}>
            {title} · {caseNumber}
          </Link>
        }
      />
      <Loaded query={rows}>
        {({ rows: own }) =>
          own.length === 0 ? (
            <Empty title={t(m.none)} />
          ) : (
            <ul className={styles['own']}>
              {own.map(({ id, stage, organisation }) => (
                <li key={id}>
                  <Link to="/min/$participationId" params={{ participationId: id }}>
                    {organisation.name}
                  </Link>
                  <StageChip stage={stage} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
