import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { WakeableLoop } from './wakeable-loop.js';

/** Lets pretended time pass: how busy the machine is decides nothing. */
const pause = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

describe('a loop that can be woken', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('goes at once, then when woken, and then no more once stopped', async () => {
    let rounds = 0;
    const loop = new WakeableLoop('test', () => Promise.resolve(rounds++), { idleMs: 60_000 });
    loop.start();
    await pause(10);
    expect(rounds).toBe(1);
    loop.wake();
    await pause(10);
    expect(rounds).toBe(2);
    await loop.stop();
    loop.wake();
    await pause(10);
    expect(rounds).toBe(2);
  });

  it('goes again for a wake-up that comes during a round, and never twice at once', async () => {
    let rounds = 0;
    let atOnce = 0;
    let most = 0;
    const loop = new WakeableLoop('test', async () => {
      most = Math.max(most, ++atOnce);
      rounds++;
      await new Promise((done) => setTimeout(done, 20));
      atOnce--;
    }, { idleMs: 60_000 });
    loop.start();
    await pause(5);
    loop.wake();
    loop.wake();
    await pause(60);
    expect({ rounds, most }).toEqual({ rounds: 2, most: 1 });
    await loop.stop();
  });

  it('makes a burst of signals one round', async () => {
    let rounds = 0;
    const loop = new WakeableLoop('test', () => Promise.resolve(rounds++), { idleMs: 60_000, leastMs: 50 });
    loop.start();
    for (let signal = 0; signal < 10; signal++) {
      await pause(2);
      loop.wake();
    }
    await pause(80);
    expect(rounds).toBe(2);
    await loop.stop();
  });

  it('survives a round that throws', async () => {
    let rounds = 0;
    const loop = new WakeableLoop('test', () => {
      rounds++;
      return Promise.reject(new Error('expected in this test'));
    }, { idleMs: 5 });
    loop.start();
    await pause(12);
    await loop.stop();
    expect(rounds).toBeGreaterThan(1);
  });
});
