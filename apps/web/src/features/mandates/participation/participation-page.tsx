import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useRequest } from '../../../api/use-request.js';
import type { ParticipationQuery } from '../../../generated/graphql.js';
import { formatOrganisationNumber } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { countyName, municipalityName } from '../../../i18n/places.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Chip, StageChip } from '../../../ui/chip.js';
import { IconAlertTriangle } from '../../../ui/icons.js';
import { KIND_NAMES } from '../../../ui/kinds.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Loaded } from '../../../ui/states.js';
import { FLAG_NAMES } from '../flags.js';
import { ActButtons } from './act-buttons.js';
import type { Act } from './acts-here.js';
import { ActDialog } from './act-dialog.js';
import { ContactPanel } from './contact-panel.js';
import { InquiryPanel } from './inquiry-panel.js';
import { LinksPanel } from './links-panel.js';
import { MailPanel } from './mail-panel.js';
import { MandatePanel } from './mandate-panel.js';
import { PARTICIPATION } from './participation-documents.js';
import styles from './participation.module.css';
import { ReviewPanel } from './review-panel.js';
import { Timeline } from './timeline.js';

const m = defineMessages('participation', {
  board: { sv: 'Fullmakter', en: 'Mandates' },
  before: { sv: 'Får avropa i dag', en: 'May call off today' },
  notBefore: { sv: 'Får inte avropa i dag', en: 'May not call off today' },
});
const route = getRouteApi('/u/$slug/fullmakter/$participationId');
export type ParticipationDetails = ParticipationQuery['participation'];

/** One organisation in a procurement: where it stands, what it has sent, and what can be done about it. */
export function ParticipationPage() {
  const { participationId } = route.useParams();
  const query = useRequest(PARTICIPATION, { id: participationId });
  return <Loaded query={query} page>{({ participation }) => <One participation={participation} />}</Loaded>;
}

function One({ participation }: { participation: ParticipationDetails }) {
  const [act, setAct] = useState<Act>();
  const { mandate } = participation;
  return (
    <>
      <Head participation={participation} onAct={setAct} />
      <div className={styles['columns']}>
        <div>
          {mandate?.availableActions.includes('APPROVE') && <ReviewPanel key={mandate.id} mandate={mandate} onAct={setAct} />}
          {mandate && <MandatePanel mandate={mandate} earlier={participation.mandates.length - 1} />}
          <InquiryPanel participation={participation} />
        </div>
        <div>
          <ContactPanel participation={participation} onAct={setAct} />
          <LinksPanel participation={participation} />
          <Timeline events={participation.timeline} />
          <MailPanel mails={participation.mails} />
        </div>
      </div>
      {act && <ActDialog act={act} participation={participation} onClose={() => setAct(undefined)} />}
    </>
  );
}

function Head({ participation, onAct }: { participation: ParticipationDetails; onAct: (act: Act) => void }) {
  const { t } = useI18n();
  const { organisation, procurement, stage, entitledBefore, flags } = participation;
  const { name, organisationNumber, kind, municipalityCode, countyCode } = organisation;
  const facts = [formatOrganisationNumber(organisationNumber), t(KIND_NAMES[kind]), municipalityCode && municipalityName(municipalityCode), countyName(countyCode), t(entitledBefore ? m.before : m.notBefore)];
  return (
    <>
      <PageHeader
        title={name}
        above={
          <>
            <Link to="/u/$slug/fullmakter" params={{ slug: procurement.slug }}>
              {t(m.board)}
            </Link>{' '}
            · {procurement.title} · {procurement.caseNumber}
          </>
        }
        below={facts.filter(Boolean).join(' · ')}
        actions={<ActButtons participation={participation} onAct={onAct} />}
      />
      <div className="sk-row">
        <StageChip stage={stage} />
        {flags.map((flag) => (
          <Chip key={flag} tone="rust" icon={IconAlertTriangle}>
            {t(FLAG_NAMES[flag])}
          </Chip>
        ))}
      </div>
    </>
  );
}
