import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { APPLICATIONS, LIBRARIES, NOUNS, OPENED_BY_FOLDER } from './architecture.mjs';

/** @param {readonly string[]} names */
const anyOf = (names) => `(?:${names.join('|')})`;
const BUILDERS_AND_SPECS = String.raw`\.(?:spec|builders)\.ts$`;

/**
 * A file of rules (`mandate.ts`) is known by the entity that stands beside it (`mandate.entity.ts`).
 * @param {string} root
 */
function ruleFiles(root) {
  return NOUNS.flatMap((noun) => {
    const folder = join(root, 'libs', noun);
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
    return files
      .filter((file) => file.endsWith('.entity.ts'))
      .map((file) => file.replace(/\.entity\.ts$/, '.ts'))
      .filter((file) => files.includes(file))
      .map((file) => `libs/${noun}/${file}`);
  });
}

/** @param {string} name @param {string} comment @param {Record<string, unknown>} from @param {Record<string, unknown>} to */
const refuse = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** One rule per library: everything in libs/ that the table does not name is refused. */
const downwardsOnly = () =>
  Object.entries(LIBRARIES).map(([library, mayImport]) =>
    refuse(
      `${library}-imports-downwards`,
      `${library} may import ${mayImport.join(', ') || 'no other library'}; upwards goes an outbox event, or a port that an application supplies.`,
      { path: `^libs/${library}/` },
      { path: '^libs/', pathNot: `^libs/${anyOf([library, ...mayImport])}/` },
    ),
  );

const doors = () => {
  const whole = Object.keys(LIBRARIES).filter((name) => !OPENED_BY_FOLDER.includes(name));
  const byFolder = anyOf(OPENED_BY_FOLDER);
  return [
    refuse(
      'through-the-door',
      'Another library is entered through its index.ts only.',
      { path: '^(?:libs|apps)/([^/]+)/' },
      { path: `^libs/${anyOf(whole)}/`, pathNot: ['^libs/$1/', '^libs/[^/]+/index\\.ts$'] },
    ),
    refuse(
      'through-the-folder-door',
      'A folder of platform is entered through its index.ts only.',
      { path: '^(?:libs|apps)/([^/]+/[^/]+)/' },
      { path: `^libs/${byFolder}/`, pathNot: ['^libs/$1/', `^libs/${byFolder}/[^/]+/index\\.ts$`] },
    ),
  ];
};

/** @param {string} root */
const layers = (root) => [
  refuse('kernel-is-pure', 'The kernel is plain TypeScript and keeps nothing: of packages only luxon, of Node only crypto and url.', {
    path: '^libs/kernel/',
    pathNot: BUILDERS_AND_SPECS,
  }, { dependencyTypesNot: ['local', 'type-only', 'aliased', 'aliased-subpath-import'], pathNot: '^(?:node:)?(?:crypto|url)$|(?:^|/)node_modules/luxon/' }),
  refuse('rules-import-kernel-only', 'Rules are pure: values in, decision out; no clock, no database, no Nest.', {
    path: ruleFiles(root).map((file) => `^${file.replaceAll('.', '\\.')}$`),
  }, { pathNot: ['^libs/kernel/', ...ruleFiles(root).map((file) => `^${file.replaceAll('.', '\\.')}$`)] }),
  refuse('entities-hold-columns-only', 'An entity is columns and constraints, nothing else.', {
    path: '\\.entity\\.ts$',
  }, { path: '\\.(?:commands|queries|policy|resolver|types)\\.ts$' }),
  refuse('commands-know-no-resolver', 'Rules do not live in the API: the worker runs the same commands.', {
    path: '\\.(?:commands|queries|policy|entity)\\.ts$|/when-[^/]+\\.ts$',
  }, { path: '\\.resolver\\.ts$' }),
  refuse('worker-knows-no-resolver', 'The worker has no resolvers.', { path: '^apps/worker/' }, { path: '\\.resolver\\.ts$' }),
];

const applications = () => [
  refuse('libraries-know-no-application', 'A library never imports an application.', { path: '^libs/' }, { path: '^apps/' }),
  refuse('web-knows-only-the-schema', 'The web knows the server through schema.graphql and the types made from it.', {
    path: '^apps/web/',
  }, { path: ['^libs/', `^apps/${anyOf(Object.keys(APPLICATIONS).filter((name) => name !== 'web'))}/`] }),
  refuse('server-knows-no-web', 'The server serves the built web, and imports none of it.', {
    path: '^apps/(?!web/)',
  }, { path: '^apps/web/' }),
  refuse('features-stand-alone', 'Features of the web do not import each other; what two share is in ui or app.', {
    path: '^apps/web/src/features/([^/]+)/',
  }, { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' }),
];

const hygiene = () => [
  refuse('no-circles', 'A circle of imports breaks under ESM; relations between entities are imported as types.', {
    path: '^(?:libs|apps)/',
  }, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  refuse('nothing-unresolved', 'Every import resolves.', { path: '^(?:libs|apps)/(?!web/)' }, { couldNotResolve: true }),
  refuse('no-tests-in-the-product', 'The product imports no specs, builders or test kit.', {
    path: '^(?:libs|apps)/',
    pathNot: [BUILDERS_AND_SPECS, '\\.spec\\.tsx?$'],
  }, { path: ['\\.(?:spec|builders)\\.tsx?$', '^test/'] }),
];

/**
 * The import rules of the repository that lies at `root`, made from the table in architecture.mjs.
 * Each has a deliberate violation in test/architecture that must be caught.
 * @param {string} root
 */
export const dependencyRules = (root) =>
  [...downwardsOnly(), ...doors(), ...layers(root), ...applications(), ...hygiene()].filter(
    // With no file of rules yet the pattern would be empty, which the cruiser reads as "every file".
    (rule) => !(Array.isArray(rule.from.path) && rule.from.path.length === 0),
  );
