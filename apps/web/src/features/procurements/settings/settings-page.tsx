import { getRouteApi, Link } from '@tanstack/react-router';
import { useRequest } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Empty, Loaded } from '../../../ui/states.js';
import { MilestonesForm } from './milestones-form.js';
import { QuestionsForm } from './questions-form.js';
import { ReplacedForm } from './replaced-form.js';
import { PROCUREMENT_SETTINGS, type Settings } from './settings-documents.js';
import { SETTINGS_PARTS, type SettingsPart } from './settings-search.js';
import styles from './settings.module.css';
import { TemplateForm } from './template-form.js';
import { TermsForm } from './terms-form.js';

const m = defineMessages('settings', {
  title: { sv: 'Uppgifter om upphandlingen', en: 'Particulars of the procurement' },
  label: { sv: 'Delar', en: 'Parts' },
  uppgifter: { sv: 'Uppgifter', en: 'Particulars' },
  tidplan: { sv: 'Tidplan', en: 'Timetable' },
  avtal: { sv: 'Avtalet som ersätts', en: 'The agreement replaced' },
  fragor: { sv: 'Intresseförfrågan', en: 'Inquiry' },
  fullmakt: { sv: 'Fullmaktens text', en: 'Text of the mandate' },
  notAllowed: { sv: 'Du kan inte ändra uppgifterna', en: 'You cannot change the particulars' },
  notAllowedWhat: { sv: 'De ändras av värdorganisationens administratörer och upphandlare så länge upphandlingen pågår.', en: 'They are changed by the administrators and procurement officers of the host while the procurement is going on.' },
});
const route = getRouteApi('/u/$slug/uppgifter');

/** Everything that the host states of a procurement, one part at a time; the part stands in the address. */
export function SettingsPage() {
  const { t } = useI18n();
  const { slug } = route.useParams();
  const { del } = route.useSearch();
  const query = useRequest(PROCUREMENT_SETTINGS, { slug });
  const part = del ?? 'uppgifter';
  return (
    <Loaded query={query} height={600} page>
      {({ procurementBySlug: settings }) => (
        <>
          <PageHeader
            title={t(m.title)}
            above={
              <Link to="/u/$slug" params={{ slug }}>
                {settings.title} · {settings.caseNumber}
              </Link>
            }
          />
          {settings.availableActions.includes('EDIT') ? (
            <>
              <Tabs slug={slug} part={part} />
              <Part key={part} part={part} settings={settings} />
            </>
          ) : (
            <Empty title={t(m.notAllowed)}>{t(m.notAllowedWhat)}</Empty>
          )}
        </>
      )}
    </Loaded>
  );
}

function Tabs({ slug, part }: { slug: string; part: SettingsPart }) {
  const { t } = useI18n();
  return (
    <nav className={styles['tabs']} aria-label={t(m.label)}>
      {SETTINGS_PARTS.map((one) =>
        one === part ? (
          <span key={one} aria-current="page">
            {t(m[one])}
          </span>
        ) : (
          <Link key={one} to="/u/$slug/uppgifter" params={{ slug }} search={{ del: one === 'uppgifter' ? undefined : one }} activeOptions={{ exact: true }}>
            {t(m[one])}
          </Link>
        ),
      )}
    </nav>
  );
}

function Part({ part, settings }: { part: SettingsPart; settings: Settings }) {
  switch (part) {
    case 'uppgifter':
      return <TermsForm settings={settings} />;
    case 'tidplan':
      return <MilestonesForm settings={settings} />;
    case 'avtal':
      return <ReplacedForm settings={settings} />;
    case 'fragor':
      return <QuestionsForm settings={settings} />;
    case 'fullmakt':
      return <TemplateForm settings={settings} />;
  }
}
