import { dependencyRules } from './dependency-rules.mjs';

export default {
  forbidden: dependencyRules(import.meta.dirname),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '(^|/)generated/'] },
    // "pre-compilation" counts type-only imports too: a type from above is a dependency all the same.
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      // The "types" condition of package.json "imports" leads to the sources, not to dist.
      conditionNames: ['types', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
