import { describe, expect, it } from '@jest/globals';
import { canonicalManifest, changesOf, type Manifest } from './manifest.js';
import { planContents, type EarlierItem, type PlannedFile } from './publication-plan.js';

const file = (identity: string, more: Partial<PlannedFile> = {}): PlannedFile => ({
  kind: 'DOCUMENT', identity, versionId: identity, form: null, annexNumber: null, folder: null, title: identity, fileName: 'x.pdf',
  file: { id: identity, mediaType: 'application/pdf', size: 1, sha256: `hash of ${identity}` }, ...more,
});
const earlier = (identity: string, more: Partial<EarlierItem> = {}): EarlierItem => ({ identity, path: `${identity}.pdf`, title: identity, sha256: `hash of ${identity}`, ...more });

describe('the contents of a publication', () => {
  it('stand by annex number, then folder and title as a Swede sorts them, the specification and the list among the annexes', () => {
    const files = [
      file('Ö'), file('Å'), file('A', { folder: 'Mapp' }), file('ten', { annexNumber: '10' }), file('two', { annexNumber: '2' }), file('twoA', { annexNumber: '2a' }),
      file('krav', { kind: 'SPECIFICATION', annexNumber: '1', title: 'Kravspecifikation', file: null }), file('list', { kind: 'ENTITLED_PARTIES', title: 'Avropsberättigade' }),
    ];
    expect(planContents(files, []).items.map(({ path }) => path)).toEqual([
      'Bilaga 1 Kravspecifikation.pdf', 'Bilaga 2 two.pdf', 'Bilaga 2a twoA.pdf', 'Bilaga 10 ten.pdf', 'Å.pdf', 'Ö.pdf', 'Avropsberättigade.pdf', 'Mapp/A.pdf',
    ]);
  });

  it('count in titles and folders as a reader does', () => {
    const files = [file('Ritning 10'), file('Ritning 2'), file('x', { folder: 'Del 10' }), file('x', { folder: 'Del 2' })];
    expect(planContents(files, []).items.map(({ path }) => path)).toEqual(['Ritning 2.pdf', 'Ritning 10.pdf', 'Del 2/x.pdf', 'Del 10/x.pdf']);
  });

  it('are told against what was published: new, changed, the same, and gone', () => {
    const { items, removed } = planContents(
      [file('same'), file('changed'), file('new'), file('unmade', { kind: 'SPECIFICATION', file: null })],
      [earlier('same', { path: 'under another name.pdf' }), earlier('changed', { sha256: 'other' }), earlier('gone'), earlier('unmade')],
    );
    expect(Object.fromEntries(items.map(({ identity, change }) => [identity, change]))).toEqual({ same: 'UNCHANGED', changed: 'CHANGED', new: 'ADDED', unmade: null });
    expect(removed).toEqual([{ path: 'gone.pdf', title: 'gone' }]);
  });

  it('are all new in the first', () => expect(planContents([file('a'), file('b')], []).items.map(({ change }) => change)).toEqual(['ADDED', 'ADDED']));
});

describe('the manifest', () => {
  const manifest: Manifest = {
    format: 'samkop.publication/1', caseNumber: 'RUN 109-2025', procurementTitle: 'Telefoni', host: { name: 'Region', organisationNumber: '232100-0231' }, number: 2, title: 'Rättelse', audience: 'PUBLIC',
    publishedAt: '2025-01-01T00:00:00.000Z', changeNote: 'Pris.', since: { number: 1, manifestSha256: 'aa' }, baseline: null, entitledList: { number: 1, sha256: 'bb' },
    files: [{ path: 'Bilaga 1.pdf', title: 'Ett', size: 5_000_000_000, sha256: 'cc', change: 'CHANGED' }, { path: 'å.pdf', title: 'Å', size: 1, sha256: 'dd', change: 'ADDED' }, { path: 'x.pdf', title: 'X', size: 1, sha256: 'ee', change: 'UNCHANGED' }],
    removed: [{ path: 'y.pdf', title: 'Y' }], requirements: { added: [], changed: [{ number: '3.2.1', heading: 'Svarstid' }], struck: [] },
  };

  it('is one text whatever the order of its parts, with nothing that is not of it', () => {
    const turned = Object.fromEntries(Object.entries({ ...manifest, more: 'than there is' }).toReversed()) as unknown as Manifest;
    expect(canonicalManifest(turned)).toBe(canonicalManifest(manifest));
    expect(canonicalManifest(turned)).not.toMatch(/\n|than there is/);
  });

  it('is another with any word of it changed', () => {
    const others: Manifest[] = [{ ...manifest, title: 'rättelse' }, { ...manifest, since: null }, { ...manifest, files: manifest.files.slice(1) }, { ...manifest, removed: [] }];
    expect(new Set([manifest, ...others].map(canonicalManifest)).size).toBe(5);
  });

  it('tells what it changes, and nothing of the first', () => {
    expect(changesOf(manifest)).toEqual({
      since: 1, added: [{ path: 'å.pdf', title: 'Å' }], changed: [{ path: 'Bilaga 1.pdf', title: 'Ett' }], removed: [{ path: 'y.pdf', title: 'Y' }], requirements: manifest.requirements,
    });
    expect(changesOf({ ...manifest, since: null })).toBeNull();
  });
});
