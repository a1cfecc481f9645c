import { useState } from 'react';
import { hasCode, sayFailure } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { useForm, type Form } from '../../../ui/use-form.js';
import type { Quote } from '../quote.js';
import { draftKeyOf, dropDraft, latestVoice, rememberVoice, sentKeyOf } from './drafts.js';
import { ADD_COMMENT, START_THREAD } from './thread-documents.js';
import type { Voice } from './use-threads.js';

const m = defineMessages('composer-check', {
  body: { sv: 'Skriv din kommentar.', en: 'Write your comment.' },
  suggestion: { sv: 'Skriv vad som ska stå i stället.', en: 'Write what is to stand instead.' },
});

/** What a comment is about, and who writes it. */
export interface ComposerPlace {
  readonly procurementId: string;
  readonly requirementId: string;
  /** The version and text that are read now. */
  readonly version: number;
  readonly text: string;
  /** Absent: a new thread. */
  readonly threadId?: string;
  readonly personId: string;
  readonly voices: readonly Voice[];
}

/** Called as the API calls them, so that what it refuses stands at its field. */
export interface ComposerValues {
  body: string;
  onBehalfOfId: string;
  position: boolean;
  quote: string;
  quoteStart: number | null;
  suggests: boolean;
  suggestion: string;
  replyToId: string;
  /** The version that was read when the writing began. */
  onVersion: number;
}

export interface Composer {
  readonly form: Form<ComposerValues>;
  readonly busy: boolean;
  /** What the suggestion would replace. */
  readonly base: string;
  /** The text has changed since the writing began. */
  readonly isOutdated: boolean;
  write(change: Partial<ComposerValues>): void;
  takeQuote(quote: Quote): void;
  takeNewText(): void;
  discard(): void;
  send(): Promise<void>;
}

/** Somebody writes a comment. What is written stays on the device until it has been sent, or is thrown away. */
export function useComposer(place: ComposerPlace, onDone: (sent: boolean) => void): Composer {
  const { requirementId, threadId, version, text, personId } = place;
  const key = draftKeyOf(personId, requirementId, threadId);
  const form = useForm<ComposerValues>(blank(place), key, localStorage);
  const { values } = form;
  const { busy, send } = useSending(place, form, onDone);
  const base = values.quote === '' ? text : values.quote;
  const write = (change: Partial<ComposerValues>) => form.set((before) => ({ ...(isBlank(before) ? { onVersion: version } : {}), ...change }));
  const takeQuote = ({ quote, quoteStart }: Quote) => {
    // A suggestion that nobody has touched follows what it is about.
    const untouched = values.suggests && values.suggestion === base;
    write({ quote, quoteStart, ...(untouched ? { suggestion: quote } : {}) });
  };
  return {
    form, busy, base, write, takeQuote, send,
    isOutdated: threadId === undefined && values.onVersion !== version && !isBlank(values),
    takeNewText: () => form.set({ onVersion: version, quoteStart: null }),
    discard() {
      dropDraft(key);
      form.done();
      onDone(false);
    },
  };
}

function blank({ personId, procurementId, voices, version }: ComposerPlace): ComposerValues {
  const remembered = latestVoice(personId, procurementId);
  const known = voices.find(({ id }) => id === remembered)?.id;
  const onlyVoice = voices.length === 1 ? voices[0]?.id : undefined;
  const onBehalfOfId = known ?? (remembered === '' ? '' : (onlyVoice ?? ''));
  return { body: '', onBehalfOfId, position: false, quote: '', quoteStart: null, suggests: false, suggestion: '', replyToId: '', onVersion: version };
}

const isBlank = ({ body, quote, suggestion }: ComposerValues): boolean => body === '' && quote === '' && suggestion === '';

/** That the round is closed or the thread resolved is said where one has written; what is outdated, at the suggestion. */
function refuse(form: Form<ComposerValues>, failure: unknown): void {
  if (hasCode(failure, 'DEADLINE_PASSED', 'ACTION_NOT_AVAILABLE')) form.check({ body: sayFailure(failure) });
  else if (hasCode(failure, 'CONFLICT') && form.values.suggests) form.check({ suggestion: sayFailure(failure) });
  else form.refuse(failure);
}

function useSending(place: ComposerPlace, form: Form<ComposerValues>, onDone: (sent: boolean) => void) {
  const { t } = useI18n();
  const { requirementId, threadId, personId, procurementId } = place;
  const [touched] = useState(() => [['RequirementThreads', { id: requirementId }]]);
  // Sent, and the page loaded anew before the answer: what stands here is then sent again under the same key, and is one comment.
  const keptUnder = sentKeyOf(draftKeyOf(personId, requirementId, threadId));
  const start = useCommand(START_THREAD, touched, keptUnder);
  const add = useCommand(ADD_COMMENT, touched, keptUnder);
  const { values } = form;
  const said = () => {
    const onBehalfOfId = values.onBehalfOfId === '' ? null : values.onBehalfOfId;
    return { body: values.body, onBehalfOfId, position: onBehalfOfId !== null && values.position };
  };
  const about = () => (values.quote === '' ? { quote: null, quoteStart: null } : { quote: values.quote, quoteStart: values.quoteStart });
  const run = (): Promise<unknown> =>
    threadId === undefined
      ? start.run({ requirementId, onVersion: values.onVersion, ...said(), ...about(), suggestion: values.suggests ? values.suggestion : null })
      : add.run({ threadId, ...said(), replyToId: values.replyToId === '' ? null : values.replyToId });
  const send = async () => {
    const isEmpty = values.suggests && values.suggestion.trim() === '' && values.quote === '';
    if (!form.check({ body: values.body.trim() === '' ? t(m.body) : undefined, suggestion: isEmpty ? t(m.suggestion) : undefined })) return;
    try {
      await run();
    } catch (failure) {
      refuse(form, failure);
      return;
    }
    rememberVoice(personId, procurementId, values.onBehalfOfId);
    form.done();
    onDone(true);
  };
  return { busy: start.busy || add.busy, send };
}
