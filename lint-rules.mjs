import { builtinRules } from 'eslint/use-at-your-own-risk';
import { basename } from 'node:path';

/** Words that say nothing about what a file holds. */
const EMPTY_WORDS = ['manager', 'helper', 'helpers', 'util', 'utils', 'common', 'data', 'info', 'process'];

const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      kebab: 'File names are kebab-case, with the role after a dot: "{{name}}".',
      empty: '"{{word}}" does not say what "{{name}}" holds; use a term of docs/glossary.md.',
    },
  },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename).replace(/^\./, '');
      const words = name.split(/[-.]/);
      const empty = words.find((word) => EMPTY_WORDS.includes(word));
      if (empty) context.report({ node, messageId: 'empty', data: { name, word: empty } });
      if (!/^[a-z0-9_$]+([-.][a-z0-9_$]+)*$/.test(name)) context.report({ node, messageId: 'kebab', data: { name } });
    },
  }),
};

/** Size is a smell before it is an error: a rule has one severity, so each size rule stands here a second time to warn earlier. */
export const samkop = {
  rules: {
    'file-name': fileName,
    'long-file': builtinRules.get('max-lines'),
    'long-function': builtinRules.get('max-lines-per-function'),
  },
};
