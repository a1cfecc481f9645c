import { Button } from '@mantine/core';
import { sayFailure } from '../api/refusal.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { Failure } from './states.js';
import styles from './bulk.module.css';
import type { ChunkedRun } from './use-chunked-run.js';

const m = defineMessages('bulk-report', {
  running: { sv: '{sent} av {total} klara', en: '{sent} of {total} done' },
  stopped: { sv: 'Det stannade efter {sent} av {total}', en: 'It stopped after {sent} of {total}' },
  goOn: { sv: 'Fortsätt med resten', en: 'Go on with the rest' },
  refused: { sv: 'Gick inte för {count, plural, one {# organisation} other {# organisationer}}', en: 'Not possible for {count, plural, one {# organisation} other {# organisations}}' },
});

/** One bar for the whole run, and when it was interrupted, the way on. */
export function RunProgress({ run }: { run: ChunkedRun<unknown> }) {
  const { t } = useI18n();
  const words = t(run.running ? m.running : m.stopped, { sent: run.sent, total: run.total });
  if (run.failure !== undefined) {
    return (
      <Failure title={words}>
        <p>{sayFailure(run.failure)}</p>
        <Button mt={8} onClick={() => void run.resume()}>
          {t(m.goOn)}
        </Button>
      </Failure>
    );
  }
  return (
    <div className={styles['run']}>
      <progress max={run.total} value={run.sent} aria-label={words} />
      <span role="status">{words}</span>
    </div>
  );
}

interface Line {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly message: string;
}

/** Who was left out and why, one line each. */
export function Refused({ lines }: { lines: readonly Line[] }) {
  const { t } = useI18n();
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{t(m.refused, { count: lines.length })}</h3>
      <Lines lines={lines} />
    </section>
  );
}

export function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className={styles['lines']}>
      {lines.map(({ organisation, message }) => (
        <li key={organisation.id}>
          <span>{organisation.name}</span>
          <span className="sk-soft">{message}</span>
        </li>
      ))}
    </ul>
  );
}

/** Names in a box that scrolls within the dialog; the keyboard can scroll it too. */
export function Names({ label, names }: { label: string; names: readonly string[] }) {
  return (
    <details className={styles['names']}>
      <summary>{label}</summary>
      <ul tabIndex={0} aria-label={label}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
