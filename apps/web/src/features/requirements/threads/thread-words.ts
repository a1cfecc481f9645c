import type { ComponentType } from 'react';
import type { DispositionOutcome, SuggestionState } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import type { Tone } from '../../../ui/colours.js';
import { IconBan, IconCheck, IconCircleCheck, IconClock, IconCopy, IconPencilExclamation, IconX } from '../../../ui/icons.js';

export interface Look {
  readonly tone: Tone;
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
}

export const OUTCOMES = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'DUPLICATE', 'OUT_OF_SCOPE'] as const satisfies readonly DispositionOutcome[];

export const OUTCOME_NAMES = defineMessages<DispositionOutcome>('disposition-outcome', {
  ACCEPTED: { sv: 'Bifallen', en: 'Accepted' },
  PARTLY_ACCEPTED: { sv: 'Delvis bifallen', en: 'Accepted in part' },
  REJECTED: { sv: 'Avslagen', en: 'Rejected' },
  DUPLICATE: { sv: 'Dubblett', en: 'Duplicate' },
  OUT_OF_SCOPE: { sv: 'Utanför upphandlingen', en: 'Out of scope' },
});

export const OUTCOME_LOOKS: Readonly<Record<DispositionOutcome, Look>> = {
  ACCEPTED: { tone: 'green', icon: IconCircleCheck },
  PARTLY_ACCEPTED: { tone: 'teal', icon: IconCheck },
  REJECTED: { tone: 'rust', icon: IconX },
  DUPLICATE: { tone: 'grey', icon: IconCopy },
  OUT_OF_SCOPE: { tone: 'grey', icon: IconBan },
};

export const SUGGESTION_NAMES = defineMessages<SuggestionState>('suggestion-state', {
  PROPOSED: { sv: 'Väntar på svar', en: 'Awaits an answer' },
  ACCEPTED: { sv: 'Infört i texten', en: 'Taken into the text' },
  REJECTED: { sv: 'Avslaget', en: 'Rejected' },
  OUTDATED: { sv: 'Texten har ändrats sedan dess', en: 'The text has changed since' },
});

export const SUGGESTION_LOOKS: Readonly<Record<SuggestionState, Look>> = {
  PROPOSED: { tone: 'blue', icon: IconClock },
  ACCEPTED: { tone: 'green', icon: IconCircleCheck },
  REJECTED: { tone: 'rust', icon: IconX },
  OUTDATED: { tone: 'amber', icon: IconPencilExclamation },
};
