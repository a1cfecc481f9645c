import { describe, expect, it } from '@jest/globals';
import { withActivity, type Activity } from './live-threads.js';

type Told = Parameters<typeof withActivity>[1];
const comment = (id: string, body = id) => ({ id, threadId: 't1', body }) as Activity['comment'];
const told = (threadId: string, said: Activity['comment']): Told => ({ requirement: { id: 'r1' }, thread: { id: threadId, state: 'OPEN' }, comment: said }) as Told;
const empty = { requirement: { id: 'r1', version: 1, threads: [] } };
const bodies = (after: ReturnType<typeof withActivity>) => after?.requirement.threads.map(({ id, comments }) => [id, comments.map(({ body }) => body)]);

describe('what is said while one looks', () => {
  it('comes last, once, in the order in which it is told', () => {
    const after = [told('t1', comment('a')), told('t1', comment('b')), told('t1', comment('a')), told('t2', comment('c'))].reduce<ReturnType<typeof withActivity>>(withActivity, empty);
    expect(bodies(after)).toEqual([['t1', ['a', 'b']], ['t2', ['c']]]);
  });

  it('changes in its place when it is withdrawn', () => {
    const after = [told('t1', comment('a')), told('t1', comment('b')), told('t1', comment('a', ''))].reduce<ReturnType<typeof withActivity>>(withActivity, empty);
    expect(bodies(after)).toEqual([['t1', ['', 'b']]]);
  });

  it('leaves other requirements, and what is not about a thread, as they are', () => {
    expect(withActivity(undefined, told('t1', comment('a')))).toBeUndefined();
    expect(withActivity(empty, { ...told('t1', null), thread: null })).toBe(empty);
    expect(withActivity({ requirement: { ...empty.requirement, id: 'r2' } }, told('t1', comment('a')))?.requirement.threads).toEqual([]);
  });
});
