import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { restrictRichText, richTextBlocks, withoutMarks } from './rich-text.js';

describe('restricted Markdown', () => {
  it.each([
    ['**Fet** och *kursiv*, se [bilagan](https://host.example/b).', '**Fet** och *kursiv*, se [bilagan](https://host.example/b).'],
    ['- ett\n- två', '- ett\n- två'],
    ['Svarstid < 10 ms, 3 <4', 'Svarstid < 10 ms, 3 <4'],
    ['rad ett\r\nrad två  \n', 'rad ett\nrad två'],
    ['a\u0000b\u0007c\td', 'abc d'],
    ['Avsnitt [3] och [4].', 'Avsnitt [3] och [4].'],
  ])('keeps %j as %j', (text, kept) => expect(restrictRichText(text)).toBe(kept));

  it.each([
    ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>'],
    ['<!--[if gte mso 9]><xml>', '&lt;!--[if gte mso 9]>&lt;xml>'],
    ['<https://elak.example>', '&lt;https://elak.example>'],
    ['[x](javascript:alert(1))', '[x]\\(javascript:alert(1))'],
    ['[x](  JavaScript:alert(1))', '[x]\\(  JavaScript:alert(1))'],
    ['[x](<javascript:alert(1)>)', '[x]\\(&lt;javascript:alert(1)>)'],
    ['[a [b]](javascript:x)', '[a [b]]\\(javascript:x)'],
    ['[x](data:text/html;base64,PHN2Zz4=)', '[x]\\(data:text/html;base64,PHN2Zz4=)'],
    ['[x](\njavascript:alert(1))', '[x]\\(\njavascript:alert(1))'],
    ['[x]: javascript&#58;alert(1)\n\n[x]', '[x]\\: javascript&#58;alert(1)\n\n[x]'],
    ['![bild](https://sp.example/x.png)', '\\![bild](https://sp.example/x.png)'],
  ])('takes the power from %j', (text, kept) => expect(restrictRichText(text)).toBe(kept));

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<', 's', '[', ']', '(', ')', '!', '\\', ':', 'http://', '\n', ' ', 'å', '*') }), (text) => {
      const once = restrictRichText(text);
      expect(restrictRichText(once)).toBe(once);
    }));
  });

  it('lets no tag and no other link through', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<', 'script', '/', '>', '[x]', '(', 'javascript:', 'http://a.b', ')', '!', '\\', '\n') }), (text) => {
      const kept = restrictRichText(text);
      expect(kept).not.toMatch(/<[a-z/!?]/i);
      expect(kept).not.toMatch(/\]\((?!https?:\/\/)/i);
    }));
  });

  it('reads paragraphs and lists', () => {
    expect(richTextBlocks('Leverantören ska\nlämna:\n\n- **pris**\n- tid\n\n1. först\n2) sedan\nSlut.')).toEqual([
      { kind: 'paragraph', text: 'Leverantören ska lämna:' },
      { kind: 'list', entries: [{ label: '•', text: 'pris' }, { label: '•', text: 'tid' }] },
      { kind: 'list', entries: [{ label: '1.', text: 'först' }, { label: '2)', text: 'sedan' }] },
      { kind: 'paragraph', text: 'Slut.' },
    ]);
  });

  it.each([
    ['**a** __b__ *c* _d_', 'a b c d'],
    ['2 * 3 * 4 och snake_case_namn', '2 * 3 * 4 och snake_case_namn'],
    ['[LOU](https://riksdagen.example)', 'LOU (https://riksdagen.example)'],
    ['&lt;b> \\*stjärna\\*', '<b> *stjärna*'],
  ])('reads %j as %j without its marks', (text, words) => expect(withoutMarks(text)).toBe(words));
});
