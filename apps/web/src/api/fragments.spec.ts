import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';

const SOURCES = resolve('apps/web/src');
const files = new Map(
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/^generated|\.spec\./.test(path))
    .map((path) => [join(SOURCES, path), readFileSync(join(SOURCES, path), 'utf8')] as const),
);
const documentsIn = (source: string): string => [...source.matchAll(/graphql\(\/\* GraphQL \*\/ `([^`]*)`/g)].map(([, text]) => text).join('\n');
const namesIn = (source: string, pattern: RegExp): string[] => [...documentsIn(source).matchAll(pattern)].flatMap(([, name]) => name ?? []);

/** What is loaded before the file is, besides the file itself: an import of types alone loads nothing. */
function loadedWith(path: string, known = new Set([path])): Set<string> {
  for (const [, from = ''] of (files.get(path) ?? '').matchAll(/^import (?!type\b)[^'"]*['"](\.[^'"]+)\.js['"];$/gm)) {
    for (const imported of [`${resolve(dirname(path), from)}.ts`, `${resolve(dirname(path), from)}.tsx`]) {
      if (!files.has(imported) || known.has(imported)) continue;
      known.add(imported);
      loadedWith(imported, known);
    }
  }
  return known;
}

const asking = [...files].filter(([, source]) => namesIn(source, /\.\.\.\s*(?!on\b)(\w+)/g).length > 0);

it('finds the documents that name fragments', () => expect(asking.length).toBeGreaterThan(5));

it.each(asking.map(([path, source]) => [path.slice(SOURCES.length + 1), path, source] as const))('%s loads every fragment that it names', (_, path, source) => {
  const there = [...loadedWith(path)].flatMap((one) => namesIn(files.get(one) ?? '', /fragment\s+(\w+)/g));
  expect(namesIn(source, /\.\.\.\s*(?!on\b)(\w+)/g).filter((name) => !there.includes(name))).toEqual([]);
});
