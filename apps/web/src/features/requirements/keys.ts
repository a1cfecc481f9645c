export type KeyAct = 'next' | 'previous' | 'read' | 'readAndNext' | 'enter' | 'list' | 'comment' | 'search' | 'help';

interface Key {
  readonly act: KeyAct;
  readonly keys: readonly string[];
  /** Only where focus is in the list, or nowhere in particular: elsewhere the key has its usual meaning. */
  readonly inList?: true;
}

/** What single keys do on the reading page. One table for the listener and for the dialog that explains them. */
export const KEYS: readonly Key[] = [
  { act: 'next', keys: ['j'] },
  { act: 'next', keys: ['ArrowDown'], inList: true },
  { act: 'previous', keys: ['k'] },
  { act: 'previous', keys: ['ArrowUp'], inList: true },
  { act: 'enter', keys: ['Enter'], inList: true },
  { act: 'list', keys: ['Escape'] },
  { act: 'read', keys: ['r'] },
  { act: 'readAndNext', keys: ['n'] },
  { act: 'comment', keys: ['c'] },
  { act: 'search', keys: ['/'] },
  { act: 'help', keys: ['?'] },
];
