import { Link } from '@tanstack/react-router';
import { compareNames } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { countyName, municipalityName } from '../../../i18n/places.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { KIND_NAMES } from '../../../ui/kinds.js';
import type { OrganisationKind } from '../../../generated/graphql.js';
import type { BoardSearch } from './board-search.js';
import styles from './board.module.css';
import type { BoardProcurement } from './use-board.js';

const m = defineMessages('group-tables', {
  county: { sv: 'Län', en: 'County' },
  kind: { sv: 'Typ', en: 'Kind' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  caption: { sv: 'Godkända fullmakter: {by}', en: 'Approved mandates: {by}' },
  invited: { sv: 'Inbjudna', en: 'Invited' },
  approved: { sv: 'Godkända', en: 'Approved' },
  gap: { sv: 'Glapp', en: 'Gap' },
});

type Groups = BoardProcurement['summary']['byCounty'];
type Split = 'county' | 'kind' | 'municipality';

interface GroupTableProps {
  slug: string;
  by: Split;
  groups: Groups;
}

/** Invited, approved and the gap, split one way; each name is a link to its rows. */
export function GroupTable({ slug, by, groups }: GroupTableProps) {
  const { t } = useI18n();
  const nameOf = (key: string) => (by === 'county' ? countyName(key) : by === 'municipality' ? municipalityName(key) : t(KIND_NAMES[key as OrganisationKind]));
  const narrowed = (key: string): Partial<BoardSearch> => (by === 'county' ? { countyCode: key } : by === 'municipality' ? { municipalityCode: key } : { kind: key });
  const sorted = [...groups].sort((a, b) => compareNames(nameOf(a.key), nameOf(b.key)));
  return (
    <table className={styles['groups']}>
      <caption className="sk-hidden">{t(m.caption, { by: t(m[by]) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t(m[by])}</th>
          <th scope="col">{t(m.approved)}</th>
          <th scope="col">{t(m.invited)}</th>
          <th scope="col">{t(m.gap)}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ key, approved, invited, gap }) => (
          <tr key={key}>
            <th scope="row">
              <Link to="/u/$slug/fullmakter" params={{ slug }} search={(before: BoardSearch) => ({ ...before, ...narrowed(key) })}>
                {nameOf(key)}
              </Link>
            </th>
            <td>{approved}</td>
            <td>{invited}</td>
            <td>{gap}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
