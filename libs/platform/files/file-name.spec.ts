import { describe, expect, it } from '@jest/globals';
import { cleanFileName, extensionOf } from './file-name.js';

const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}';

describe('a file name from outside', () => {
  it.each([
    ['fullmakt.pdf', 'fullmakt.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\system32\\a.pdf', 'a.pdf'],
    ['C:\\Users\\Anna\\Fullmakt Kalix.pdf', 'Fullmakt Kalix.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie- x=1.pdf'],
    ['a\u0000.pdf', 'a.pdf'],
    ['O\u0308vertornea\u030A fullmakt.pdf', 'Övertorneå fullmakt.pdf'],
    ['faktura\u202Efdp.exe', 'fakturafdp.exe'],
    ['påskriven \u{1F58B}.pdf', 'påskriven \u{1F58B}.pdf'],
    ['.htaccess', 'htaccess'],
    ['namn.pdf. . ', 'namn.pdf'],
    ['a"b<c>.pdf', 'a-b-c-.pdf'],
    ['..', 'fil'],
    ['/', 'fil'],
    ['\r\n', 'fil'],
    ['', 'fil'],
    ['\uD800.pdf', 'pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFileName(given)).toBe(kept);
  });

  it('is cut to 200 characters with its extension kept', () => {
    const name = cleanFileName(`${'å'.repeat(300)}.pdf`);
    expect(name).toHaveLength(200);
    expect(name).toMatch(/å\.pdf$/);
    expect(cleanFileName('x'.repeat(300))).toHaveLength(200);
  });

  it('is never cut inside a character', () => {
    const name = cleanFileName(`${'\u{1F600}'.repeat(150)}.pdf`);
    expect(name.length).toBeLessThanOrEqual(200);
    expect(name).toMatch(/^(\u{1F600})+\.pdf$/u);
    expect(cleanFileName(`${family}.pdf`)).not.toContain('\u200D');
  });

  it('is the same when cleaned twice', () => {
    for (const name of ['../../etc', 'a\r\nb.pdf', ` . ${'é'.repeat(400)} .pdf `, family]) {
      expect(cleanFileName(cleanFileName(name))).toBe(cleanFileName(name));
    }
  });
});

describe('an extension', () => {
  it.each([
    ['a.pdf', 'pdf'], ['a.pdf.exe', 'exe'], ['A.PDF', 'pdf'], ['a.7z', '7z'],
    ['Beslut 2025.10', undefined], ['skannad', undefined], ['.pdf', undefined], ['a.', undefined],
  ])('of %j is %j', (name, extension) => {
    expect(extensionOf(name)).toBe(extension);
  });
});
