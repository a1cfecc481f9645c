import { describe, expect, it } from '@jest/globals';
import { fittedPaths } from './take-out-path.js';

/** Windows opens 260 characters, with the folder that an archive is unpacked into. */
const LONGEST_PATH = 180;
const FOLDER = '1 RUN 109-2025/publiceringar/3 Förfrågningsunderlag/';
const pathsOf = (...paths: string[]): string[] => fittedPaths(paths).map(({ path }) => path);

describe('the paths of a take-out', () => {
  it('stay as they are where they can be opened', () => {
    const longest = `${FOLDER}${'x'.repeat(LONGEST_PATH - FOLDER.length - 4)}.pdf`;
    expect(fittedPaths([longest])).toEqual([{ path: longest, fullPath: longest }]);
  });

  it('are cut readably where they are longer, with the extension, and keep the full name beside', () => {
    const fullPath = `${FOLDER}Bilaga 1 ${'Kravspecifikation '.repeat(20)}slut.xlsx`;
    const [fitted] = fittedPaths([fullPath]);
    expect(fitted?.fullPath).toBe(fullPath);
    expect(fitted?.path).toMatch(/^1 RUN 109-2025\/publiceringar\/3 Förfrågningsunderlag\/Bilaga 1 Kravspecifikation .+…\.xlsx$/);
    expect(fitted?.path.length).toBeLessThanOrEqual(LONGEST_PATH);
  });

  it('differ, letter case aside, where only what is cut away did', () => {
    const long = (end: string): string => `${FOLDER}${'å'.repeat(200)}${end}.pdf`;
    const paths = pathsOf(long('1'), long('2').toUpperCase().replace('.PDF', '.pdf').replace(FOLDER.toUpperCase(), FOLDER), long('3'));
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(3);
    expect(paths[1]).toMatch(/… \(2\)\.pdf$/);
    for (const path of paths) expect(path.length).toBeLessThanOrEqual(LONGEST_PATH);
  });

  it('leave room for the name within a long folder of a package, and cut no letter in two', () => {
    const folders = `${'1 '.padEnd(44, 'x')}/publiceringar/${'3 '.padEnd(44, 'y')}/${'Del '.repeat(40)}/`;
    const [path = ''] = pathsOf(`${folders}${'👩‍👩‍👧'.repeat(40)}.pdf`);
    expect(path.length).toBeLessThanOrEqual(LONGEST_PATH);
    expect(path).toMatch(/\/(?:Del )+Del…\/(?:👩‍👩‍👧)+…\.pdf$/u);
  });
});
