import { defineMessages, translate } from '../../i18n/messages.js';

const m = defineMessages('document-name', {
  annex: { sv: 'Bilaga {number}', en: 'Annex {number}' },
  named: { sv: 'Bilaga {number} {title}', en: 'Annex {number} {title}' },
});

export const annexName = (number: string): string => translate(m.annex, { number });

/** A document as one speaks of it: `Bilaga 3 Prisbilaga`. */
export function documentName({ annexNumber, title }: { readonly annexNumber?: string | null | undefined; readonly title: string }): string {
  return annexNumber == null ? title : translate(m.named, { number: annexNumber, title });
}
