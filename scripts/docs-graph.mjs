/**
 * Writes the graph of libraries in docs/architecture.md from architecture.mjs.
 * With --check it writes nothing and ends with 1 when the committed graph differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { APPLICATIONS, LIBRARIES } from '../architecture.mjs';

const PAGE = join(import.meta.dirname, '../docs/architecture.md');
const BEGIN = '<!-- graph: made by `npm run docs:graph` from architecture.mjs -->';
const END = '<!-- /graph -->';

/**
 * The arrows that are not implied by longer paths: the graph says the same with a third of the lines.
 * @param {Record<string, readonly string[]>} table
 * @returns {[string, string][]}
 */
function directImports(table) {
  /** @param {string} from @param {string} to @returns {boolean} */
  const reaches = (from, to) => (table[from] ?? []).some((next) => next === to || reaches(next, to));
  return Object.entries(table).flatMap(([from, imported]) =>
    imported
      .filter((to) => !imported.some((other) => other !== to && reaches(other, to)))
      .map((to) => /** @type {[string, string]} */ ([from, to])),
  );
}

function graph() {
  const applications = Object.keys(APPLICATIONS).map((name) => `apps/${name}`);
  const table = { ...LIBRARIES, ...Object.fromEntries(Object.entries(APPLICATIONS).map(([name, of]) => [`apps/${name}`, of])) };
  const id = (/** @type {string} */ name) => name.replace(/\W/g, '_');
  return [
    '```mermaid',
    'graph TD',
    ...applications.map((name) => `  ${id(name)}[["${name}"]]`),
    ...Object.keys(LIBRARIES).map((name) => `  ${id(name)}["libs/${name}"]`),
    ...directImports(table).map(([from, to]) => `  ${id(from)} --> ${id(to)}`),
    '  apps_web -. "schema.graphql" .-> apps_api',
    '```',
  ].join('\n');
}

const page = readFileSync(PAGE, 'utf8');
const [before, rest] = page.split(BEGIN);
const after = rest?.split(END)[1];
if (before === undefined || after === undefined) {
  console.error(`docs/architecture.md has lost its graph markers: ${BEGIN} ... ${END}`);
  process.exit(1);
}
const made = `${before}${BEGIN}\n\n${graph()}\n\n${END}${after}`;
if (process.argv.includes('--check')) {
  if (made !== page) {
    console.error('The graph in docs/architecture.md differs from architecture.mjs. Run `npm run docs:graph`.');
    process.exit(1);
  }
} else {
  writeFileSync(PAGE, made);
}
