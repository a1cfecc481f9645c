import { describe, expect, it } from '@jest/globals';
import { outgoing, outgoingText } from './reading.js';

const written = (view: unknown): unknown => JSON.parse(outgoingText(JSON.stringify(view)));

describe('rich text on its way out as JSON text', () => {
  it('is left to the letter where there is nothing to restrict', () => {
    const json = '[{"text":"Pris > 5 (kr)","heading":"\\"citat\\"","latestComments":[{"body":null}],"threads":[]}]';
    expect(outgoingText(json)).toBe(json);
  });

  it.each(['<script>', '[x](javascript:1)', '":[x](javascript:1)', '\\":[x](javascript:1)', '\\', '[', ']:', '![x](y)', 'a\n[b]: c'])('is restricted as where it is read: %j', (text) => {
    const view = [{ heading: text, text, latestComments: [{ body: text }] }, { heading: 'b', text: 'c', latestComments: [] }];
    expect(written(view)).toEqual(outgoing(structuredClone(view)));
  });
});
