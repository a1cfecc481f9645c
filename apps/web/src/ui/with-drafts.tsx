import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DraftingAction, UndertakingStanding } from '../generated/graphql.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { PageHeader } from './page-header.js';

const m = defineMessages('with-drafts', {
  missing: { sv: 'Det här finns inte', en: 'This does not exist' },
  missingWhy: { sv: 'Antingen är adressen fel, eller så har du inte behörighet att se sidan.', en: 'Either the address is wrong, or you do not have access to the page.' },
  toSign: { sv: 'Du behöver skriva under sekretessförbindelsen innan du kan läsa krav och dokument. Det gör du på arbetsgruppens sida.', en: 'You need to sign the confidentiality undertaking before you can read requirements and documents. You do that on the page of the working group.' },
  first: { sv: 'Skriv under först', en: 'Sign first' },
  sign: { sv: 'Gå till arbetsgruppen och skriv under', en: 'Go to the working group and sign' },
});

interface WithDraftsProps {
  procurement: { readonly slug: string; readonly draftingActions: readonly DraftingAction[]; readonly undertaking?: { readonly standing: UndertakingStanding; readonly toSign: boolean } | null };
  children: ReactNode;
  /** What there is instead for those for whom there are no drafts. Without it there is no such page. */
  otherwise?: ReactNode;
}

/** A page of drafts, for those for whom there are any. Who is to sign first is told so. */
export function WithDrafts({ procurement: { slug, draftingActions, undertaking }, children, otherwise }: WithDraftsProps) {
  const { t } = useI18n();
  if (draftingActions.length > 0 || undertaking?.standing === 'IN_FORCE') return children;
  if (!undertaking?.toSign) return otherwise ?? <PageHeader title={t(m.missing)} below={t(m.missingWhy)} />;
  return (
    <>
      <PageHeader title={t(m.first)} below={t(m.toSign)} />
      <p>
        <Link to="/u/$slug/arbetsgrupp" params={{ slug }}>
          {t(m.sign)}
        </Link>
      </p>
    </>
  );
}
