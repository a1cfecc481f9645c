import { lazy, Suspense } from 'react';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Loading } from '../../../ui/states.js';
import type { BoardSearch } from './board-search.js';
import { GroupTable } from './group-tables.js';
import type { BoardProcurement } from './use-board.js';

const PlacesMap = lazy(async () => ({ default: (await import('./places-map.js')).PlacesMap }));

const m = defineMessages('side-panels', {
  places: { sv: 'Per kommun', en: 'By municipality' },
  asTable: { sv: 'Visa som tabell', en: 'Show as a table' },
  asMap: { sv: 'Visa karta', en: 'Show the map' },
  splits: { sv: 'Per län och typ', en: 'By county and kind' },
});
/** The counties that the map draws. Elsewhere the table says it all. */
const DRAWN_COUNTIES = ['24', '25'];

interface SidePanelsProps {
  procurement: BoardProcurement;
  search: BoardSearch;
  change: (search: Partial<BoardSearch>) => void;
}

/** Where they are: the map or its numbers as a table, and the counts by county and kind. */
export function SidePanels({ procurement: { slug, summary }, search, change }: SidePanelsProps) {
  const { t } = useI18n();
  const drawn = summary.byMunicipality.some(({ key }) => DRAWN_COUNTIES.includes(key.slice(0, 2)));
  const table = !drawn || search.visa === 'tabell';
  const chosen = search.municipalityCode?.split(',') ?? [];
  const toggle = (code: string) => change({ municipalityCode: (chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]).join(',') || undefined });
  return (
    <>
      <section className="sk-panel">
        <div className="sk-between">
          <h2>{t(m.places)}</h2>
          {drawn && (
            <button type="button" className="sk-link-button sk-small" onClick={() => change({ visa: table ? undefined : 'tabell' })}>
              {t(table ? m.asMap : m.asTable)}
            </button>
          )}
        </div>
        {table ? (
          <GroupTable slug={slug} by="municipality" groups={summary.byMunicipality} />
        ) : (
          <Suspense fallback={<Loading height={460} />}>
            <PlacesMap groups={summary.byMunicipality} chosen={chosen} onChoose={toggle} />
          </Suspense>
        )}
      </section>
      <section className="sk-panel sk-stack" aria-label={t(m.splits)}>
        <GroupTable slug={slug} by="county" groups={summary.byCounty} />
        <GroupTable slug={slug} by="kind" groups={summary.byKind} />
      </section>
    </>
  );
}
