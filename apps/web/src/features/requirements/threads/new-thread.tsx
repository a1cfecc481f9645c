import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { VoicesQuery } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { IconMessageCircle } from '../../../ui/icons.js';
import { toast } from '../../../ui/toasts.js';
import type { Quote } from '../quote.js';
import { useQuotes } from '../quotes.js';
import { useRequirementKeys } from '../requirement-keys.js';
import { Composer } from './composer.js';
import { draftKeyOf, hasDraft } from './drafts.js';
import { SelectedQuote } from './selected-quote.js';
import type { ComposerPlace } from './use-composer.js';

const m = defineMessages('new-thread', {
  comment: { sv: 'Kommentera kravet', en: 'Comment on the requirement' },
  draft: { sv: 'Fortsätt på ditt utkast', en: 'Go on with your draft' },
  sent: { sv: 'Kommentaren är skickad.', en: 'The comment is sent.' },
  closed: { sv: 'Kommentarsrundan är stängd. Sista dagen var {lastOn}.', en: 'The round of comments is closed. The last day was {lastOn}.' },
  coming: { sv: 'Kommentarsrundan har inte öppnat än.', en: 'The round of comments has not opened yet.' },
});

interface NewThreadProps {
  place: ComposerPlace;
  canComment: boolean;
  round: VoicesQuery['procurementBySlug']['commentRound'];
}

/** The way to say something of a requirement, by key, by button or by selecting words; a draft from before stands open. */
export function NewThread({ place, canComment, round }: NewThreadProps) {
  const { t } = useI18n();
  const { selected, select } = useQuotes();
  const writing = useWriting(place);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (writing.left > 0) button.current?.focus();
  }, [writing.left]);
  useRequirementKeys(canComment ? { comment: () => writing.begin(undefined) } : {});
  const beginWith = (quote: Quote) => {
    writing.begin(quote);
    document.getSelection()?.removeAllRanges();
    select(undefined);
  };
  const close = (sent: boolean) => {
    if (sent) toast(t(m.sent));
    writing.end();
  };
  if (!canComment && !writing.isOpen) return <NotNow place={place} round={round} />;
  return (
    <>
      {writing.isOpen ? (
        <Composer place={place} quote={writing.quote} called={writing.called} onDone={close} onLeave={writing.end} />
      ) : (
        <div className="sk-no-print">
          <Button ref={button} variant="default" leftSection={<IconMessageCircle size={16} aria-hidden />} aria-keyshortcuts="c" onClick={() => writing.begin(undefined)}>
            {t(writing.hasDraft() ? m.draft : m.comment)}
          </Button>
        </div>
      )}
      {canComment && selected && <SelectedQuote quote={selected} onChoose={beginWith} />}
    </>
  );
}

function useWriting({ personId, requirementId }: ComposerPlace) {
  const key = draftKeyOf(personId, requirementId);
  const [isOpen, setOpen] = useState(() => hasDraft(key));
  const [start, setStart] = useState<{ quote: Quote | undefined; called: number }>({ quote: undefined, called: 0 });
  // Grows each time one leaves the field: focus then goes to where one came from.
  const [left, setLeft] = useState(0);
  return {
    isOpen,
    left,
    quote: start.quote,
    called: start.called,
    hasDraft: () => hasDraft(key),
    begin(quote: Quote | undefined) {
      setStart(({ called }) => ({ quote, called: called + 1 }));
      setOpen(true);
    },
    end() {
      setOpen(false);
      setLeft((times) => times + 1);
    },
  };
}

/** Why nothing can be said now, to whom it could be of interest. */
function NotNow({ place, round }: Pick<NewThreadProps, 'place' | 'round'>) {
  const { t } = useI18n();
  if (place.voices.length === 0 || !round || round.state === 'OPEN') return null;
  return <p className="sk-soft">{round.state === 'CLOSED' ? t(m.closed, { lastOn: round.lastOn }) : t(m.coming)}</p>;
}
