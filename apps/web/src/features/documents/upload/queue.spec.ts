import { describe, expect, it } from '@jest/globals';
import { after, fileIdOf, toBegin, toRemember, type Chosen, type Queue, type QueueEvent, type QueuedFile } from './queue.js';

const chosen = (key: string, more: Partial<Chosen> = {}): Chosen => ({ key, name: `${key}.pdf`, size: 100, changedAt: 1, ...more });
const happened = (queue: Queue, ...events: QueueEvent[]): Queue => events.reduce(after, queue);
const only = (queue: Queue): QueuedFile => {
  const [file, ...others] = queue;
  if (file === undefined || others.length > 0) throw new Error(`${queue.length} files`);
  return file;
};
const A: QueueEvent = { kind: 'chosen', files: [chosen('a')] };
const begun: QueueEvent = { kind: 'begun', key: 'a' };
const opened: QueueEvent = { kind: 'opened', key: 'a', url: '/files/1' };
const halfway: QueueEvent = { kind: 'progressed', key: 'a', sent: 50 };
const lost: QueueEvent = { kind: 'lost', key: 'a' };
const paused: QueueEvent = { kind: 'paused', key: 'a' };
const resumed: QueueEvent = { kind: 'resumed', key: 'a' };
const stopped: QueueEvent = { kind: 'stopped', key: 'a', why: 'No answer.' };
const refused: QueueEvent = { kind: 'refused', key: 'a', why: 'Empty.' };
const arrived: QueueEvent = { kind: 'arrived', key: 'a' };

describe('a file on its way', () => {
  it('waits, is sent and arrives', () => {
    expect(only(happened([], A))).toMatchObject({ stage: 'WAITING', sent: 0 });
    expect(only(happened([], A, begun, opened, halfway))).toMatchObject({ stage: 'SENDING', sent: 50, url: '/files/1' });
    expect(only(happened([], A, begun, opened, halfway, arrived))).toMatchObject({ stage: 'SENT', sent: 100 });
  });

  it('goes on where it was when the connection comes back', () => {
    const broken = happened([], A, begun, opened, halfway, lost);
    expect(only(broken)).toMatchObject({ stage: 'RECONNECTING', sent: 50 });
    expect(only(happened(broken, { kind: 'progressed', key: 'a', sent: 60 }))).toMatchObject({ stage: 'SENDING', sent: 60 });
  });

  it('stands in line again after a pause or a stop, with nothing said of why', () => {
    expect(only(happened([], A, begun, opened, halfway, paused, resumed))).toMatchObject({ stage: 'WAITING', sent: 50, url: '/files/1' });
    const again = only(happened([], A, begun, opened, stopped, resumed));
    expect(again).toMatchObject({ stage: 'WAITING', url: '/files/1' });
    expect(again.why).toBeUndefined();
  });

  it.each([['progress', halfway], ['an answer', arrived], ['a loss', lost], ['a stop', stopped]])('is not moved out of a pause by %s that was under way', (_, late) => {
    const queue = happened([], A, begun, opened, paused);
    expect(after(queue, late)).toBe(queue);
  });

  it('stays refused', () => {
    const queue = happened([], A, begun, refused);
    expect(only(queue)).toMatchObject({ stage: 'REFUSED', why: 'Empty.' });
    for (const event of [resumed, begun, arrived]) expect(after(queue, event)).toBe(queue);
  });

  it('is gone when it is removed, whatever comes after', () => {
    const queue = happened([], A, begun, { kind: 'removed', key: 'a' });
    expect(queue).toEqual([]);
    expect(after(queue, arrived)).toBe(queue);
  });
});

describe('what is chosen', () => {
  it('is not taken twice, but taken anew where it was refused', () => {
    const twice = happened([], A, { kind: 'chosen', files: [chosen('b', { name: 'a.pdf' })] });
    expect(twice).toHaveLength(1);
    expect(happened([], A, begun, refused, { kind: 'chosen', files: [chosen('b', { name: 'a.pdf' })] })).toHaveLength(2);
  });

  it('is another file when its name is the same and its size or time is not', () => {
    const others = [chosen('b', { name: 'a.pdf', size: 101 }), chosen('c', { name: 'a.pdf', changedAt: 2 })];
    expect(happened([], A, { kind: 'chosen', files: others })).toHaveLength(3);
  });
});

describe('a reload', () => {
  const before = happened([], A, begun, opened, halfway);

  it('keeps what was under way, and asks for the file again', () => {
    const kept = toRemember(only(before));
    expect(kept).toMatchObject({ stage: 'WANTS_FILE', sent: 50, url: '/files/1' });
    const back = happened([], { kind: 'remembered', files: kept ? [kept] : [] }, { kind: 'chosen', files: [chosen('b', { name: 'a.pdf' })] });
    expect(only(back)).toMatchObject({ key: 'a', stage: 'WAITING', sent: 50, url: '/files/1' });
  });

  it('keeps what has arrived as arrived and what had not begun as not begun, and nothing that was refused', () => {
    expect(toRemember(only(happened(before, arrived)))).toMatchObject({ stage: 'SENT' });
    expect(toRemember(only(happened(before, refused)))).toBeUndefined();
    expect(toRemember(only(happened([], A)))).toMatchObject({ stage: 'WANTS_FILE', sent: 0 });
  });

  it('hears from the server how much has arrived, or that all has', () => {
    const kept = toRemember(only(before));
    const back = happened([], { kind: 'remembered', files: kept ? [kept] : [] });
    expect(only(happened(back, { kind: 'progressed', key: 'a', sent: 70 }))).toMatchObject({ stage: 'WANTS_FILE', sent: 70 });
    expect(only(happened(back, arrived))).toMatchObject({ stage: 'SENT', sent: 100 });
  });

  it('does not bring back what is in the queue already', () => {
    expect(happened(before, { kind: 'remembered', files: before })).toEqual(before);
  });
});

it('lets so many be on their way at once, in the order they were chosen', () => {
  const queue = happened([], { kind: 'chosen', files: ['a', 'b', 'c', 'd'].map((key) => chosen(key)) });
  expect(toBegin(queue, 2)).toEqual(['a', 'b']);
  expect(toBegin(happened(queue, begun, lost), 2)).toEqual(['b']);
  expect(toBegin(happened(queue, begun, { kind: 'begun', key: 'b' }), 2)).toEqual([]);
  expect(toBegin(happened(queue, begun, paused), 1)).toEqual(['b']);
});

it('tells the id of a file from where it was sent', () => {
  expect(fileIdOf({ ...chosen('a'), stage: 'SENT', sent: 100, url: '/files/0193-7' })).toBe('0193-7');
  expect(fileIdOf({ ...chosen('a'), stage: 'WAITING', sent: 0 })).toBe('');
});
