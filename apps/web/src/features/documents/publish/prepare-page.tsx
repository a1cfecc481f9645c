import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useRequest } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Empty, Loaded } from '../../../ui/states.js';
import { useStep } from '../../../ui/use-step.js';
import { AudienceStep } from './audience-step.js';
import { ContentStep } from './content-step.js';
import { Gate } from './gate.js';
import { countWider, PREPARE_PUBLICATION, type Preparation } from './publication-documents.js';
import { ProposeStep } from './propose-step.js';
import styles from './publish.module.css';
import { usePreparation } from './use-preparation.js';

const m = defineMessages('prepare', {
  first: { sv: 'Förbered publicering', en: 'Prepare a publication' },
  addendum: { sv: 'Förbered tillägg', en: 'Prepare an addendum' },
  publications: { sv: 'Publiceringar', en: 'Publications' },
  steps: { sv: 'Steg', en: 'Steps' },
  innehall: { sv: '1. Innehåll', en: '1. Contents' },
  mottagare: { sv: '2. Mottagare', en: '2. Recipients' },
  foresla: { sv: '3. Granska och föreslå', en: '3. Review and propose' },
  waiting: { sv: 'En publicering väntar redan på att bekräftas', en: 'A publication is already waiting to be confirmed' },
  waitingWhat: { sv: 'Den måste bekräftas eller avvisas innan en ny kan föreslås.', en: 'It must be confirmed or rejected before a new one can be proposed.' },
  toWaiting: { sv: 'Se förslaget', en: 'See the proposal' },
  notYours: { sv: 'Du kan inte föreslå en publicering', en: 'You cannot propose a publication' },
  notYoursWhat: { sv: 'Det gör värdorganisationens administratörer och upphandlare.', en: 'The administrators and procurement officers of the host organisation do.' },
});
const STEPS = ['innehall', 'mottagare', 'foresla'] as const;
const route = getRouteApi('/u/$slug/dokument/publicera');

/** Putting a publication together, a step at a time, with what is missing beside it as one chooses. */
export function PreparePage() {
  const { slug } = route.useParams();
  const query = useRequest(PREPARE_PUBLICATION, { slug });
  return (
    <Loaded query={query} height={600} page>
      {({ procurementBySlug: procurement }) => <Prepare procurement={procurement} />}
    </Loaded>
  );
}

function Prepare({ procurement }: { procurement: Preparation }) {
  const { t } = useI18n();
  const { slug, title, caseNumber, documentActions, pendingActs, publications } = procurement;
  const isWaiting = pendingActs.some(({ kind }) => kind === 'PUBLISH');
  return (
    <>
      <PageHeader
        title={t(countWider(publications) === 0 ? m.first : m.addendum)}
        above={
          <>
            <Link to="/u/$slug" params={{ slug }}>
              {title} · {caseNumber}
            </Link>
            {' / '}
            <Link to="/u/$slug/dokument/publiceringar" params={{ slug }}>
              {t(m.publications)}
            </Link>
          </>
        }
      />
      {isWaiting ? (
        <Empty title={t(m.waiting)}>
          <p>{t(m.waitingWhat)}</p>
          <Link to="/u/$slug/dokument/publiceringar" params={{ slug }}>
            {t(m.toWaiting)}
          </Link>
        </Empty>
      ) : documentActions.includes('PROPOSE_PUBLICATION') ? (
        <Steps procurement={procurement} />
      ) : (
        <Empty title={t(m.notYours)}>{t(m.notYoursWhat)}</Empty>
      )}
    </>
  );
}

function Steps({ procurement }: { procurement: Preparation }) {
  const { t } = useI18n();
  const { step, go } = useStep(STEPS);
  const navigate = useNavigate();
  const preparation = usePreparation(procurement, () => void navigate({ to: '/u/$slug/dokument/publiceringar', params: { slug: procurement.slug } }));
  const steps = useRef<HTMLElement>(null);
  const shown = useRef(step);
  // The button that led on is gone with its step: one goes on from the name of the next, which is read out.
  useEffect(() => {
    if (shown.current !== step) steps.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    shown.current = step;
  }, [step]);
  return (
    <>
      <nav ref={steps} aria-label={t(m.steps)}>
        <ol className={styles['steps']}>
          {STEPS.map((one) => (
            <li key={one}>
              <a href={`#${one}`} {...(one === step ? { 'aria-current': 'step' as const } : {})}>
                {t(m[one])}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles['prepare']}>
        {step === 'innehall' && <ContentStep procurement={procurement} preparation={preparation} onDone={() => go('mottagare')} />}
        {step === 'mottagare' && <AudienceStep preparation={preparation} onDone={() => go('foresla')} />}
        {step === 'foresla' && <ProposeStep preparation={preparation} />}
        <Gate slug={procurement.slug} preparation={preparation} />
      </div>
    </>
  );
}
