import { Link } from '@tanstack/react-router';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { PageHeader } from '../../ui/page-header.js';
import type { RequirementsFrame } from './requirement-queries.js';
import type { ReadingState } from './use-reading.js';
import { ReadProgress } from './read-progress.js';

const m = defineMessages('reading-head', {
  title: { sv: 'Krav', en: 'Requirements' },
});

/** The name of the page, how far one has read, and what can be done with the specification as a whole. */
export function ReadingHead({ procurement }: { procurement: RequirementsFrame; reading: ReadingState }) {
  const { t } = useI18n();
  const { slug, title, caseNumber, requirementSummary } = procurement;
  return (
    <PageHeader
      title={t(m.title)}
      above={
        <Link to="/u/$slug" params={{ slug }}>
          {title} · {caseNumber}
        </Link>
      }
      actions={<ReadProgress read={requirementSummary.read} total={requirementSummary.total} />}
    />
  );
}
