import { describe, expect, it } from '@jest/globals';
import { actionsFrom, actionsOf, lifecycleDiagram, permitsFrom, statesOf, type Lifecycle } from './lifecycle.js';

type State = 'DRAFT' | 'OPEN' | 'CLOSED' | 'CANCELLED';
type Action = 'open' | 'close' | 'reopen' | 'cancel';

const TABLE = {
  open: { from: ['DRAFT'], to: 'OPEN' },
  close: { from: ['OPEN'], to: 'CLOSED' },
  reopen: { from: ['CLOSED'], to: 'OPEN' },
  cancel: { from: ['DRAFT', 'OPEN'], to: 'CANCELLED' },
} as const satisfies Lifecycle<Action, State>;

describe('lifecycle', () => {
  it('lists the actions of a state in table order', () => {
    expect(actionsFrom(TABLE, 'DRAFT')).toEqual(['open', 'cancel']);
    expect(actionsFrom(TABLE, 'CANCELLED')).toEqual([]);
  });

  it('lists all actions and states as the table names them', () => {
    expect(actionsOf(TABLE)).toEqual(['open', 'close', 'reopen', 'cancel']);
    expect(statesOf(TABLE)).toEqual(['DRAFT', 'OPEN', 'CLOSED', 'CANCELLED']);
  });

  it('agrees with itself: permitsFrom says what actionsFrom lists', () => {
    for (const state of statesOf(TABLE)) {
      for (const action of actionsOf(TABLE)) {
        expect(permitsFrom(TABLE, action, state)).toBe(actionsFrom(TABLE, state).includes(action));
      }
    }
  });

  it('narrows the state to those the table permits', () => {
    const state: State = 'OPEN' as State;
    if (!permitsFrom(TABLE, 'cancel', state)) throw new Error('The table permits it');
    const narrowed: 'DRAFT' | 'OPEN' = state;
    expect(narrowed).toBe('OPEN');
  });

  it('draws itself', () => {
    expect(lifecycleDiagram(TABLE)).toBe(
      [
        'stateDiagram-v2',
        '  [*] --> DRAFT',
        '  DRAFT --> OPEN: open',
        '  OPEN --> CLOSED: close',
        '  CLOSED --> OPEN: reopen',
        '  DRAFT --> CANCELLED: cancel',
        '  OPEN --> CANCELLED: cancel',
        '  CANCELLED --> [*]',
        '',
      ].join('\n'),
    );
  });
});
