import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OWN_PATHS, packagePaths, extensionFor, type PathParts } from './package-path.js';

const file = (title: string, more: Partial<PathParts> = {}): PathParts => ({ annexNumber: null, folder: null, title, extension: '.pdf', ...more });
const path = (title: string, more: Partial<PathParts> = {}): string => packagePaths([file(title, more)])[0] ?? '';

describe('the paths of a package', () => {
  it('begin with the annex, once', () => {
    expect(path('Kravspecifikation', { annexNumber: '1' })).toBe('Bilaga 1 Kravspecifikation.pdf');
    expect(path('Bilaga 1 Kravspecifikation', { annexNumber: '1' })).toBe('Bilaga 1 Kravspecifikation.pdf');
    expect(path('bilaga 1 – Kravspecifikation', { annexNumber: '1' })).toBe('Bilaga 1 Kravspecifikation.pdf');
    expect(path('Bilaga 10 Pris', { annexNumber: '1' })).toBe('Bilaga 1 Bilaga 10 Pris.pdf');
    expect(path('Bilaga 3.1: Pris', { annexNumber: '3.1' })).toBe('Bilaga 3.1 Pris.pdf');
  });

  it('keep å, ä and ö, composed', () => expect(path('A\u030Akto\u0308r')).toBe('Åktör.pdf'));

  it.each([
    ['../../etc/passwd', '-..-etc-passwd'], ['C:\\Windows\\x', 'C--Windows-x'], ['a<b>c:"d|e?f*g', 'a-b-c--d-e-f-g'], ['.hemlig', 'hemlig'], ['slut. . .', 'slut'], ['CON', '_CON'], ['nul.avtal', '_nul.avtal'], ['aux .pris', '_aux .pris'],
    ['COM1', '_COM1'], ['lpt².x', '_lpt².x'], ['rad\nbruten\ttitel', 'rad bruten titel'], ['\u202Efdp.exe', 'fdp.exe'], ['', 'fil'], ['///', '---'], ['...', 'fil'],
  ])('make %p harmless', (title, name) => expect(path(title)).toBe(`${name}.pdf`));

  it('are told apart wherever they are unpacked: some file systems take ſ for s and ß for ss', () => {
    expect(packagePaths([file('Straße'), file('STRASSE'), file('ſal'), file('sal'), file('ﬁl'), file('fil')])).toEqual(['Straße.pdf', 'STRASSE (2).pdf', 'ſal.pdf', 'sal (2).pdf', 'ﬁl.pdf', 'fil (2).pdf']);
  });

  it('are in one folder at most', () => {
    expect(path('Avtal', { folder: 'Del 1/../..' })).toBe('Del 1-..-/Avtal.pdf');
    expect(path('Avtal', { folder: 'sha256sums' })).toBe('_sha256sums/Avtal.pdf');
    expect(path('Avtal', { folder: 'index.html' })).toBe('_index.html/Avtal.pdf');
    expect(path('Avtal', { folder: 'Avtal & pris' })).toBe('Avtal & pris/Avtal.pdf');
  });

  it('can be opened by Windows wherever they are unpacked: a long title leaves room for its folder', () => {
    const paths = packagePaths([1, 2].map(() => file('Utförlig beskrivning '.repeat(20), { annexNumber: '2', folder: 'Del om växel och telefoni '.repeat(8) })));
    for (const one of paths) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(180);
    expect(paths[1]).toMatch(/^Del om växel och [^/]+\/Bilaga 2 Utförlig beskrivning .+ \(2\)\.pdf$/);
  });

  it('tell the same name apart, letter case aside, and what the package calls itself', () => {
    expect(packagePaths([file('Pris'), file('PRIS'), file('pris'), file('Pris', { folder: 'x' })])).toEqual(['Pris.pdf', 'PRIS (2).pdf', 'pris (3).pdf', 'x/Pris.pdf']);
    expect(packagePaths([file('manifest', { extension: '.json' }), file('SHA256SUMS', { extension: '' }), file('x', { extension: '' }), file('y', { folder: 'X' })])).toEqual(['manifest (2).json', 'SHA256SUMS (2)', 'x (2)', 'X/y.pdf']);
  });

  it('are safe and differ, whatever the titles and folders', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...OWN_PATHS, 'Pris.pdf', '..', '/', 'CON', 'aux.', ' . ', 'Pris', 'pris', 'å'.repeat(300)));
    const parts = fc.record({ annexNumber: fc.constantFrom(null, '1', '2a'), folder: fc.option(text), title: text, extension: fc.constantFrom('.pdf', '.xlsx', '') });
    fc.assert(fc.property(fc.array(parts, { maxLength: 12 }), (files) => {
      const paths = packagePaths(files);
      expect(new Set([...paths, ...OWN_PATHS].map((one) => one.toLowerCase())).size).toBe(files.length + OWN_PATHS.length);
      for (const one of paths) {
        expect(Buffer.byteLength(one)).toBeLessThanOrEqual(180);
        // No folder is a file.
        for (const other of [...paths, ...OWN_PATHS]) expect(one.toLowerCase().startsWith(`${other.toLowerCase()}/`)).toBe(false);
        expect(one).toBe(one.normalize('NFC'));
        const names = one.split('/');
        expect(names.length).toBeLessThanOrEqual(2);
        for (const name of names) {
          expect(name).not.toMatch(/^[.\s]|[.\s]$|[<>:"\\|?*\p{Cc}\p{Cs}\u202A-\u202E]/u);
          expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
          expect(name).not.toBe('');
        }
      }
    }), { numRuns: 300 });
  });

  it('take the last extension of the file, and nothing of its name', () => {
    expect([extensionFor('a.PDF'), extensionFor('avtal.pdf.exe'), extensionFor('utan'), extensionFor('x.åäö'), extensionFor('.pdf')]).toEqual(['.pdf', '.exe', '', '', '.pdf']);
  });
});
