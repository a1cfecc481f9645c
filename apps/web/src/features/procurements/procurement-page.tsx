import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRequest } from '../../api/use-request.js';
import type { ProcurementQuery } from '../../generated/graphql.js';
import { formatMoney } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Dated } from '../../ui/dated.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Loaded, Notice } from '../../ui/states.js';
import { MandateProgress } from './mandate-progress.js';
import { Milestones, Steps } from './timetable.js';
import { Section } from './section.js';
import { ACT_KIND_NAMES, AWARD_MODEL_NAMES } from './phases.js';
import { PROCUREMENT } from './procurement-documents.js';
import styles from './procurement.module.css';

const m = defineMessages('procurement', {
  change: { sv: 'Ändra uppgifter', en: 'Change particulars' },
  invite: { sv: 'Bjud in organisationer', en: 'Invite organisations' },
  timetable: { sv: 'Tidplan', en: 'Timetable' },
  facts: { sv: 'Om upphandlingen', en: 'About the procurement' },
  host: { sv: 'Värdorganisation', en: 'Host organisation' },
  support: { sv: 'Upphandlingsstöd', en: 'Procurement support' },
  model: { sv: 'Tilldelning', en: 'Award' },
  ceiling: { sv: 'Takvolym', en: 'Ceiling' },
  yearly: { sv: 'Beräknat per år', en: 'Estimated per year' },
  period: { sv: 'Avtalsperiod', en: 'Agreement period' },
  longReason: { sv: 'Skäl för mer än fyra år', en: 'Reason for more than four years' },
  cpv: { sv: 'CPV-koder', en: 'CPV codes' },
  contact: { sv: 'Frågor besvaras av', en: 'Questions are answered by' },
  lots: { sv: 'Delområden', en: 'Lots' },
  replaces: { sv: 'Avtalet som ersätts', en: 'The agreement that is replaced' },
  replacesWhat: { sv: '{count} organisationer får avropa på det', en: '{count} organisations may call off on it' },
  until: { sv: 'till och med {date}', en: 'until {date}' },
  pending: { sv: '{name} har föreslagit: {act}', en: '{name} has proposed: {act}' },
  toConfirm: { sv: 'Läs och bekräfta', en: 'Read and confirm' },
  toSee: { sv: 'Se förslaget', en: 'See the proposal' },
});
type Procurement = ProcurementQuery['procurementBySlug'];
const route = getRouteApi('/u/$slug');

/** One procurement: where it stands, what comes next, and the terms everybody asks about. */
export function ProcurementPage() {
  const { slug } = route.useParams();
  const query = useRequest(PROCUREMENT, { slug });
  return (
    <Loaded query={query} page>
      {({ procurementBySlug: procurement }) => (
        <>
          <PageHeader title={procurement.title} above={procurement.caseNumber} actions={<ProcurementActs procurement={procurement} />} />
          <Pending procurement={procurement} />
          <Steps phase={procurement.phase} />
          <div className={styles['columns']}>
            <div>
              <MandateProgress procurement={procurement} />
              <Section title={m.timetable}>
                <Milestones milestones={procurement.milestones} />
              </Section>
            </div>
            <div>
              <Facts procurement={procurement} />
              <Lots lots={procurement.lots} />
              <Replaced replaces={procurement.replaces} />
            </div>
          </div>
        </>
      )}
    </Loaded>
  );
}

function ProcurementActs({ procurement: { slug, availableActions } }: { procurement: Procurement }) {
  const { t } = useI18n();
  return (
    <>
      {availableActions.includes('EDIT') && (
        <LinkButton variant="default" to="/u/$slug/uppgifter" params={{ slug }}>
          {t(m.change)}
        </LinkButton>
      )}
      {availableActions.includes('INVITE') && (
        <LinkButton to="/u/$slug/bjud-in" params={{ slug }}>
          {t(m.invite)}
        </LinkButton>
      )}
    </>
  );
}

function Pending({ procurement: { pendingActs, slug } }: { procurement: Procurement }) {
  const { t } = useI18n();
  return pendingActs.map(({ id, kind, proposedBy, mayConfirm }) => (
    <Notice key={id}>
      {t(m.pending, { name: proposedBy.name, act: t(ACT_KIND_NAMES[kind]) })}.{' '}
      <Link to={kind === 'PUBLISH' ? '/u/$slug/dokument/publiceringar' : '/u/$slug/fullmakter/las'} params={{ slug }}>
        {t(mayConfirm ? m.toConfirm : m.toSee)}
      </Link>
    </Notice>
  ));
}

function Facts({ procurement }: { procurement: Procurement }) {
  const { t, locale } = useI18n();
  const { host, support, awardModel, ceiling, estimatedYearlyValue, periodFrom, periodTo, longPeriodReason, cpvCodes, contactEmail, contactPhone } = procurement;
  const facts: readonly [{ id: string }, ReactNode][] = [
    [m.host, host.name],
    [m.support, support?.name],
    [m.model, t(AWARD_MODEL_NAMES[awardModel])],
    [m.ceiling, ceiling && formatMoney(ceiling, locale)],
    [m.yearly, estimatedYearlyValue && formatMoney(estimatedYearlyValue, locale)],
    [m.period, periodFrom && `${periodFrom} – ${periodTo ?? ''}`],
    [m.longReason, longPeriodReason],
    [m.cpv, cpvCodes.join(', ')],
    [m.contact, contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>],
    [{ id: '' }, contactPhone && <a href={`tel:${contactPhone.replace(/[^+\d]/g, '')}`}>{contactPhone}</a>],
  ];
  return (
    <Section title={m.facts}>
      <dl className="sk-facts">
        {facts.map(([name, value]) => value && <Fact key={name.id} name={name.id === '' ? '' : t(name)} value={value} />)}
      </dl>
    </Section>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Lots({ lots }: Pick<Procurement, 'lots'>) {
  return (
    <Section title={m.lots}>
      <ol className={styles['lots']}>
        {lots.map(({ id, number, title }) => (
          <li key={id} value={number}>
            {title}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Replaced({ replaces }: Pick<Procurement, 'replaces'>) {
  const { t } = useI18n();
  if (!replaces) return null;
  return (
    <Section title={m.replaces}>
      <p>
        {replaces.title}
        {replaces.caseNumber && ` (${replaces.caseNumber})`}
        {replaces.periodTo && <Dated>{`, ${t(m.until, { date: replaces.periodTo })}`}</Dated>}
      </p>
      <p className="sk-soft">{t(m.replacesWhat, { count: replaces.entitledCount })}</p>
    </Section>
  );
}
