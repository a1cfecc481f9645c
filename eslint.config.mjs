import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { samkop } from './lint-rules.mjs';

const ofCode = (max) => ({ max, skipBlankLines: true, skipComments: true });
const CONFIGURATION = ['*.config.{mjs,ts}', '**/*.config.ts', '**/codegen.ts', 'test/browser/serve.ts', '.dependency-cruiser.mjs', '**/*.d.ts'];
const TESTS = ['**/*.spec.{ts,tsx}', 'test/**'];

export default defineConfig(
  {
    ignores: [
      'dist/', '**/dist/', '.data/', 'coverage/', 'test-results/', 'playwright-report/', '**/generated/**', 'apps/web/public/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    plugins: { samkop },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'samkop/file-name': 'error',
      'samkop/long-file': ['warn', 250],
      'samkop/long-function': ['warn', ofCode(40)],
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', ofCode(80)],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Nest modules are classes that carry only decorators.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts', 'scripts/**/*.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  {
    // A test file reads as a list of cases: its outermost function is as long as the list.
    files: TESTS,
    rules: { 'samkop/long-function': 'off', 'max-lines-per-function': 'off' },
  },
  // The specs of the web run in Node and are no part of its browser project.
  {
    ...tseslint.configs.disableTypeChecked,
    files: ['apps/web/**/*.spec.ts'],
    languageOptions: { parserOptions: { projectService: false } },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: CONFIGURATION, rules: { 'no-restricted-exports': 'off' } },
  { ...reactHooks.configs.flat['recommended-latest'], files: ['apps/web/**/*.{ts,tsx}'] },
);
