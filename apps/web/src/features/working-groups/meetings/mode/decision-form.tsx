import { Button, Textarea } from '@mantine/core';
import { useRef, type KeyboardEvent } from 'react';
import { hasCode, sayFailure } from '../../../../api/refusal.js';
import { useCommand } from '../../../../api/use-request.js';
import type { ItemDecision } from '../../../../generated/graphql.js';
import { defineMessages } from '../../../../i18n/messages.js';
import { useI18n } from '../../../../i18n/use-i18n.js';
import { FormFrame } from '../../../../ui/form.js';
import { announce } from '../../../../ui/toasts.js';
import { useForm, type Form } from '../../../../ui/use-form.js';
import { DECIDE_ITEM, type AgendaItem, type Meeting } from '../meeting-documents.js';
import { DecisionButtons } from './decision-buttons.js';
import { useModeKeys } from './mode-keys.js';
import styles from './mode.module.css';
import { UseSuggestion } from './use-suggestion.js';

const m = defineMessages('decision-form', {
  title: { sv: 'Beslut', en: 'Decision' },
  line: { sv: 'Rad i protokollet', en: 'Line in the minutes' },
  text: { sv: 'Kravets nya text', en: 'New text of the requirement' },
  textHint: { sv: 'Sparas som nästa version av kravet.', en: 'Kept as the next version of the requirement.' },
  strikes: { sv: 'Kravet stryks ur specifikationen med protokollsraden som skäl.', en: 'The requirement is struck from the specification with the minute line as the reason.' },
  choose: { sv: 'Välj ett beslut.', en: 'Choose a decision.' },
  missing: { sv: 'Skriv en rad till protokollet.', en: 'Write a line for the minutes.' },
  save: { sv: 'Spara och gå vidare', en: 'Save and go on' },
  keyHint: { sv: 'Ctrl+Enter sparar', en: 'Ctrl+Enter saves' },
  saved: { sv: 'Beslutet är sparat', en: 'The decision is saved' },
  overtaken: { sv: '{why} Sidan visar nu det som gäller. Det du har skrivit finns kvar: läs och spara igen.', en: '{why} The page now shows what holds. What you wrote is still here: read and save again.' },
});

/** A line that fits most often, for each decision: it is changed where it does not. */
const LINES = defineMessages<ItemDecision>('decision-line', {
  KEEP: { sv: 'Kravet behålls oförändrat.', en: 'The requirement is kept unchanged.' },
  CHANGE: { sv: 'Kravet får ny lydelse.', en: 'The requirement gets a new wording.' },
  STRIKE: { sv: 'Kravet stryks.', en: 'The requirement is struck.' },
  POSTPONE: { sv: 'Frågan skjuts upp till nästa möte.', en: 'The matter is postponed to the next meeting.' },
  NOTED: { sv: 'Informationen antecknas.', en: 'The information is noted.' },
});

export interface DecisionValues {
  decision: ItemDecision | '';
  minuteLine: string;
  resultingText: string;
}

interface DecisionFormProps {
  meeting: Meeting;
  item: AgendaItem;
  onDecided: () => void;
}

/** Keep, change, strike, postpone or note; what is written of it in the minutes, and where it is changed, the words that are to stand. */
export function DecisionForm({ meeting, item, onDecided }: DecisionFormProps) {
  const { t } = useI18n();
  const { matter } = item;
  const element = useRef<HTMLElement>(null);
  const { form, busy, submit } = useDecision(meeting, item, onDecided);
  const { values, set, errorOf } = form;
  const choose = useChoice(form, item, element);
  const sends = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };
  return (
    <section ref={element} className={styles['decision']} onKeyDown={sends}>
      <h2>{t(m.title)}</h2>
      <FormFrame form={form} onSubmit={() => void submit()}>
        <DecisionButtons chosen={values.decision} aboutRequirement={matter !== null && matter !== undefined} error={errorOf('decision')} onChoose={choose} />
        {values.decision === 'STRIKE' && <p>{t(m.strikes)}</p>}
        {values.decision === 'CHANGE' && matter && (
          <>
            <UseSuggestion matter={matter} onUse={(resultingText) => set({ resultingText })} />
            <Textarea name="text" label={t(m.text)} description={t(m.textHint)} autosize minRows={4} value={values.resultingText} error={errorOf('resultingText')} onChange={(event) => set({ resultingText: event.currentTarget.value })} />
          </>
        )}
        <Textarea name="line" label={t(m.line)} autosize minRows={2} value={values.minuteLine} error={errorOf('minuteLine')} onChange={(event) => set({ minuteLine: event.currentTarget.value })} />
        <div className="sk-row">
          <Button type="submit" size="md" loading={busy}>
            {t(m.save)}
          </Button>
          <span className="sk-soft sk-small">{t(m.keyHint)}</span>
        </div>
      </FormFrame>
    </section>
  );
}

/** Chooses a decision and goes to what is to be written next. A line of one's own stays. */
function useChoice(form: Form<DecisionValues>, { matter }: AgendaItem, element: { readonly current: HTMLElement | null }) {
  const { t } = useI18n();
  const { values, set } = form;
  const write = (field: 'text' | 'line') => requestAnimationFrame(() => element.current?.querySelector<HTMLTextAreaElement>(`textarea[name="${field}"]`)?.focus());
  const choose = (decision: ItemDecision) => {
    const isOwn = values.minuteLine !== '' && !Object.values(LINES).some((line) => t(line) === values.minuteLine);
    set({ decision, ...(isOwn ? {} : { minuteLine: t(LINES[decision]) }) });
    write(decision === 'CHANGE' && matter ? 'text' : 'line');
  };
  const ofRequirement = { KEEP: () => choose('KEEP'), CHANGE: () => choose('CHANGE'), STRIKE: () => choose('STRIKE') };
  useModeKeys({ ...(matter ? ofRequirement : {}), POSTPONE: () => choose('POSTPONE'), NOTED: () => choose('NOTED'), line: () => write('line') });
  return choose;
}

function useDecision(meeting: Meeting, { id: itemId, matter, decision: earlier }: AgendaItem, onDecided: () => void) {
  const { t } = useI18n();
  const form = useForm<DecisionValues>(
    { decision: earlier?.decision ?? '', minuteLine: earlier?.minuteLine ?? '', resultingText: matter?.text ?? '' },
    `decide:${itemId}`,
  );
  const decide = useCommand(DECIDE_ITEM);
  const submit = async () => {
    const { decision, minuteLine, resultingText } = form.values;
    if (!form.check({ decision: decision === '' ? t(m.choose) : undefined, minuteLine: minuteLine.trim() === '' ? t(m.missing) : undefined }) || decision === '') return;
    const words = matter && decision === 'CHANGE' ? { resultingText } : {};
    try {
      await decide.run({ input: { itemId, version: meeting.version, decision, minuteLine, ...(matter ? { requirementVersion: matter.version } : {}), ...words } });
      form.done();
      announce(t(m.saved));
      onDecided();
    } catch (refused) {
      form.refuse(hasCode(refused, 'CONFLICT') ? new Error(t(m.overtaken, { why: sayFailure(refused) })) : refused);
    }
  };
  return { form, busy: decide.busy, submit };
}
