import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { gather } from './gather.js';

describe('what comes close together', () => {
  const shown: (readonly number[])[] = [];
  const settled: (readonly number[])[] = [];
  beforeEach(() => {
    jest.useFakeTimers();
    shown.length = settled.length = 0;
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const gathering = () => gather<number>((items) => shown.push(items), (items) => settled.push(items));

  it('is shown in one go and in its order, and settled when it is quiet', () => {
    const { add } = gathering();
    add(1);
    add(2);
    expect(shown).toEqual([]);
    jest.advanceTimersByTime(60);
    expect(shown).toEqual([[1, 2]]);
    add(3);
    jest.advanceTimersByTime(60);
    expect(shown).toEqual([[1, 2], [3]]);
    expect(settled).toEqual([]);
    jest.advanceTimersByTime(1500);
    expect(settled).toEqual([[1, 2, 3]]);
  });

  it('is settled in the end where it is never quiet, after it was shown', () => {
    const { add } = gathering();
    for (let count = 0; count < 90; count++) {
      add(count);
      jest.advanceTimersByTime(100);
    }
    expect(settled).toHaveLength(1);
    expect(shown.flat().slice(0, settled[0]?.length)).toEqual(settled[0]);
  });

  it('is dropped when it is stopped', () => {
    const { add, stop } = gathering();
    add(1);
    stop();
    jest.advanceTimersByTime(10_000);
    expect([...shown, ...settled]).toEqual([]);
  });
});
