import { describe, expect, it } from '@jest/globals';
import { unansweredHere, unansweredUnder } from './unanswered.js';

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
    kept,
  };
}

describe('what was sent and not answered', () => {
  it('is sent again under its key, and under another once it was answered or is something else', () => {
    const here = unansweredHere();
    const key = here.keyOf('a');
    expect(here.keyOf('a')).toBe(key);
    expect(here.keyOf('b')).not.toBe(key);
    expect(here.keyOf('a')).not.toBe(key);
    const again = here.keyOf('a');
    here.answered();
    expect(here.keyOf('a')).not.toBe(again);
  });

  it('is remembered over a reload, and nothing of it is left afterwards', () => {
    const device = storage();
    const key = unansweredUnder('k', device).keyOf('a');
    const afterReload = unansweredUnder('k', device);
    expect(afterReload.keyOf('a')).toBe(key);
    expect(unansweredUnder('other', device).keyOf('a')).not.toBe(key);
    afterReload.answered();
    expect([...device.kept.keys()]).toEqual(['other']);
    expect(unansweredUnder('k', device).keyOf('a')).not.toBe(key);
  });

  it('is nothing where what was kept cannot be read', () => {
    const device = storage();
    for (const broken of ['{', 'null', '{"sent":1}', '[]']) {
      device.setItem('k', broken);
      expect(unansweredUnder('k', device).keyOf('a')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});
