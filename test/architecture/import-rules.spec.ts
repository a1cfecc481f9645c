import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { LIBRARIES, OPENED_BY_FOLDER } from '../../architecture.mjs';
import { dependencyRules } from '../../dependency-rules.mjs';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const RULES = ['.dependency-cruiser.mjs', 'dependency-rules.mjs', 'architecture.mjs', 'package.json', 'tsconfig.json'];

/** One deliberate violation per rule: [rule, importing file, what it imports]. */
const VIOLATIONS: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ['kernel-imports-downwards', 'libs/kernel/upwards.ts', '#platform/database'],
  ['platform-imports-downwards', 'libs/platform/database/upwards.ts', '#organisations'],
  ['organisations-imports-downwards', 'libs/organisations/upwards.ts', '#procurements'],
  ['procurements-imports-downwards', 'libs/procurements/upwards.ts', '#inquiries'],
  ['people-imports-downwards', 'libs/people/upwards.ts', '#inquiries'],
  ['inquiries-imports-downwards', 'libs/inquiries/upwards.ts', '#mandates'],
  ['mandates-imports-downwards', 'libs/mandates/upwards.ts', '../tendering/index.js'],
  ['working-groups-imports-downwards', 'libs/working-groups/upwards.ts', '#requirements'],
  ['requirements-imports-downwards', 'libs/requirements/upwards.ts', '#mandates'],
  ['documents-imports-downwards', 'libs/documents/upwards.ts', '../tendering/index.js'],
  ['through-the-door', 'libs/mandates/by-the-window.ts', '../organisations/organisation.ts'],
  ['through-the-folder-door', 'libs/platform/audit/by-the-window.ts', '../database/pool.ts'],
  ['kernel-is-pure', 'libs/kernel/reads-files.ts', 'node:fs'],
  ['rules-import-kernel-only', 'libs/mandates/mandate/mandate.ts', '#platform/database'],
  ['entities-hold-columns-only', 'libs/mandates/mandate/mandate.entity.ts', './mandate.queries.ts'],
  ['commands-know-no-resolver', 'libs/mandates/mandate.commands.ts', './mandate.resolver.ts'],
  ['worker-knows-no-resolver', 'apps/worker/src/reaches-the-resolver.ts', '../../../libs/mandates/mandate/mandate.resolver.ts'],
  ['libraries-know-no-application', 'libs/mandates/asks-the-api.ts', '../../apps/api/src/main.ts'],
  ['web-knows-only-the-schema', 'apps/web/src/repeats-a-rule.ts', '../../../libs/kernel/index.ts'],
  ['server-knows-no-web', 'apps/api/src/renders.ts', '../../web/src/page.ts'],
  ['features-stand-alone', 'apps/web/src/features/mandates/borrows.ts', '../organisations/row.ts'],
  ['no-circles', 'libs/mandates/circle.ts', './full-circle.ts'],
  ['nothing-unresolved', 'libs/mandates/lost.ts', '#no-such-library'],
  ['no-tests-in-the-product', 'libs/mandates/tests-itself.ts', './mandate.builders.ts'],
];

const ALLOWED: readonly (readonly [file: string, imported: string])[] = [
  ['libs/mandates/allowed.commands.ts', '#kernel'],
  ['libs/platform/audit/allowed.ts', '#platform/database'],
  ['apps/api/src/allowed.ts', '#mandates'],
  ['apps/web/src/features/mandates/allowed.ts', '../../ui/button.ts'],
  ['libs/mandates/allowed.spec.ts', './mandate.builders.ts'],
];

const write = (root: string, file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

function layOutViolations(root: string) {
  for (const file of RULES) cpSync(join(ROOT, file), join(root, file));
  const doors = Object.keys(LIBRARIES).filter((library) => !OPENED_BY_FOLDER.includes(library));
  const found = [...doors.map((door) => `libs/${door}/index.ts`), 'libs/platform/database/index.ts', 'libs/tendering/index.ts'];
  const imports = [...VIOLATIONS.map(([, file, imported]) => [file, imported] as const), ...ALLOWED];
  for (const file of found) write(root, file, 'export {};\n');
  for (const [file, imported] of imports) write(root, file, `import '${imported}';\n`);
  for (const [file, imported] of imports) {
    const target = join(dirname(file), imported);
    if (imported.startsWith('.') && imported.endsWith('.ts') && !existsSync(join(root, target))) write(root, target, 'export {};\n');
  }
  write(root, 'libs/mandates/full-circle.ts', "import './circle.ts';\n");
}

function violationsIn(root: string): Violation[] {
  const folders = ['apps', 'libs'].filter((folder) => existsSync(join(root, folder)));
  const arguments_ = [CRUISER, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders];
  const answer = JSON.parse(execFileSync(process.execPath, arguments_, { cwd: root, maxBuffer: 256 * 1024 * 1024 }).toString()) as {
    summary: { violations: Violation[] };
  };
  return answer.summary.violations;
}

describe('the import rules', () => {
  let root: string;
  let caught: Violation[];

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'samkop-architecture-'));
    layOutViolations(root);
    caught = violationsIn(root);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each(VIOLATIONS)('%s is caught in %s', (rule, file) => {
    expect(caught.filter((violation) => violation.from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  it.each(ALLOWED)('%s may import %s', (file) => {
    expect(caught.filter((violation) => violation.from === file)).toEqual([]);
  });

  it('leave no rule without a violation that shows it works', () => {
    const rules = dependencyRules(root).map((rule) => rule.name);
    expect(VIOLATIONS.map(([rule]) => rule).sort()).toEqual([...rules].sort());
  });

  it('are kept by this repository', () => {
    const broken = violationsIn(ROOT).map((violation) => `${violation.rule.name}: ${violation.from} -> ${violation.to}`);
    expect(broken).toEqual([]);
  });
});
