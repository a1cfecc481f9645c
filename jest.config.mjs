import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { LIBRARIES, OPENED_BY_FOLDER } from './architecture.mjs';

const whole = Object.keys(LIBRARIES).filter((name) => !OPENED_BY_FOLDER.includes(name));

const sources = ['apps/api', 'apps/worker', 'apps/web/src', 'libs', 'scripts', 'test']
  .map((folder) => join(import.meta.dirname, folder))
  .filter((folder) => existsSync(folder));

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  rootDir: import.meta.dirname,
  roots: sources,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { swcrc: true }] },
  resolver: '<rootDir>/test/jest-resolver.cjs',
  moduleNameMapper: {
    [`^#(${whole.join('|')})$`]: '<rootDir>/libs/$1/index.ts',
    [`^#(${OPENED_BY_FOLDER.join('|')})/(.+)$`]: '<rootDir>/libs/$1/$2/index.ts',
  },
  ...more,
});

const spec = (folder) => [`<rootDir>/test/${folder}/**/*.spec.ts`];

export default {
  // Not per project: jest takes it from here only.
  testTimeout: 60_000,
  // Two also on two processors: one alone waits for the database half of its time.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Modules of one file stay in memory after it, and a process near its limit does nothing but collect: after some dozens of files it is begun anew.
  workerIdleMemoryLimit: '1200MB',
  projects: [
    project('unit', [
      '<rootDir>/libs/**/*.spec.ts',
      '<rootDir>/apps/**/*.spec.ts',
      '<rootDir>/scripts/**/*.spec.ts',
    ]),
    project('api', spec('api')),
    project('access', spec('access')),
    project('architecture', spec('architecture')),
    project('launcher', spec('launcher')),
  ],
};
