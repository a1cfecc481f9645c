/**
 * Adds up the gzipped JavaScript that a page loads first: its entry, everything imported statically from it, and the
 * chunks of its own route. Prints one line a page and fails when one is above its budget (kB = 1000 bytes).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const built = fileURLToPath(new URL('../../../dist/web/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${built}.vite/manifest.json`, 'utf8'));

const pages = [
  { name: 'Mandate board', start: ['index.html', 'src/features/mandates/board/board-page.tsx'], budget: 230 },
  { name: 'Inquiry by personal link', start: ['officer.html', 'src/features/inquiries/link/inquiry-page.tsx'], budget: 150 },
  { name: 'Mandate by personal link', start: ['officer.html', 'src/features/mandates/link/mandate-page.tsx'], budget: 150 },
  { name: 'Documents by personal link', start: ['officer.html', 'src/features/documents/link/fetch-page.tsx'], budget: 150 },
  { name: 'Public documents', start: ['officer.html', 'src/features/documents/published/public-page.tsx'], budget: 150 },
];

function filesOf(keys, seen = new Set()) {
  for (const key of keys) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no chunk for ${key}. Has the file been moved?`);
    if (seen.has(chunk.file)) continue;
    seen.add(chunk.file);
    filesOf(chunk.imports ?? [], seen);
  }
  return seen;
}

let over = false;
for (const { name, start, budget } of pages) {
  const files = [...filesOf(start)];
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(built + file)).length, 0);
  const fits = bytes <= budget * 1000;
  over ||= !fits;
  console.log(`${fits ? 'ok ' : 'OVER'} ${name}: ${(bytes / 1000).toFixed(1)} kB gz of ${budget} (${files.length} files)`);
}
const lazyBudget = 130;
for (const chunk of Object.values(manifest)) {
  if (!chunk.isDynamicEntry) continue;
  const bytes = gzipSync(readFileSync(built + chunk.file)).length;
  if (bytes <= lazyBudget * 1000) continue;
  over = true;
  console.log(`OVER lazy chunk ${chunk.file}: ${(bytes / 1000).toFixed(1)} kB gz of ${lazyBudget}`);
}
process.exitCode = over ? 1 : 0;
