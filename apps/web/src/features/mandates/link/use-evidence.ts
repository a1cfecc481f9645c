import { useEffect, useRef, useState } from 'react';
import { hasCode, sayFailure, UnreachableError } from '../../../api/refusal.js';
import { removeUpload, uploadFile } from '../../../api/upload.js';
import { announce } from '../../../ui/toasts.js';
import { useLeaveWarning } from '../../../ui/use-leave-warning.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import type { Form } from '../../../ui/use-form.js';
import type { Answer } from './use-answer.js';

const m = defineMessages('evidence-progress', {
  done: { sv: '{name} är uppladdad', en: '{name} is uploaded' },
  lost: { sv: 'Anslutningen bröts. Uppladdningen fortsätter där den slutade när du är ansluten igen.', en: 'The connection was lost. The upload goes on from where it stopped when you are connected again.' },
});

/** A file on its way. */
export interface Sending {
  readonly key: string;
  readonly file: File;
  /** Share sent, 0 to 1; nothing while the file waits for those before it. */
  readonly share?: number | undefined;
  readonly failure?: string | undefined;
  /** Whether the file itself is refused: sending it again changes nothing. */
  readonly refused?: boolean;
}

export interface Evidence {
  readonly sending: readonly Sending[];
  readonly busy: boolean;
  add(files: readonly File[]): void;
  again(key: string): void;
  /** Takes away a file, on its way or there already. */
  remove(id: string): void;
}

/**
 * Sends files one after the other and keeps those that came through in the answer. What fails says why and can be tried
 * again from where it stopped.
 */
export function useEvidence(form: Form<Answer>, beforeSend: (() => Promise<void>) | undefined): Evidence {
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [stops] = useState(() => new Map<string, AbortController>());
  const line = useRef<Promise<void>>(Promise.resolve());
  const busy = sending.some(({ failure }) => failure === undefined);
  useLeaveWarning(busy);

  const change = (key: string, part: Partial<Sending>) => setSending((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const drop = (key: string) => setSending((all) => all.filter((one) => one.key !== key));
  const send = useSending({ form, beforeSend, stops, change, drop });
  const enqueue = (key: string, file: File) => {
    line.current = line.current.then(() => send(key, file));
  };

  const again = (key: string) => {
    const one = sending.find((candidate) => candidate.key === key);
    if (one === undefined) return;
    change(key, { failure: undefined, share: undefined });
    enqueue(key, one.file);
  };
  useReturn(() => sending.forEach(({ key, failure, refused }) => failure !== undefined && !refused && again(key)));

  return {
    sending,
    busy,
    again,
    add(files) {
      const coming = files.map((file) => ({ key: crypto.randomUUID(), file }));
      setSending((all) => [...all, ...coming]);
      for (const { key, file } of coming) enqueue(key, file);
    },
    remove(id) {
      stops.get(id)?.abort();
      drop(id);
      const isThere = form.values.evidence.some((file) => file.id === id);
      form.set((before) => ({ evidence: before.evidence.filter((file) => file.id !== id) }));
      if (isThere) void removeUpload(id);
    },
  };
}

interface SendingParts {
  readonly form: Form<Answer>;
  readonly beforeSend: (() => Promise<void>) | undefined;
  readonly stops: Map<string, AbortController>;
  change(key: string, part: Partial<Sending>): void;
  drop(key: string): void;
}

function useSending({ form, beforeSend, stops, change, drop }: SendingParts) {
  const { t } = useI18n();
  return async (key: string, file: File) => {
    const stop = new AbortController();
    stops.set(key, stop);
    change(key, { share: 0 });
    try {
      await beforeSend?.();
      const id = await uploadFile(file, (share) => change(key, { share }), stop.signal);
      form.set((before) => ({ evidence: [...before.evidence.filter((one) => one.id !== id), { id, name: file.name, size: file.size, sentAt: Date.now() }] }));
      drop(key);
      announce(t(m.done, { name: file.name }));
    } catch (failure) {
      if (!stop.signal.aborted) change(key, { failure: failure instanceof UnreachableError ? t(m.lost) : sayFailure(failure), refused: hasCode(failure, 'FILE_REJECTED', 'FILE_TOO_LARGE') });
    }
  };
}

/** Calls when the device is connected again. */
function useReturn(returned: () => void): void {
  const call = useRef(returned);
  useEffect(() => {
    call.current = returned;
  });
  useEffect(() => {
    const listen = () => call.current();
    window.addEventListener('online', listen);
    return () => window.removeEventListener('online', listen);
  }, []);
}
