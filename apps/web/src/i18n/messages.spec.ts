import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileMessage } from '@lingui/message-utils/compileMessage';

const web = fileURLToPath(new URL('../', import.meta.url));
const sources = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/\.spec\.|generated/.test(file));

interface Found {
  readonly where: string;
  readonly sv: string;
  readonly en: string;
}

const TEXT = String.raw`(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")`;
const PAIR = new RegExp(String.raw`(\w+)['"]?:\s*\{\s*sv:\s*${TEXT},\s*en:\s*${TEXT},?\s*\}`, 'g');
const unescaped = (text = '') => text.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));

function wordingsIn(file: string): Found[] {
  const source = readFileSync(join(web, file), 'utf8');
  return [...source.matchAll(PAIR)].map(([, key, sv1, sv2, en1, en2]) => ({
    where: `${file} ${key}`,
    sv: unescaped(sv1 ?? sv2),
    en: unescaped(en1 ?? en2),
  }));
}

/** Names of the values that a message takes, those inside plurals included. */
function parametersOf(message: unknown): string[] {
  if (!Array.isArray(message)) return [];
  const own = message.flatMap((part: unknown) => {
    if (!Array.isArray(part)) return [];
    const [name, , choices] = part as [string, string?, Record<string, unknown>?];
    return [name, ...Object.values(choices ?? {}).flatMap(parametersOf)];
  });
  return [...new Set(own)].filter((name) => name !== '#').sort();
}

const wordings = sources.flatMap(wordingsIn);

describe('the texts of the interface', () => {
  it('are found, every pair that a source declares', () => {
    const declared = sources.flatMap((file) => readFileSync(join(web, file), 'utf8').match(/\bsv:\s*['"`]/g) ?? []).length;
    expect(wordings.length).toBeGreaterThan(50);
    expect(declared - wordings.length).toBe(0);
  });

  it.each(wordings.map((wording) => [wording.where, wording] as const))('%s says the same in both languages', (_, { sv, en }) => {
    expect(sv.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(parametersOf(compileMessage(en))).toEqual(parametersOf(compileMessage(sv)));
  });

  it('have ids of their own: no two screens declare the same scope', () => {
    const scopes = sources.flatMap((file) => [...readFileSync(join(web, file), 'utf8').matchAll(/defineMessages(?:<[^>]+>)?\('([^']+)'/g)].map(([, scope]) => scope));
    expect(scopes.length).toBe(new Set(scopes).size);
  });
});
