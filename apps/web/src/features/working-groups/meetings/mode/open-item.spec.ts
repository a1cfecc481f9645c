import type { AgendaItem } from '../meeting-documents.js';
import { openItem, undecidedBeside } from './open-item.js';

const item = (position: number, state: 'undecided' | 'decided' | 'closed' = 'undecided'): AgendaItem =>
  ({ id: `item-${position}`, position, closedToViewer: state === 'closed', decision: state === 'decided' ? { decision: 'KEEP' } : null }) as AgendaItem;

describe('the item that a meeting has before it', () => {
  const items = [item(1, 'decided'), item(2), item(3, 'closed'), item(4)];

  it('is the first undecided one, unless another is asked for', () => {
    expect(openItem(items, undefined)?.position).toBe(2);
    expect(openItem(items, 1)?.position).toBe(1);
    expect(openItem(items, 9)).toBeUndefined();
  });

  it('is never one that is closed to the viewer', () => expect(openItem(items, 3)).toBeUndefined());

  it('is none when everything is decided', () => expect(openItem([item(1, 'decided')], undefined)).toBeUndefined());

  it('goes on to the next undecided one, and round', () => {
    expect(undecidedBeside(items, 2, 1)?.position).toBe(4);
    expect(undecidedBeside(items, 4, 1)?.position).toBe(2);
    expect(undecidedBeside(items, 2, -1)?.position).toBe(4);
    expect(undecidedBeside([item(1), item(2, 'decided')], 1, 1)).toBeUndefined();
  });
});
