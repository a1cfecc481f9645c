import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types of every document that stands beside a page. The generated files are committed and drift-checked; nothing of
 * them reaches the browser, because `api/graphql.ts` imports their types alone.
 */
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/generated/**'],
  generates: {
    'apps/web/src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, onlyOperationTypes: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        strictScalars: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', Date: 'string', Decimal: 'string', OrganisationNumber: 'string' },
      },
    },
  },
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
};

export default config;
