import { singleKeys } from '../../../../ui/single-keys.js';

export type ModeAct = 'next' | 'previous' | 'KEEP' | 'CHANGE' | 'STRIKE' | 'POSTPONE' | 'NOTED' | 'line';

const KEYS: Readonly<Record<string, ModeAct>> = {
  '1': 'KEEP', '2': 'CHANGE', '3': 'STRIKE', '4': 'POSTPONE', '5': 'NOTED',
  j: 'next', ArrowRight: 'next', k: 'previous', ArrowLeft: 'previous', p: 'line',
};

/** The keys of meeting mode; the numbers stand on the buttons. */
export const { Provider: ModeKeysProvider, useKeys: useModeKeys } = singleKeys<ModeAct>('samkop.meeting-keys', (pressed) => KEYS[pressed]);
