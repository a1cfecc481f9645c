import { Button, NativeSelect } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCommand } from '../../../api/use-request.js';
import { useViewer, type Viewer } from '../../../api/viewer.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { FormFrame } from '../../../ui/form.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Empty, Loaded } from '../../../ui/states.js';
import { CREATE_PROCUREMENT } from './settings-documents.js';
import styles from './settings.module.css';
import { NameFields, SubjectFields, ValueFields } from './terms-fields.js';
import { useSaving } from './use-saving.js';
import { createInput, useTerms } from './use-terms.js';

const m = defineMessages('new-procurement', {
  above: { sv: 'Upphandlingar', en: 'Procurements' },
  title: { sv: 'Ny upphandling', en: 'New procurement' },
  below: { sv: 'Namn och diarienummer räcker för att börja. Resten kan fyllas i och ändras senare.', en: 'Title and case number are enough to begin. The rest can be filled in and changed later.' },
  host: { sv: 'Värdorganisation', en: 'Host organisation' },
  create: { sv: 'Lägg upp upphandlingen', en: 'Create the procurement' },
  notAllowed: { sv: 'Du kan inte lägga upp upphandlingar', en: 'You cannot create procurements' },
  notAllowedWhat: { sv: 'Det gör en administratör hos värdorganisationen.', en: 'An administrator at the host organisation does that.' },
});
type Host = { readonly id: string; readonly name: string };

/** A new procurement of a host that the person administers. */
export function NewProcurementPage() {
  const { t } = useI18n();
  const viewer = useViewer();
  return (
    <>
      <PageHeader title={t(m.title)} above={<Link to="/upphandlingar">{t(m.above)}</Link>} below={t(m.below)} />
      <Loaded query={viewer}>
        {({ viewer: person }) => {
          const hosts = hostsOf(person);
          return person.mayCreateProcurement && hosts[0] ? <Creating hosts={hosts} first={hosts[0].id} /> : <Empty title={t(m.notAllowed)}>{t(m.notAllowedWhat)}</Empty>;
        }}
      </Loaded>
    </>
  );
}

const hostsOf = ({ roles }: Viewer): Host[] => roles.flatMap(({ role, organisation }) => (role === 'HOST_ADMIN' && organisation ? [organisation] : []));

function Creating({ hosts, first }: { hosts: readonly Host[]; first: string }) {
  const { t } = useI18n();
  const form = useTerms(undefined, first);
  const create = useCommand(CREATE_PROCUREMENT);
  const navigate = useNavigate();
  const { save } = useSaving(form);
  const submit = () =>
    save(async () => {
      const { createProcurement } = await create.run({ input: createInput(form.values) });
      await navigate({ to: '/u/$slug', params: { slug: createProcurement.slug } });
    });
  return (
    <div className={styles['form']}>
      <FormFrame form={form} onSubmit={() => void submit()}>
        {hosts.length > 1 ? (
          <NativeSelect
            label={t(m.host)}
            value={form.values.hostId}
            error={form.errorOf('hostId')}
            onChange={(event) => form.set({ hostId: event.currentTarget.value })}
            data={hosts.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : (
          <dl className="sk-facts">
            <dt>{t(m.host)}</dt>
            <dd>{hosts[0]?.name}</dd>
          </dl>
        )}
        <NameFields form={form} />
        <SubjectFields form={form} />
        <ValueFields form={form} />
        <div>
          <Button type="submit" loading={create.busy}>
            {t(m.create)}
          </Button>
        </div>
      </FormFrame>
    </div>
  );
}
