import { hasCode, RefusalError, sayFailure, UnreachableError } from '../../../api/refusal.js';
import { arrivedOf, sendResumable, type SendingFile } from '../../../api/resumable-upload.js';
import { removeUpload } from '../../../api/upload.js';
import type { KeptUploads } from './kept-uploads.js';
import { after, fileIdOf, toBegin, toRemember, type Queue, type QueueEvent } from './queue.js';

/** Two fill a line as well as ten do, and leave the page its own connections. */
const AT_ONCE = 2;
const byName = new Intl.Collator('sv', { numeric: true }).compare;
const METADATA = { purpose: 'DOCUMENT' };

/** A file with the folder that it was dropped in, or the document that it was said to be a new version of. */
export interface ChosenFile {
  readonly file: File;
  readonly folder?: string;
  readonly documentId?: string;
}

/** How files are sent; another in tests. */
export interface Sender {
  send: typeof sendResumable;
  arrivedOf: typeof arrivedOf;
  remove: typeof removeUpload;
}
const OVER_HTTP: Sender = { send: sendResumable, arrivedOf, remove: removeUpload };

/** The files of one procurement on their way: they go on while one looks at other pages, and are taken up again after a reload. */
export class Uploads {
  private queue: Queue = [];
  private readonly files = new Map<string, File>();
  private readonly sendings = new Map<string, SendingFile>();
  private readonly waitingForNetwork = new Set<string>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly kept: KeptUploads,
    private readonly sender: Sender = OVER_HTTP,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): Queue => this.queue;

  /** Takes up what was chosen before a reload, and asks the server how far each of those begun had come. */
  async restore(): Promise<void> {
    const remembered = [...(await this.kept.all())].sort((one, other) => byName(one.name, other.name));
    this.happen({ kind: 'remembered', files: remembered });
    for (const { key, url, size, stage } of remembered) {
      if (url === undefined) continue;
      const arrived = await this.sender.arrivedOf(url);
      if (arrived === 'GONE') this.forget(key);
      else if (arrived === size && stage !== 'SENT') this.arrived(key);
      else if (arrived !== undefined) this.happen({ kind: 'progressed', key, sent: arrived });
    }
  }

  add(chosen: readonly ChosenFile[]): void {
    for (const { file, ...said } of chosen) {
      const name = file.name.normalize('NFC');
      const known = { key: crypto.randomUUID(), name, size: file.size, changedAt: file.lastModified, ...said };
      const before = new Set(this.queue.filter(({ stage }) => stage === 'WAITING').map(({ key }) => key));
      this.happen({ kind: 'chosen', files: [known] }, false);
      for (const { key, stage } of this.queue) {
        if (stage !== 'WAITING' || before.has(key)) continue;
        this.files.set(key, file);
        this.remember(key);
      }
    }
    this.changed();
  }

  pause(key: string): void {
    this.stopSending(key);
    this.happen({ kind: 'paused', key });
  }

  resume(key: string): void {
    this.waitingForNetwork.delete(key);
    this.happen({ kind: 'resumed', key });
  }

  /** Takes a file back, also from the server. */
  remove(key: string): void {
    const file = this.queue.find((one) => one.key === key);
    this.stopSending(key);
    this.forget(key);
    if (file?.url !== undefined) void this.sender.remove(fileIdOf(file));
  }

  /** The file is where it was meant to be: it is no longer an upload. */
  forget(key: string): void {
    this.files.delete(key);
    this.waitingForNetwork.delete(key);
    this.kept.forget(key);
    this.happen({ kind: 'removed', key });
  }

  /** The network is back: what was given up for want of it goes on. */
  readonly reconnect = (): void => {
    for (const key of [...this.waitingForNetwork]) this.resume(key);
  };

  private happen(event: QueueEvent, tell = true): void {
    const before = this.queue;
    this.queue = after(before, event);
    if (tell && this.queue !== before) this.changed();
  }

  private changed(): void {
    for (const key of toBegin(this.queue, AT_ONCE)) this.begin(key);
    for (const listener of this.listeners) listener();
  }

  private begin(key: string): void {
    const file = this.files.get(key);
    if (file === undefined) return;
    this.happen({ kind: 'begun', key }, false);
    const url = this.queue.find((one) => one.key === key)?.url;
    this.sendings.set(key, this.sender.send(file, { url, metadata: METADATA }, {
      opened: (at) => {
        this.happen({ kind: 'opened', key, url: at });
        this.remember(key);
      },
      progressed: (sent) => this.happen({ kind: 'progressed', key, sent }),
      lost: () => this.happen({ kind: 'lost', key }),
      arrived: () => this.arrived(key),
      failed: (error) => this.failed(key, error),
    }));
  }

  private arrived(key: string): void {
    this.sendings.delete(key);
    this.happen({ kind: 'arrived', key });
    this.remember(key);
    this.files.delete(key);
  }

  private failed(key: string, error: RefusalError | UnreachableError): void {
    this.sendings.delete(key);
    const refused = hasCode(error, 'FILE_REJECTED', 'FILE_TOO_LARGE', 'CHECKSUM_MISMATCH');
    if (error instanceof UnreachableError) this.waitingForNetwork.add(key);
    this.happen({ kind: refused ? 'refused' : 'stopped', key, why: sayFailure(error) });
    if (refused) this.kept.forget(key);
  }

  private remember(key: string): void {
    const file = this.queue.find((one) => one.key === key);
    const kept = file && toRemember(file);
    if (kept) this.kept.keep(kept);
  }

  private stopSending(key: string): void {
    this.sendings.get(key)?.stop();
    this.sendings.delete(key);
  }
}
