import { Button, Checkbox, TextInput } from '@mantine/core';
import { request } from '../../../api/client.js';
import { graphql } from '../../../api/graphql.js';
import type { IssueMandatesMutation, MandatedAct } from '../../../generated/graphql.js';
import { dateAfter } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormFrame } from '../../../ui/form.js';
import { useForm, type Form } from '../../../ui/use-form.js';
import { hasCode } from '../../../api/refusal.js';
import { ACT_NAMES, ACTS } from '../acts.js';
import { Names, Refused, RunProgress } from '../../../ui/bulk-report.js';
import styles from '../../../ui/bulk.module.css';
import type { Target, TargetProcurement } from './target.js';
import { useChunkedRun, type ChunkedRun } from '../../../ui/use-chunked-run.js';

const m = defineMessages('issue', {
  title: { sv: 'Skicka ut fullmakter', en: 'Send out mandates' },
  who: { sv: '{count, plural, one {# organisation} other {# organisationer}} får en fullmakt att skriva under, med mejl till kontaktpersonen.', en: '{count, plural, one {# organisation gets} other {# organisations get}} a mandate to sign, by mail to the contact.' },
  names: { sv: 'Visa vilka', en: 'Show who' },
  not: { sv: '{count, plural, one {# av de markerade} other {# av de markerade}} kan inte få en fullmakt nu, och berörs inte.', en: '{count} of those selected cannot be sent a mandate now, and are left alone.' },
  respondBy: { sv: 'Svara senast', en: 'Answer by' },
  respondByHint: { sv: 'Hela den dagen räknas. Den som inte har svarat då behöver få fullmakten på nytt.', en: 'The whole of that day counts. Whoever has not answered by then needs a new mandate.' },
  missing: { sv: 'Välj ett datum.', en: 'Choose a date.' },
  lots: { sv: 'Delområden', en: 'Lots' },
  noLot: { sv: 'Välj minst ett delområde.', en: 'Choose at least one lot.' },
  acts: { sv: 'Fullmakten omfattar', en: 'The mandate covers' },
  noAct: { sv: 'Välj minst en sak som fullmakten omfattar.', en: 'Choose at least one thing that the mandate covers.' },
  send: { sv: 'Skicka {count, plural, one {# fullmakt} other {# fullmakter}}', en: 'Send {count, plural, one {# mandate} other {# mandates}}' },
  close: { sv: 'Stäng', en: 'Close' },
  done: { sv: '{count, plural, one {# fullmakt är utskickad} other {# fullmakter är utskickade}}', en: '{count, plural, one {# mandate is sent} other {# mandates are sent}}' },
});

const ISSUE = graphql(/* GraphQL */ `
  mutation IssueMandates($procurementId: ID!, $organisationIds: [ID!]!, $respondBy: Date!, $lotIds: [ID!], $acts: [MandatedAct!]) {
    issueMandates(procurementId: $procurementId, organisationIds: $organisationIds, respondBy: $respondBy, lotIds: $lotIds, acts: $acts) {
      issued { id principal { id name } }
      refused { organisation { id name } code message }
    }
  }
`);

type IssueReportOf = IssueMandatesMutation['issueMandates'];
interface IssueValues {
  respondBy: string;
  lotIds: string[];
  acts: MandatedAct[];
}

interface IssueDialogProps {
  rows: readonly Target[];
  procurement: TargetProcurement;
  onClose: () => void;
  onDone: () => void;
}

/** Sends a mandate to everybody marked who can have one, and says what became of each. */
export function IssueDialog({ rows, procurement, onClose, onDone }: IssueDialogProps) {
  const { t } = useI18n();
  const possible = rows.filter(({ availableActions }) => availableActions.includes('ISSUE_MANDATE'));
  const { form, run, submit } = useIssue(procurement, possible, onDone);
  if (run.total > 0) {
    const foot = (
      <Button variant="default" onClick={onClose} disabled={run.running}>
        {t(m.close)}
      </Button>
    );
    return (
      <Dialog title={t(m.title)} onClose={onClose} foot={foot}>
        <IssueReport run={run} />
      </Dialog>
    );
  }
  const foot = (
    <Button type="submit" form="issue">
      {t(m.send, { count: possible.length })}
    </Button>
  );
  return (
    <Dialog title={t(m.title)} onClose={onClose} foot={foot}>
      <Who possible={possible} others={rows.length - possible.length} />
      <IssueForm form={form} lots={procurement.lots} onSubmit={() => void submit()} />
    </Dialog>
  );
}

function useIssue(procurement: TargetProcurement, possible: readonly Target[], onDone: () => void) {
  const { t } = useI18n();
  const allLots = procurement.lots.map(({ id }) => id);
  const form = useForm<IssueValues>({ respondBy: dateAfter(21), lotIds: allLots, acts: [...ACTS] }, `issue:${procurement.id}`);
  const { respondBy, lotIds, acts } = form.values;
  const run = useChunkedRun<IssueReportOf>(async (organisationIds, idempotencyKey) => {
    // Everything chosen is left unsaid: then the procurement decides, and a lot added meanwhile is covered too.
    const choice = { lotIds: lotIds.length === allLots.length ? null : lotIds, acts: acts.length === ACTS.length ? null : acts };
    const { issueMandates } = await request(ISSUE, { procurementId: procurement.id, organisationIds: [...organisationIds], respondBy, ...choice }, { idempotencyKey });
    return issueMandates;
  });
  const submit = async () => {
    const complete = form.check({
      respondBy: respondBy === '' ? t(m.missing) : undefined,
      lotIds: lotIds.length === 0 ? t(m.noLot) : undefined,
      acts: acts.length === 0 ? t(m.noAct) : undefined,
    });
    if (!complete) return;
    const failure = await run.start(possible.map(({ organisation }) => organisation.id));
    if (hasCode(failure, 'INVALID_INPUT')) {
      run.reset();
      form.refuse(failure);
      return;
    }
    form.done();
    onDone();
  };
  return { form, run, submit };
}

function Who({ possible, others }: { possible: readonly Target[]; others: number }) {
  const { t } = useI18n();
  return (
    <div>
      <p>{t(m.who, { count: possible.length })}</p>
      <Names label={t(m.names)} names={possible.map(({ organisation }) => organisation.name)} />
      {others > 0 && <p className="sk-soft">{t(m.not, { count: others })}</p>}
    </div>
  );
}

interface IssueFormProps {
  form: Form<IssueValues>;
  lots: TargetProcurement['lots'];
  onSubmit: () => void;
}

function IssueForm({ form, lots, onSubmit }: IssueFormProps) {
  const { t } = useI18n();
  return (
    <FormFrame form={form} onSubmit={onSubmit} id="issue">
      <TextInput
        type="date"
        label={t(m.respondBy)}
        description={t(m.respondByHint)}
        value={form.values.respondBy}
        min={dateAfter(0)}
        error={form.errorOf('respondBy')}
        onChange={(event) => form.set({ respondBy: event.currentTarget.value })}
      />
      <Checks
        label={t(m.lots)}
        choices={lots.map(({ id, number, title }) => ({ value: id, name: `${number}. ${title}` }))}
        chosen={form.values.lotIds}
        error={form.errorOf('lotIds')}
        onChange={(lotIds) => form.set({ lotIds })}
      />
      <Checks
        label={t(m.acts)}
        choices={ACTS.map((act) => ({ value: act, name: t(ACT_NAMES[act]) }))}
        chosen={form.values.acts}
        error={form.errorOf('acts')}
        onChange={(acts) => form.set({ acts })}
      />
    </FormFrame>
  );
}

interface ChecksProps<Value extends string> {
  label: string;
  choices: readonly { value: Value; name: string }[];
  chosen: readonly Value[];
  error: string | undefined;
  onChange: (chosen: Value[]) => void;
}

function Checks<Value extends string>({ label, choices, chosen, error, onChange }: ChecksProps<Value>) {
  return (
    <Checkbox.Group label={label} error={error} value={[...chosen]} onChange={(values) => onChange(choices.map(({ value }) => value).filter((value) => values.includes(value)))}>
      <div className={styles['checks']}>
        {choices.map(({ value, name }) => (
          <Checkbox key={value} value={value} label={name} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function IssueReport({ run }: { run: ChunkedRun<IssueReportOf> }) {
  const { t } = useI18n();
  const issued = run.outcomes.flatMap((outcome) => outcome.issued);
  const over = !run.running && run.failure === undefined;
  return (
    <>
      {!over && <RunProgress run={run} />}
      {(over || issued.length > 0) && (
        <section role="status">
          <h3>{t(m.done, { count: issued.length })}</h3>
          {issued.length > 0 && <Names label={t(m.names)} names={issued.map(({ principal }) => principal.name)} />}
        </section>
      )}
      <Refused lines={run.outcomes.flatMap(({ refused }) => refused)} />
    </>
  );
}
