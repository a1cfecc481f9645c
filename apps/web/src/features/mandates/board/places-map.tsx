import { geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import geography from '../geo/norrbotten-vasterbotten.topo.json';
import { INK, LINE_STRONG, MAP_STEPS } from '../../../ui/colours.js';
import { defineMessages, type Message } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import styles from './board.module.css';
import type { BoardProcurement } from './use-board.js';

const m = defineMessages('places-map', {
  all: { sv: 'Alla', en: 'All' },
  most: { sv: '75–99 %', en: '75–99%' },
  half: { sv: '50–74 %', en: '50–74%' },
  some: { sv: '1–49 %', en: '1–49%' },
  none: { sv: 'Inga', en: 'None' },
  place: { sv: '{name}: {approved} av {invited} godkända', en: '{name}: {approved} of {invited} approved' },
  source: { sv: 'Gränser bearbetade från SCB:s öppna data (CC0)', en: 'Boundaries processed from open data of Statistics Sweden (CC0)' },
});
const LEGEND: readonly Message[] = [m.all, m.most, m.half, m.some, m.none];
const WIDTH = 300;
const HEIGHT = 400;

interface PlaceProperties {
  kod: string;
  namn: string;
}
const topology = geography as unknown as Topology<{ kommuner: GeometryCollection<PlaceProperties>; lan: GeometryCollection }>;
const places = feature(topology, topology.objects.kommuner);
const path = geoPath(geoMercator().fitSize([WIDTH, HEIGHT], places));
const countyBorder = path(mesh(topology, topology.objects.lan, (one, other) => one !== other));
const shapes = places.features.map((place) => ({ code: place.properties.kod, name: place.properties.namn, outline: path(place) }));

/** Which step of the scale a share belongs to: all, from three quarters, from half, some, none. */
function stepOf(approved: number, invited: number): number {
  if (approved === 0) return 4;
  if (approved === invited) return 0;
  const share = approved / invited;
  return share >= 0.75 ? 1 : share >= 0.5 ? 2 : 3;
}

interface PlacesMapProps {
  groups: BoardProcurement['summary']['byMunicipality'];
  chosen: readonly string[];
  onChoose: (code: string) => void;
}

/** Share of approved mandates in each municipality. For eyes and the mouse: the same numbers stand in the table beside it. */
export function PlacesMap({ groups, chosen, onChoose }: PlacesMapProps) {
  const { t } = useI18n();
  const byCode = new Map(groups.map((group) => [group.key, group]));
  return (
    <div>
      <svg className={styles['map']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {shapes.map(({ code, name, outline }) => {
          const group = byCode.get(code);
          const fill = group ? MAP_STEPS[stepOf(group.approved, group.invited)] : '#ffffff';
          return (
            <path key={code} d={outline ?? ''} fill={fill} data-place={code} data-chosen={chosen.includes(code)} onClick={() => onChoose(code)}>
              <title>{group ? t(m.place, { name, approved: group.approved, invited: group.invited }) : name}</title>
            </path>
          );
        })}
        <path d={countyBorder ?? ''} fill="none" stroke={INK} strokeWidth={1.4} pointerEvents="none" />
        {byCode.size < shapes.length && shapes.filter(({ code }) => !byCode.has(code)).map(({ code, outline }) => <path key={code} d={outline ?? ''} fill="none" stroke={LINE_STRONG} strokeWidth={0.6} pointerEvents="none" />)}
      </svg>
      <ul className={styles['mapLegend']} aria-hidden="true">
        {LEGEND.map((step, at) => (
          <li key={step.id}>
            <span style={{ backgroundColor: MAP_STEPS[at] }} />
            {t(step)}
          </li>
        ))}
      </ul>
      <p className={styles['source']}>{t(m.source)}</p>
    </div>
  );
}
