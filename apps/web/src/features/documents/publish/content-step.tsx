import { Button, NativeSelect, TextInput } from '@mantine/core';
import { dayOf } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Chip } from '../../../ui/chip.js';
import { IconLock, IconUsers } from '../../../ui/icons.js';
import { Empty } from '../../../ui/states.js';
import { documentName } from '../document-name.js';
import type { Choice } from './choice.js';
import type { Preparation } from './publication-documents.js';
import styles from './publish.module.css';
import type { PreparationState } from './use-preparation.js';

const m = defineMessages('content-step', {
  documents: { sv: 'Dokument', en: 'Documents' },
  all: { sv: 'Ta med alla', en: 'Include all' },
  none: { sv: 'Ta inte med något', en: 'Include none' },
  noDocuments: { sv: 'Det finns inga dokument att publicera', en: 'There are no documents to publish' },
  version: { sv: 'Version {number}, {on}', en: 'Version {number}, {on}' },
  versionOf: { sv: 'Version av {name}', en: 'Version of {name}' },
  secret: { sv: 'Sekretess', en: 'Secret' },
  group: { sv: 'Avsett för arbetsgruppen', en: 'Meant for the working group' },
  specification: { sv: 'Kravspecifikation', en: 'Requirement specification' },
  specificationHint: { sv: 'Tas fram som PDF och Excel ur den fastställda versionen.', en: 'Made as PDF and Excel out of the baseline.' },
  without: { sv: 'Ingår inte', en: 'Not included' },
  baseline: { sv: 'Version {number}, {count, plural, one {# krav} other {# krav}}', en: 'Baseline {number}, {count, plural, one {# requirement} other {# requirements}}' },
  noBaseline: { sv: 'Ingen version är fastställd ännu.', en: 'No baseline is set yet.' },
  parties: { sv: 'Förteckning över avropsberättigade', en: 'List of entitled parties' },
  list: { sv: 'Förteckning {number}, {count, plural, one {# organisation} other {# organisationer}}', en: 'List {number}, {count, plural, one {# organisation} other {# organisations}}' },
  superseded: { sv: '{list} (ersatt)', en: '{list} (superseded)' },
  noList: { sv: 'Ingen förteckning är låst ännu.', en: 'No list is locked yet.' },
  annex: { sv: 'Som bilaga nr', en: 'As annex no.' },
  next: { sv: 'Fortsätt till mottagare', en: 'Go on to recipients' },
});

interface ContentStepProps {
  procurement: Preparation;
  preparation: PreparationState;
  onDone: () => void;
}

/** What is part of it: which version of which document, the specification, and who may call off. */
export function ContentStep({ procurement, preparation, onDone }: ContentStepProps) {
  const { t } = useI18n();
  const { baselines, entitledLists } = procurement;
  const list = (number: number, count: number, superseded: boolean) => {
    const words = t(m.list, { number, count });
    return superseded ? t(m.superseded, { list: words }) : words;
  };
  return (
    <div className="sk-stack">
      <Documents procurement={procurement} preparation={preparation} />
      <Made
        preparation={preparation}
        title={t(m.specification)}
        hint={t(baselines.length === 0 ? m.noBaseline : m.specificationHint)}
        fields={['baselineId', 'baselineAnnexNumber']}
        options={baselines.map(({ id, number, requirementCount }) => ({ value: id, label: t(m.baseline, { number, count: requirementCount }) }))}
      />
      <Made
        preparation={preparation}
        title={t(m.parties)}
        hint={entitledLists.length === 0 ? t(m.noList) : undefined}
        fields={['entitledListId', 'entitledListAnnexNumber']}
        options={entitledLists.map(({ id, number, partyCount, supersededBy }) => ({ value: id, label: list(number, partyCount, supersededBy != null) }))}
      />
      <div>
        <Button onClick={onDone}>{t(m.next)}</Button>
      </div>
    </div>
  );
}

function Documents({ procurement: { documents }, preparation: { form } }: Omit<ContentStepProps, 'onDone'>) {
  const { t } = useI18n();
  const chosen = form.values.versions;
  const set = (id: string, version: string | undefined) =>
    form.set(({ versions }) => ({ versions: Object.fromEntries([...Object.entries(versions).filter(([one]) => one !== id), ...(version === undefined ? [] : [[id, version] as const])]) }));
  const setAll = (on: boolean) => form.set({ versions: on ? Object.fromEntries(documents.flatMap(({ id, versions: [current] }) => (current ? [[id, chosen[id] ?? current.id]] : []))) : {} });
  if (documents.length === 0) return <Empty title={t(m.noDocuments)} />;
  return (
    <section className="sk-stack-tight">
      <div className="sk-between">
        <h2>{t(m.documents)}</h2>
        <span className="sk-row">
          <button type="button" className="sk-link-button" onClick={() => setAll(true)}>
            {t(m.all)}
          </button>
          <button type="button" className="sk-link-button" onClick={() => setAll(false)}>
            {t(m.none)}
          </button>
        </span>
      </div>
      {form.errorOf('versions') && <p role="alert">{form.errorOf('versions')}</p>}
      <ul className={styles['choices']}>
        {documents.map((document) => (
          <DocumentChoice key={document.id} document={document} chosen={chosen[document.id]} onChoose={(version) => set(document.id, version)} />
        ))}
      </ul>
    </section>
  );
}

interface DocumentChoiceProps {
  document: Preparation['documents'][number];
  chosen: string | undefined;
  onChoose: (version: string | undefined) => void;
}

function DocumentChoice({ document, chosen, onChoose }: DocumentChoiceProps) {
  const { t } = useI18n();
  const { versions } = document;
  const name = documentName(document);
  const kept = document.secrecy?.inForce ? { words: m.secret, tone: 'red', icon: IconLock } as const : document.audience === 'WORKING_GROUP' ? { words: m.group, tone: 'amber', icon: IconUsers } as const : undefined;
  const words = ({ number, uploadedAt }: (typeof versions)[number]) => t(m.version, { number, on: dayOf(uploadedAt) });
  const [current] = versions;
  if (current === undefined) return null;
  return (
    <li>
      <label>
        <input type="checkbox" checked={chosen !== undefined} onChange={(event) => onChoose(event.currentTarget.checked ? current.id : undefined)} />
        <span>
          {name}{' '}
          {kept && (
            <Chip tone={kept.tone} icon={kept.icon}>
              {t(kept.words)}
            </Chip>
          )}
        </span>
      </label>
      {chosen !== undefined && versions.length > 1 ? (
        <NativeSelect aria-label={t(m.versionOf, { name })} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)} data={versions.map((version) => ({ value: version.id, label: words(version) }))} />
      ) : (
        <span className="sk-soft sk-small">{words(current)}</span>
      )}
    </li>
  );
}

interface MadeProps {
  preparation: PreparationState;
  title: string;
  hint: string | undefined;
  fields: readonly ['baselineId', 'baselineAnnexNumber'] | readonly ['entitledListId', 'entitledListAnnexNumber'];
  options: readonly { value: string; label: string }[];
}

/** A file that is made out of what is frozen elsewhere, and the annex that it becomes. */
function Made({ preparation: { form }, title, hint, fields: [source, annex], options }: MadeProps) {
  const { t } = useI18n();
  const set = (field: keyof Choice) => (event: { currentTarget: { value: string } }) => form.set({ [field]: event.currentTarget.value });
  return (
    <div className={styles['pair']}>
      <NativeSelect label={title} description={hint} value={form.values[source]} error={form.errorOf(source)} onChange={set(source)} data={[{ value: '', label: t(m.without) }, ...options]} />
      {form.values[source] !== '' && <TextInput label={t(m.annex)} {...(hint ? { description: '\u00a0' } : {})} value={form.values[annex]} error={form.errorOf(annex)} onChange={set(annex)} />}
    </div>
  );
}
