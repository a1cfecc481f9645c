import { Button } from '@mantine/core';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { IconDownload, IconUpload } from '../../../ui/icons.js';
import { LinkButton } from '../../../ui/link-button.js';
import type { RoundsProcurement } from './round-documents.js';

const m = defineMessages('matrix-section', {
  title: { sv: 'Kommentarsmatris', en: 'Comment matrix' },
  what: { sv: 'Alla kommentarer i en Excel-fil, en rad var, med beslut och motivering.', en: 'All comments in an Excel file, one row each, with decision and reasons.' },
  back: { sv: 'Beslut som ni skriver i filen kan läsas in igen.', en: 'Decisions that you write in the file can be read in again.' },
  download: { sv: 'Hämta matrisen', en: 'Download the matrix' },
  import: { sv: 'Läs in beslut', en: 'Import decisions' },
});

/** The comments as a spreadsheet, and back. */
export function MatrixSection({ procurement: { id, slug, draftingActions } }: { procurement: Pick<RoundsProcurement, 'id' | 'slug' | 'draftingActions'> }) {
  const { t } = useI18n();
  const resolves = draftingActions.includes('RESOLVE');
  return (
    <section className="sk-stack-tight sk-no-print">
      <h2>{t(m.title)}</h2>
      <p className="sk-prose">
        {t(m.what)} {resolves && t(m.back)}
      </p>
      <div className="sk-row">
        <Button component="a" href={`/procurements/${id}/comments.xlsx`} download variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
          {t(m.download)}
        </Button>
        {resolves && (
          <LinkButton to="/u/$slug/krav/kommentarsmatris" params={{ slug }} variant="default" leftSection={<IconUpload size={18} aria-hidden />}>
            {t(m.import)}
          </LinkButton>
        )}
      </div>
    </section>
  );
}
