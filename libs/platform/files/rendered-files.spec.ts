import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from '@jest/globals';
import { RenderedFiles } from './rendered-files.js';

describe('what is rendered', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'samkop-rendered-'));
  const files = new RenderedFiles({ dataDir });
  let count = 0;
  const render = (): Readable => Readable.from([`the ${++count}st`]);
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('is rendered once, for those who ask at the same time and later, by other processes too', async () => {
    const all = await Promise.all([1, 2, 3].map(async () => text(await files.open('a', render))));
    expect(all).toEqual(['the 1st', 'the 1st', 'the 1st']);
    expect(await text(await new RenderedFiles({ dataDir }).open('a', render))).toBe('the 1st');
    expect(count).toBe(1);
  });

  it('is not kept where it breaks off', async () => {
    const broken = (): Readable => Readable.from((function* () { yield 'half'; throw new Error('broken'); })());
    await expect(files.open('b', broken)).rejects.toThrow('broken');
    expect(readdirSync(join(dataDir, 'rendered'))).toHaveLength(1);
    expect(await text(await files.open('b', () => Readable.from(['whole'])))).toBe('whole');
  });
});
