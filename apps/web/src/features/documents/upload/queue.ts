/**
 * WAITING: in line. SENDING: on its way. RECONNECTING: the connection broke, and is tried again by itself. PAUSED: by the
 * sender. STOPPED: it was given up, and can go on from where it stopped. REFUSED: sending it again changes nothing.
 * WANTS_FILE: begun before a reload; the browser lets no page open a file anew without being given it. SENT: all of it is there.
 */
export type Stage = 'WAITING' | 'SENDING' | 'RECONNECTING' | 'PAUSED' | 'STOPPED' | 'REFUSED' | 'WANTS_FILE' | 'SENT';

/** One file and how far it has come. */
export interface QueuedFile {
  readonly key: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** When the file was last changed, in milliseconds: together with name and size it is how a file is known again. */
  readonly changedAt: number;
  readonly folder?: string;
  /** The document that it was said to be a new version of. */
  readonly documentId?: string;
  readonly stage: Stage;
  /** Bytes that the other side has. */
  readonly sent: number;
  /** Where the server takes the rest of it, once it has been told of the file. */
  readonly url?: string;
  /** Why it was given up or refused, in words. */
  readonly why?: string;
}
export type Queue = readonly QueuedFile[];
/** A file as it is chosen. */
export type Chosen = Pick<QueuedFile, 'key' | 'name' | 'size' | 'changedAt' | 'folder' | 'documentId'>;

export type QueueEvent =
  | { readonly kind: 'chosen'; readonly files: readonly Chosen[] }
  | { readonly kind: 'remembered'; readonly files: Queue }
  | { readonly kind: 'removed'; readonly key: string }
  | { readonly kind: 'begun' | 'lost' | 'paused' | 'resumed' | 'arrived'; readonly key: string }
  | { readonly kind: 'opened'; readonly key: string; readonly url: string }
  | { readonly kind: 'progressed'; readonly key: string; readonly sent: number }
  | { readonly kind: 'stopped' | 'refused'; readonly key: string; readonly why: string };

const sameFile = (one: Omit<Chosen, 'key'>, other: Omit<Chosen, 'key'>): boolean =>
  one.name === other.name && one.size === other.size && one.changedAt === other.changedAt;

/** Which stages an event may come in: what comes later than it was meant for, an answer after a pause for instance, changes nothing. */
const COMES_IN: Readonly<Record<Exclude<QueueEvent['kind'], 'chosen' | 'remembered'>, readonly Stage[]>> = {
  begun: ['WAITING'],
  opened: ['SENDING', 'RECONNECTING'],
  progressed: ['SENDING', 'RECONNECTING', 'WANTS_FILE'],
  lost: ['SENDING'],
  paused: ['WAITING', 'SENDING', 'RECONNECTING'],
  resumed: ['PAUSED', 'STOPPED'],
  stopped: ['SENDING', 'RECONNECTING'],
  refused: ['SENDING', 'RECONNECTING'],
  arrived: ['SENDING', 'RECONNECTING', 'WANTS_FILE'],
  removed: ['WAITING', 'SENDING', 'RECONNECTING', 'PAUSED', 'STOPPED', 'REFUSED', 'WANTS_FILE', 'SENT'],
};

/** The queue after something has happened; the very same queue where nothing changed. */
export function after(queue: Queue, event: QueueEvent): Queue {
  if (event.kind === 'chosen') return withChosen(queue, event.files);
  if (event.kind === 'remembered') return [...queue, ...event.files.filter(({ key }) => queue.every((one) => one.key !== key))];
  const file = queue.find(({ key }) => key === event.key);
  if (file === undefined || !COMES_IN[event.kind].includes(file.stage)) return queue;
  if (event.kind === 'removed') return queue.filter((one) => one !== file);
  return queue.map((one) => (one === file ? changed(file, event) : one));
}

function changed(file: QueuedFile, event: Exclude<QueueEvent, { kind: 'chosen' | 'remembered' | 'removed' }>): QueuedFile {
  const { why: _, ...rest } = file;
  switch (event.kind) {
    case 'begun':
      return { ...rest, stage: 'SENDING' };
    case 'opened':
      return { ...rest, url: event.url };
    case 'progressed':
      return { ...rest, sent: event.sent, stage: file.stage === 'WANTS_FILE' ? 'WANTS_FILE' : 'SENDING' };
    case 'lost':
      return { ...rest, stage: 'RECONNECTING' };
    case 'paused':
      return { ...rest, stage: 'PAUSED' };
    case 'resumed':
      return { ...rest, stage: 'WAITING' };
    case 'stopped':
      return { ...rest, stage: 'STOPPED', why: event.why };
    case 'refused':
      return { ...rest, stage: 'REFUSED', why: event.why };
    case 'arrived':
      return { ...rest, stage: 'SENT', sent: file.size };
  }
}

/** Files that are given again go on from where they stopped; those on their way already are not sent twice. */
function withChosen(queue: Queue, files: readonly Chosen[]): Queue {
  let next = queue;
  for (const chosen of files) {
    const known = next.find((one) => sameFile(one, chosen) && one.stage !== 'REFUSED');
    if (known === undefined) next = [...next, { ...chosen, stage: 'WAITING', sent: 0 }];
    else if (known.stage === 'WANTS_FILE') next = next.map((one) => (one === known ? { ...known, stage: 'WAITING' } : one));
  }
  return next;
}

const ON_ITS_WAY: readonly Stage[] = ['SENDING', 'RECONNECTING'];
export const isUnderWay = ({ stage }: QueuedFile): boolean => stage === 'WAITING' || ON_ITS_WAY.includes(stage);

/** Who is to begin now, so that at most `atOnce` are on their way. */
export function toBegin(queue: Queue, atOnce: number): readonly string[] {
  const free = atOnce - queue.filter(({ stage }) => ON_ITS_WAY.includes(stage)).length;
  return queue.filter(({ stage }) => stage === 'WAITING').slice(0, Math.max(0, free)).map(({ key }) => key);
}

/** What is kept through a reload: all that was not refused, also what had not had its turn, so that nothing is lost without a word. */
export function toRemember(file: QueuedFile): QueuedFile | undefined {
  if (file.stage === 'REFUSED') return undefined;
  const { why: _, ...rest } = file;
  return { ...rest, stage: file.stage === 'SENT' ? 'SENT' : 'WANTS_FILE' };
}

/** The id that mutations take: the last part of where the file was sent. */
export const fileIdOf = ({ url }: QueuedFile): string => url?.split('/').at(-1) ?? '';
