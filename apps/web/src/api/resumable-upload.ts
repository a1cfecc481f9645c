import type { RefusalCode } from '../generated/graphql.js';
import { i18n } from '../i18n/messages.js';
import { RefusalError, UnreachableError } from './refusal.js';

const ENDPOINT = '/files';
const CHUNK = 8 * 1024 * 1024;
/** Milliseconds before each new try; as soon as anything comes through they begin from the first again. */
const RETRY_DELAYS = [0, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 30_000, 30_000, 60_000, 60_000, 60_000];
const IN_PIECES = { chunkSize: CHUNK, retryDelays: RETRY_DELAYS, storeFingerprintForResuming: false };
const IN_USE_FOR_A_MOMENT = [409, 423];
const DISK_FULL = 507;
const GONE = [404, 410];

/** What happens to a file on its way. After `stop` nothing more is told. */
export interface SendingListener {
  /** The server has been told of the file, and takes the rest of it there also later on. */
  opened(url: string): void;
  progressed(bytes: number): void;
  /** The connection broke; it is tried again by itself. */
  lost(): void;
  arrived(): void;
  /** It is not tried again: a RefusalError where the server said why, else an UnreachableError. */
  failed(error: RefusalError | UnreachableError): void;
}
export interface SendingFile {
  stop(): void;
}
interface Options {
  /** Where it was sent before, to go on from there. */
  readonly url?: string | undefined;
  /** What the server is told of the file besides its name and type. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** Sends a file of any size in pieces, so that it survives a lost connection, a pause and a reload. */
export function sendResumable(file: File, { url, metadata = {} }: Options, listener: SendingListener): SendingFile {
  let stopped = false;
  let stop: () => void = () => undefined;
  const told = <Event extends unknown[]>(tell: (...event: Event) => void) => (...event: Event): void => (stopped ? undefined : tell(...event));
  const begin = async (from: string | undefined): Promise<void> => {
    const { Upload, DetailedError } = await import('tus-js-client');
    if (stopped) return;
    const statusOf = (error: unknown): number | undefined => (error instanceof DetailedError ? error.originalResponse?.getStatus() : undefined);
    const upload = new Upload(file, {
      // Never both: where what was begun cannot be asked for, tus would begin anew, and a moment's absence of the server would cost gigabytes.
      ...(from === undefined ? { endpoint: ENDPOINT } : { uploadUrl: from }),
      ...IN_PIECES,
      headers: { 'Accept-Language': i18n.locale },
      metadata: { filename: file.name.normalize('NFC'), filetype: file.type, ...metadata },
      onUploadUrlAvailable: told(() => {
        upload.options.endpoint = null;
        if (upload.url !== null) listener.opened(upload.url);
      }),
      onProgress: told((sent: number) => listener.progressed(sent)),
      onSuccess: told(() => listener.arrived()),
      onShouldRetry: (error) => {
        const again = navigator.onLine && passesByItself(statusOf(error));
        if (again && !stopped) listener.lost();
        return again;
      },
      onError: told((error: unknown) => {
        if (upload.url !== null && GONE.includes(statusOf(error) ?? 0)) void begin(undefined);
        else listener.failed(error instanceof DetailedError ? failureIn(error.originalResponse?.getBody()) : new UnreachableError('Upload'));
      }),
    });
    stop = () => void upload.abort();
    upload.start();
  };
  begin(url).catch(told(() => listener.failed(new UnreachableError('Upload'))));
  return {
    stop() {
      stopped = true;
      stop();
    },
  };
}

/** No answer, one from something that stands before a server which is away, or an upload that another request holds. */
function passesByItself(status: number | undefined): boolean {
  return status === undefined || status === 0 || IN_USE_FOR_A_MOMENT.includes(status) || (status >= 500 && status !== DISK_FULL);
}

/** How many bytes of a file have arrived; nothing where the server does not answer now. */
export async function arrivedOf(url: string): Promise<number | 'GONE' | undefined> {
  const answer = await fetch(url, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' }, credentials: 'same-origin', cache: 'no-store' }).catch(() => undefined);
  if (answer === undefined) return undefined;
  if (GONE.includes(answer.status)) return 'GONE';
  const offset = answer.headers.get('Upload-Offset');
  return answer.ok && offset !== null ? Number(offset) : undefined;
}

/** What the server said of an upload that it refused. */
export function failureIn(body: string | undefined): RefusalError | UnreachableError {
  try {
    const { code, message, details } = JSON.parse(body ?? '') as { code: RefusalCode; message: string; details?: Record<string, unknown> };
    return new RefusalError(code, message, details);
  } catch {
    return new UnreachableError('Upload');
  }
}
