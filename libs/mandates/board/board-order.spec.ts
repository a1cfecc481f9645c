import { describe, expect, it } from '@jest/globals';
import { decodeCursor } from '#kernel';
import { newId, SqlParams } from '#platform/database';
import { Refusal } from '#platform/request';
import { afterCursor, BOARD_ORDERS, cursorOf, cursorParts, orderBy, type BoardOrder } from './board-order.js';

const ID = newId();
const VALUES: Readonly<Record<BoardOrder, readonly string[]>> = {
  NAME: ['Kalix kommun'], STAGE: ['5', 'Kalix kommun'], COUNTY: ['25', 'Kalix kommun'], KIND: ['MUNICIPALITY', 'Kalix kommun'],
  LAST_CONTACT: ['2024-09-27 10:00:00.123+00'],
};

describe('the orders of the board', () => {
  it.each(BOARD_ORDERS)('%s: every row has its place, and a page goes on after it', (order) => {
    const after = [...VALUES[order], ID];
    expect(cursorParts(order)).toBe(after.length);
    expect(decodeCursor(cursorOf(after.join('\u001f')), cursorParts(order))).toEqual(after);
    expect(orderBy(order, false)).toMatch(/t\.id asc$/);
    expect(orderBy(order, true).match(/ desc/g)).toHaveLength(after.length);
    const params = new SqlParams();
    expect(afterCursor(order, false, after, params)).toContain(' > ');
    expect(afterCursor(order, true, after, new SqlParams())).toContain(' < ');
    expect(params.values).toEqual(after);
  });

  it('puts who was never contacted first, as the cursor says', () => {
    expect(() => afterCursor('LAST_CONTACT', false, ['-infinity', ID], new SqlParams())).not.toThrow();
  });

  it('never writes a value of the cursor into the statement', () => {
    expect(afterCursor('NAME', false, [`x'; drop table mandate; --`, ID], new SqlParams())).not.toContain('drop');
  });

  it.each<[string, BoardOrder, readonly string[]]>([
    ['an id that is none', 'NAME', ['Kalix kommun', 'x']],
    ['a stage that is no number', 'STAGE', ['APPROVED', 'Kalix kommun', ID]],
    ['a name with a control character', 'NAME', ['Kalix\u0000', ID]],
    ['an instant that is none', 'LAST_CONTACT', ['yesterday', ID]],
    ['the words of another order', 'LAST_CONTACT', ['Kalix kommun', ID]],
    ['nothing', 'COUNTY', []],
  ])('refuses a cursor with %s at its field', (_, order, after) => {
    const refused = () => afterCursor(order, false, after, new SqlParams());
    expect(refused).toThrow(Refusal);
    expect(refused).toThrow(expect.objectContaining({ code: 'INVALID_INPUT', fields: [{ path: 'after', text: 'field.unknown' }] }));
  });
});
