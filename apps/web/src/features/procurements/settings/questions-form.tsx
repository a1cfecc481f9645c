import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Conflict } from '../../../ui/conflict.js';
import { FormFrame } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { ListEditor } from './list-editor.js';
import { SET_INQUIRY_QUESTIONS, type Settings } from './settings-documents.js';
import styles from './settings.module.css';
import { useSaving } from './use-saving.js';

const m = defineMessages('questions-form', {
  legend: { sv: 'Frågor om volymer', en: 'Questions about volumes' },
  hint: { sv: 'De ställs till dem som vill vara med, på en sida och frivilliga att besvara. Svaret är ett tal.', en: 'They are put to those who want to take part, on one page and optional to answer. The answer is a number.' },
  question: { sv: 'Fråga', en: 'Question' },
  unit: { sv: 'Enhet', en: 'Unit' },
  lot: { sv: 'Delområde', en: 'Lot' },
  anyLot: { sv: 'Alla', en: 'All' },
  one: { sv: 'Fråga {number}', en: 'Question {number}' },
  add: { sv: 'Lägg till en fråga', en: 'Add a question' },
  save: { sv: 'Spara frågorna', en: 'Save the questions' },
});
interface Row {
  readonly question: string;
  readonly unit: string;
  readonly lotNumber: string;
}
const EMPTY: Row = { question: '', unit: '', lotNumber: '' };

/** What the inquiry asks beside whether one wants to take part. */
export function QuestionsForm({ settings }: { settings: Settings }) {
  const { t } = useI18n();
  const form = useForm<{ questions: readonly Row[] }>(
    { questions: settings.inquiryQuestions.map(({ question, unit, lotNumber }): Row => ({ question, unit, lotNumber: lotNumber ? String(lotNumber) : '' })) },
    `samkop.questions.${settings.id}`,
  );
  const command = useCommand(SET_INQUIRY_QUESTIONS);
  const { refused, save } = useSaving(form);
  const submit = () => {
    const questions = form.values.questions.map(({ question, unit, lotNumber }) => ({ question, unit, lotNumber: lotNumber === '' ? null : Number(lotNumber) }));
    void save(() => command.run({ procurementId: settings.id, version: settings.version, questions }));
  };
  return (
    <div className={`${styles['form']} ${styles['wide']}`}>
      <FormFrame form={form} onSubmit={submit}>
        <Conflict refused={refused} />
        <ListEditor
          legend={t(m.legend)}
          hint={t(m.hint)}
          error={form.errorAt('questions')}
          items={form.values.questions}
          empty={EMPTY}
          add={t(m.add)}
          nameOf={({ question }, at) => (question === '' ? t(m.one, { number: at + 1 }) : question)}
          onChange={(questions) => form.set({ questions })}
        >
          {(row, at, change) => <QuestionFields row={row} lots={settings.lots} errorOf={(field) => form.errorAt(`questions.${at}.${field}`)} change={change} />}
        </ListEditor>
        <div>
          <Button type="submit" loading={command.busy}>
            {t(m.save)}
          </Button>
        </div>
      </FormFrame>
    </div>
  );
}

interface QuestionFieldsProps {
  row: Row;
  lots: Settings['lots'];
  errorOf: (field: keyof Row) => string | undefined;
  change: (part: Partial<Row>) => void;
}

function QuestionFields({ row, lots, errorOf, change }: QuestionFieldsProps) {
  const { t } = useI18n();
  const choices = [{ value: '', label: t(m.anyLot) }, ...lots.map(({ number, title }) => ({ value: String(number), label: `${number} ${title}` }))];
  return (
    <>
      <TextInput label={t(m.question)} value={row.question} error={errorOf('question')} onChange={(event) => change({ question: event.currentTarget.value })} />
      <TextInput label={t(m.unit)} value={row.unit} error={errorOf('unit')} onChange={(event) => change({ unit: event.currentTarget.value })} />
      <NativeSelect label={t(m.lot)} data={choices} value={row.lotNumber} error={errorOf('lotNumber')} onChange={(event) => change({ lotNumber: event.currentTarget.value })} />
    </>
  );
}
