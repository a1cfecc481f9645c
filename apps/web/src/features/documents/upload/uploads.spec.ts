import { beforeEach, describe, expect, it } from '@jest/globals';
import { RefusalError, UnreachableError } from '../../../api/refusal.js';
import type { SendingListener } from '../../../api/resumable-upload.js';
import type { QueuedFile } from './queue.js';
import { Uploads, type Sender } from './uploads.js';

interface Sent {
  readonly file: File;
  readonly url: string | undefined;
  readonly listener: SendingListener;
  stopped: boolean;
}
let sent: Sent[];
let removed: string[];
let arrivals: Record<string, number | 'GONE' | undefined>;
let kept: Map<string, QueuedFile>;

beforeEach(() => {
  [sent, removed, arrivals, kept] = [[], [], {}, new Map()];
});

const sender: Sender = {
  send(file, { url }, listener) {
    const one: Sent = { file, url, listener, stopped: false };
    sent.push(one);
    return { stop: () => void (one.stopped = true) };
  },
  arrivedOf: (url) => Promise.resolve(arrivals[url]),
  remove: (id) => Promise.resolve(void removed.push(id)),
};
const page = (): Uploads =>
  new Uploads({ all: () => Promise.resolve([...kept.values()]), keep: (file) => void kept.set(file.key, file), forget: (key) => void kept.delete(key) }, sender);
const pdf = (name: string): File => new File(['0123456789'], name, { type: 'application/pdf', lastModified: 5 });
const stages = (uploads: Uploads): readonly string[] => uploads.current().map(({ name, stage }) => `${name} ${stage}`);
const at = (index: number): Sent => sent[index] ?? fail(`Nothing sent as number ${index}`);
const fail = (words: string): never => {
  throw new Error(words);
};
const keyOf = (uploads: Uploads, name: string): string => uploads.current().find((one) => one.name === name)?.key ?? fail(name);

describe('files on their way', () => {
  it('go two at a time, the next when one has arrived', () => {
    const uploads = page();
    uploads.add(['a', 'b', 'c'].map((name) => ({ file: pdf(name) })));
    expect(stages(uploads)).toEqual(['a SENDING', 'b SENDING', 'c WAITING']);
    at(0).listener.opened('/files/1');
    at(0).listener.arrived();
    expect(stages(uploads)).toEqual(['a SENT', 'b SENDING', 'c SENDING']);
    expect(sent.map(({ file }) => file.name)).toEqual(['a', 'b', 'c']);
  });

  it('are stopped by a pause and go on at the same place', () => {
    const uploads = page();
    uploads.add([{ file: pdf('a') }]);
    at(0).listener.opened('/files/1');
    uploads.pause(keyOf(uploads, 'a'));
    expect(at(0).stopped).toBe(true);
    uploads.resume(keyOf(uploads, 'a'));
    expect(at(1)).toMatchObject({ url: '/files/1' });
    expect(stages(uploads)).toEqual(['a SENDING']);
  });

  it('go on by themselves when the network is back, but not what was refused or paused', () => {
    const uploads = page();
    uploads.add(['a', 'b'].map((name) => ({ file: pdf(name) })));
    at(0).listener.failed(new UnreachableError('x'));
    at(1).listener.failed(new RefusalError('FILE_REJECTED', 'Empty.'));
    expect(stages(uploads)).toEqual(['a STOPPED', 'b REFUSED']);
    expect(uploads.current()[1]?.why).toBe('Empty.');
    uploads.reconnect();
    expect(stages(uploads)).toEqual(['a SENDING', 'b REFUSED']);
  });

  it('are taken back from the server too', () => {
    const uploads = page();
    uploads.add([{ file: pdf('a') }]);
    at(0).listener.opened('/files/1');
    expect(kept.size).toBe(1);
    uploads.remove(keyOf(uploads, 'a'));
    expect([uploads.current(), removed, kept.size, at(0).stopped]).toEqual([[], ['1'], 0, true]);
  });
});

describe('after a reload', () => {
  const begun = (): Uploads => {
    const uploads = page();
    uploads.add(['a', 'b', 'c'].map((name) => ({ file: pdf(name) })));
    at(0).listener.opened('/files/1');
    at(1).listener.opened('/files/2');
    return uploads;
  };

  it('asks for the files again, and goes on from what the server has', async () => {
    begun();
    arrivals = { '/files/1': 4, '/files/2': 7 };
    const uploads = page();
    await uploads.restore();
    expect(uploads.current().map(({ name, stage, sent: bytes }) => [name, stage, bytes])).toEqual([['a', 'WANTS_FILE', 4], ['b', 'WANTS_FILE', 7], ['c', 'WANTS_FILE', 0]]);
    sent = [];
    uploads.add([{ file: pdf('b') }]);
    expect(stages(uploads)).toEqual(['a WANTS_FILE', 'b SENDING', 'c WANTS_FILE']);
    expect(sent.map(({ url, file }) => [url, file.name])).toEqual([['/files/2', 'b']]);
  });

  it('knows what had arrived although the answer was lost, and lets go of what the server has not', async () => {
    begun();
    arrivals = { '/files/1': 10, '/files/2': 'GONE' };
    const uploads = page();
    await uploads.restore();
    expect(stages(uploads)).toEqual(['a SENT', 'c WANTS_FILE']);
    expect(kept.get(keyOf(uploads, 'a'))).toMatchObject({ stage: 'SENT' });
    expect(kept.size).toBe(2);
  });

  it('keeps everything where the server does not answer', async () => {
    begun();
    const uploads = page();
    await uploads.restore();
    expect(stages(uploads)).toEqual(['a WANTS_FILE', 'b WANTS_FILE', 'c WANTS_FILE']);
  });
});

it('sends from the beginning what had not had its turn before a reload, when it is given again', async () => {
  const before = page();
  before.add(['a', 'b', 'c'].map((name) => ({ file: pdf(name) })));
  const uploads = page();
  await uploads.restore();
  sent = [];
  uploads.add([{ file: pdf('c') }]);
  expect(stages(uploads)).toEqual(['a WANTS_FILE', 'b WANTS_FILE', 'c SENDING']);
  expect(at(0)).toMatchObject({ url: undefined });
});

it('sends no file twice that was chosen twice', () => {
  const uploads = page();
  uploads.add([{ file: pdf('a') }, { file: pdf('a') }]);
  expect(sent).toHaveLength(1);
});
