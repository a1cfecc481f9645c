import { getRouteApi, Link } from '@tanstack/react-router';
import { useRequest } from '../../../../api/use-request.js';
import { defineMessages } from '../../../../i18n/messages.js';
import { useI18n } from '../../../../i18n/use-i18n.js';
import { LinkButton } from '../../../../ui/link-button.js';
import { PageHeader } from '../../../../ui/page-header.js';
import { Empty, Loaded } from '../../../../ui/states.js';
import { MEETING, type AgendaItem, type Meeting } from '../meeting-documents.js';
import { DecisionForm } from './decision-form.js';
import { ItemOnScreen } from './item-on-screen.js';
import { ModeBar } from './mode-bar.js';
import styles from './mode.module.css';
import { openItem, undecidedBeside } from './open-item.js';
import { ModeKeysProvider, useModeKeys } from './mode-keys.js';

const m = defineMessages('meeting-mode', {
  title: { sv: 'Mötesläge: möte nr {number}', en: 'Meeting mode: meeting no. {number}' },
  done: { sv: 'Alla punkter är avgjorda', en: 'Every item is decided' },
  doneWhat: { sv: 'Gå tillbaka till mötet för att anteckna närvaron och avsluta det.', en: 'Go back to the meeting to record the attendance and close it.' },
  back: { sv: 'Till mötet', en: 'To the meeting' },
  empty: { sv: 'Dagordningen är tom', en: 'The agenda is empty' },
  gone: { sv: 'Punkten finns inte på dagordningen', en: 'The item is not on the agenda' },
  cannot: { sv: 'Du kan inte skriva beslut för det här mötet', en: 'You cannot write decisions for this meeting' },
  cannotWhat: { sv: 'Det gör ordförande, sekreterare och värdorganisationen, tills protokollet är justerat.', en: 'Chair, secretary and the host organisation do, until the minutes are adjusted.' },
});
const route = getRouteApi('/u/$slug/arbetsgrupp/moten/$meetingId/lage');

/** The meeting on a projector: one item at a time in large letters, decided with keys, with a line for the minutes. */
export function MeetingModePage() {
  const { meetingId } = route.useParams();
  const query = useRequest(MEETING, { id: meetingId });
  return (
    <Loaded query={query} height={600} page>
      {({ meeting }) => (
        <ModeKeysProvider>
          <Mode meeting={meeting} />
        </ModeKeysProvider>
      )}
    </Loaded>
  );
}

function Mode({ meeting }: { meeting: Meeting }) {
  const { t } = useI18n();
  const { slug, meetingId } = route.useParams();
  const { punkt } = route.useSearch();
  const navigate = route.useNavigate();
  const { items, availableActions } = meeting;
  const item = openItem(items, punkt === undefined ? undefined : Number(punkt));
  const open = (next: AgendaItem | undefined) => void navigate({ search: (before: object) => ({ ...before, punkt: next && String(next.position) }), replace: true });
  // Of the last one there is no next: without a place in the address, all decided is said.
  const step = (steps: 1 | -1) => open(undecidedBeside(items, item?.position ?? 0, steps));
  const others = undecidedBeside(items, item?.position ?? 0, 1) !== undefined;
  useModeKeys(others ? { next: () => step(1), previous: () => step(-1) } : {});
  return (
    <div className={styles['mode']} data-whole-window>
      <PageHeader
        title={t(m.title, { number: meeting.number })}
        above={
          <Link to="/u/$slug/arbetsgrupp/moten/$meetingId" params={{ slug, meetingId }}>
            {t(m.back)}
          </Link>
        }
      />
      <ModeBar items={items} item={item} mayStep={others} onStep={step} />
      {item && availableActions.includes('RECORD') ? (
        <div key={item.id} className={styles['columns']}>
          <ItemOnScreen item={item} />
          <DecisionForm meeting={meeting} item={item} onDecided={() => step(1)} />
        </div>
      ) : (
        <Nothing meeting={meeting} asked={punkt !== undefined} slug={slug} />
      )}
    </div>
  );
}

function Nothing({ meeting: { id, items, availableActions }, asked, slug }: { meeting: Meeting; asked: boolean; slug: string }) {
  const { t } = useI18n();
  const cannot = !availableActions.includes('RECORD');
  const title = cannot ? m.cannot : items.length === 0 ? m.empty : asked ? m.gone : m.done;
  return (
    <Empty title={t(title)}>
      <div className="sk-stack">
        <p>{cannot ? t(m.cannotWhat) : title === m.done && t(m.doneWhat)}</p>
        <div>
          <LinkButton to="/u/$slug/arbetsgrupp/moten/$meetingId" params={{ slug, meetingId: id }}>
            {t(m.back)}
          </LinkButton>
        </div>
      </div>
    </Empty>
  );
}
