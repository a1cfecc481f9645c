import { describe, expect, it } from '@jest/globals';
import { readCompareSearch, sidesOf } from './compare-search.js';

const [SECOND, FIRST] = [{ number: 2 }, { number: 1 }];

describe('the address of a comparison', () => {
  it('keeps what it knows', () => {
    expect(readCompareSearch({ from: '1', to: 'utkast', allt: '1', annat: 'x' })).toEqual({ from: '1', to: 'utkast', allt: '1' });
    expect(readCompareSearch({ from: 'x', to: '-1', allt: '' })).toEqual({});
  });

  it('means the two states that it names, and from the latest version to the draft unless it names any', () => {
    expect(sidesOf({}, [SECOND, FIRST])).toEqual({ from: SECOND, to: undefined });
    expect(sidesOf({ from: '1', to: '2' }, [SECOND, FIRST])).toEqual({ from: FIRST, to: SECOND });
    expect(sidesOf({ from: '1', to: 'utkast' }, [SECOND, FIRST])).toEqual({ from: FIRST, to: undefined });
  });

  it('means nothing where a version is not there', () => {
    expect([sidesOf({}, []), sidesOf({ from: '3' }, [FIRST]), sidesOf({ to: '3' }, [FIRST])]).toEqual([undefined, undefined, undefined]);
  });
});
