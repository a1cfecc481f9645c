import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Response } from 'express';
import { EventEmitter } from 'node:events';
import { awaitHead, headIsOut, headsFirst } from './heads-first.js';

const asked = (method = 'GET'): Response => {
  const response = new EventEmitter() as unknown as Response;
  awaitHead({ method }, response, () => undefined);
  return response;
};

/** Whether a body may be sent now. */
async function mayGo(body: Promise<void>): Promise<boolean> {
  const late = Symbol('late');
  return (await Promise.race([body, new Promise((resolve) => process.nextTick(() => process.nextTick(resolve, late)))])) !== late;
}

describe('a body', () => {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick'] }));
  afterEach(() => void jest.useRealTimers());

  it('is not held where every answer has begun', async () => {
    headIsOut(asked());
    asked('HEAD');
    asked('POST');
    expect(await mayGo(headsFirst())).toBe(true);
  });

  it('waits until the last head is out', async () => {
    const [first, second] = [asked(), asked()];
    headIsOut(first);
    const body = headsFirst();
    expect(await mayGo(body)).toBe(false);
    headIsOut(second);
    expect(await mayGo(body)).toBe(true);
  });

  it('does not wait for one who has gone, or was refused', async () => {
    const other = asked();
    const body = headsFirst();
    other.emit('close');
    expect(await mayGo(body)).toBe(true);
  });

  it('waits a tenth of a second for an answer that does not begin, and no longer', async () => {
    const slow = asked();
    const body = headsFirst();
    jest.advanceTimersByTime(99);
    expect(await mayGo(body)).toBe(false);
    jest.advanceTimersByTime(1);
    expect(await mayGo(body)).toBe(true);
    headIsOut(slow);
  });
});
