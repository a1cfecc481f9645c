import type { Wording } from '../../i18n/messages.js';

interface Shortcoming {
  /** Number of the WCAG 2.2 success criterion that is not met. */
  readonly criterion: string;
  readonly wording: Wording;
  readonly mendedBy?: string;
}

/** The day of the latest assessment of all pages. */
export const REVIEWED_ON = '2026-11-20';

/** What does not meet WCAG 2.2 AA. The statement is made from this list; a shortcoming that is mended leaves it. */
export const KNOWN_SHORTCOMINGS: readonly Shortcoming[] = [
  {
    criterion: '1.1.1, 1.3.1',
    wording: {
      sv: 'Underskrivna fullmakter som laddats upp som foto eller skannad bild saknar text för skärmläsare. Fullmaktens text finns på sidan och i en tillgänglig PDF.',
      en: 'Signed mandates that were uploaded as a photo or a scanned image have no text for screen readers. The text of the mandate is on the page and in an accessible PDF.',
    },
  },
  {
    criterion: '1.3.1',
    wording: {
      sv: 'Kartan över kommunerna kan inte läsas av skärmläsare. Samma siffror finns i tabellen bredvid.',
      en: 'The map of the municipalities cannot be read by screen readers. The same numbers are in the table beside it.',
    },
  },
];
