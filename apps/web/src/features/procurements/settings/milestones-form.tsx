import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { sayFailure } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import type { ProcurementPhase } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Conflict } from '../../../ui/conflict.js';
import { FormFrame } from '../../../ui/form.js';
import { Failure } from '../../../ui/states.js';
import { toast } from '../../../ui/toasts.js';
import { useForm } from '../../../ui/use-form.js';
import { PHASE_NAMES, PHASE_ROW } from '../phases.js';
import { ListEditor } from './list-editor.js';
import { ENTER_PHASE, SET_MILESTONES, type Settings } from './settings-documents.js';
import styles from './settings.module.css';
import { useSaving } from './use-saving.js';

const m = defineMessages('milestones-form', {
  legend: { sv: 'Hållpunkter', en: 'Milestones' },
  hint: { sv: 'I den ordning de ska visas. Fyll i ”nådd” när det är gjort.', en: 'In the order in which they are shown. Fill in “reached” when it is done.' },
  title: { sv: 'Vad', en: 'What' },
  dueOn: { sv: 'Senast', en: 'By' },
  reachedOn: { sv: 'Nådd', en: 'Reached' },
  one: { sv: 'Hållpunkt {number}', en: 'Milestone {number}' },
  add: { sv: 'Lägg till en hållpunkt', en: 'Add a milestone' },
  save: { sv: 'Spara tidplanen', en: 'Save the timetable' },
  titleMissing: { sv: 'Skriv vad som ska ske.', en: 'Write what is to happen.' },
  dateMissing: { sv: 'Välj en dag.', en: 'Choose a day.' },
  phase: { sv: 'Var upphandlingen är', en: 'Where the procurement is' },
  phaseHint: {
    sv: 'Visas i stegraden. Den låser ingenting: det som är tillåtet går att göra oavsett. Annonserad blir den när en publicering för alla har bekräftats.',
    en: 'Shown in the row of steps. It locks nothing: what is allowed can be done anyway. It becomes published when a publication for everybody has been confirmed.',
  },
  enter: { sv: 'Byt skede', en: 'Change the phase' },
  entered: { sv: 'Skedet är nu: {phase}', en: 'The phase is now: {phase}' },
});
interface Row {
  readonly title: string;
  readonly dueOn: string;
  readonly reachedOn: string;
}
const EMPTY: Row = { title: '', dueOn: '', reachedOn: '' };

/** The timetable: the phase that is shown, and the milestones. */
export function MilestonesForm({ settings }: { settings: Settings }) {
  return (
    <div className={`${styles['form']} ${styles['wide']}`}>
      <Phase settings={settings} />
      <Milestones settings={settings} />
    </div>
  );
}

function Milestones({ settings }: { settings: Settings }) {
  const { t } = useI18n();
  const form = useForm<{ milestones: readonly Row[] }>({ milestones: settings.milestones.map(({ title, dueOn, reachedOn }): Row => ({ title, dueOn, reachedOn: reachedOn ?? '' })) }, `samkop.milestones.${settings.id}`);
  const command = useCommand(SET_MILESTONES);
  const { refused, save } = useSaving(form);
  const { milestones } = form.values;
  const submit = () => {
    const missing = milestones.flatMap(({ title, dueOn }, at) => [
      ...(title.trim() === '' ? [[`milestones.${at}.title`, t(m.titleMissing)]] : []),
      ...(dueOn === '' ? [[`milestones.${at}.dueOn`, t(m.dateMissing)]] : []),
    ]);
    if (!form.check(Object.fromEntries(missing) as Record<string, string>)) return;
    const rows = milestones.map(({ title, dueOn, reachedOn }) => ({ title, dueOn, reachedOn: reachedOn === '' ? null : reachedOn }));
    void save(() => command.run({ procurementId: settings.id, version: settings.version, milestones: rows }));
  };
  return (
    <FormFrame form={form} onSubmit={submit}>
      <Conflict refused={refused} />
      <ListEditor
        legend={t(m.legend)}
        hint={t(m.hint)}
        error={form.errorAt('milestones')}
        items={milestones}
        empty={EMPTY}
        add={t(m.add)}
        nameOf={({ title }, at) => (title === '' ? t(m.one, { number: at + 1 }) : title)}
        onChange={(rows) => form.set({ milestones: rows })}
      >
        {(row, at, change) => <MilestoneFields row={row} errorOf={(field) => form.errorAt(`milestones.${at}.${field}`)} change={change} />}
      </ListEditor>
      <div>
        <Button type="submit" loading={command.busy}>
          {t(m.save)}
        </Button>
      </div>
    </FormFrame>
  );
}

function MilestoneFields({ row, errorOf, change }: { row: Row; errorOf: (field: keyof Row) => string | undefined; change: (part: Partial<Row>) => void }) {
  const { t } = useI18n();
  return (
    <>
      <TextInput label={t(m.title)} value={row.title} error={errorOf('title')} onChange={(event) => change({ title: event.currentTarget.value })} />
      <TextInput type="date" label={t(m.dueOn)} value={row.dueOn} error={errorOf('dueOn')} onChange={(event) => change({ dueOn: event.currentTarget.value })} />
      <TextInput type="date" label={t(m.reachedOn)} value={row.reachedOn} error={errorOf('reachedOn')} onChange={(event) => change({ reachedOn: event.currentTarget.value })} />
    </>
  );
}

function Phase({ settings: { id, version, phase } }: { settings: Settings }) {
  const { t } = useI18n();
  const [chosen, setChosen] = useState<ProcurementPhase>(phase);
  const [failure, setFailure] = useState<string>();
  const command = useCommand(ENTER_PHASE);
  const enter = () => {
    setFailure(undefined);
    command.run({ procurementId: id, version, phase: chosen }).then(
      () => toast(t(m.entered, { phase: t(PHASE_NAMES[chosen]) })),
      (error: unknown) => setFailure(sayFailure(error)),
    );
  };
  return (
    <section className="sk-stack-tight">
      {failure && <Failure>{failure}</Failure>}
      <div className="sk-row" style={{ alignItems: 'flex-end' }}>
        <NativeSelect
          label={t(m.phase)}
          description={t(m.phaseHint)}
          value={chosen}
          onChange={(event) => setChosen(PHASE_ROW.find((one) => one === event.currentTarget.value) ?? phase)}
          data={PHASE_ROW.map((one) => ({ value: one, label: t(PHASE_NAMES[one]), disabled: one === 'PUBLISHED' && phase !== one }))}
        />
        {chosen !== phase && (
          <Button variant="default" loading={command.busy} onClick={enter}>
            {t(m.enter)}
          </Button>
        )}
      </div>
    </section>
  );
}
