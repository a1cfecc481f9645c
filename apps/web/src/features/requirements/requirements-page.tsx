import { getRouteApi, Link } from '@tanstack/react-router';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { PageHeader } from '../../ui/page-header.js';
import { Loaded } from '../../ui/states.js';
import { Reading } from './reading.js';
import { RequirementKeysProvider } from './requirement-keys.js';
import { useRequirementsFrame, type RequirementsFrame } from './requirement-queries.js';

const m = defineMessages('requirements-page', {
  title: { sv: 'Krav', en: 'Requirements' },
  missing: { sv: 'Sidan finns inte', en: 'The page does not exist' },
  missingWhy: { sv: 'Antingen är adressen fel, eller så har du inte behörighet att se sidan.', en: 'Either the address is wrong, or you do not have access to the page.' },
  toSign: { sv: 'Du behöver skriva under sekretessförbindelsen innan du kan läsa kraven. Det gör du på arbetsgruppens sida.', en: 'You need to sign the confidentiality undertaking before you can read the requirements. You do that on the page of the working group.' },
  sign: { sv: 'Gå till arbetsgruppen och skriv under', en: 'Go to the working group and sign' },
});
const route = getRouteApi('/u/$slug/krav');

/** The requirements of a procurement: chapters, list, and the one that is read, with its threads. */
export function RequirementsPage() {
  const { slug } = route.useParams();
  const frame = useRequirementsFrame(slug);
  return (
    <Loaded query={frame} height={600} page>
      {({ procurementBySlug: procurement }) => (
        <RequirementKeysProvider>{existFor(procurement) ? <Reading procurement={procurement} /> : <NoDrafts procurement={procurement} />}</RequirementKeysProvider>
      )}
    </Loaded>
  );
}

/** Drafts exist for whoever may do something with them or reads them; an empty specification has no sections yet. */
function existFor({ draftingActions, requirementSections, undertaking }: RequirementsFrame): boolean {
  return draftingActions.length > 0 || requirementSections.length > 0 || undertaking?.standing === 'IN_FORCE';
}

/** Who is to sign first is told so; for everybody else there is no such page. */
function NoDrafts({ procurement: { slug, title, caseNumber, undertaking } }: { procurement: RequirementsFrame }) {
  const { t } = useI18n();
  if (!undertaking?.toSign) return <PageHeader title={t(m.missing)} below={t(m.missingWhy)} />;
  return (
    <>
      <PageHeader
        title={t(m.title)}
        above={
          <Link to="/u/$slug" params={{ slug }}>
            {title} · {caseNumber}
          </Link>
        }
        below={t(m.toSign)}
      />
      <p>
        <a href={`/u/${slug}/arbetsgrupp`}>{t(m.sign)}</a>
      </p>
    </>
  );
}
