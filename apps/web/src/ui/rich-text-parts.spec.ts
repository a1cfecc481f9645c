import { describe, expect, it } from '@jest/globals';
import { cutLeaf, richBlocks, type RichLeaf, type RichNode } from './rich-text-parts.js';

const leaves = (nodes: readonly RichNode[]): RichLeaf[] => nodes.flatMap((node) => (node.kind === 'leaf' ? [node] : leaves(node.nodes)));
const leavesOf = (source: string): RichLeaf[] => richBlocks(source).flatMap((block) => (block.kind === 'paragraph' ? leaves(block.nodes) : block.entries.flatMap(leaves)));
const shown = (source: string): string => leavesOf(source).map(({ text }) => text).join('');

describe('richBlocks', () => {
  it('takes bold, italic and links apart, and knows where each word stands in the source', () => {
    const source = 'Ska täcka **95 procent** av [ytan](https://pts.se/karta).';
    expect(richBlocks(source)).toEqual([{ kind: 'paragraph', nodes: [
      { kind: 'leaf', text: 'Ska täcka ', start: 0, end: 10 },
      { kind: 'strong', nodes: [{ kind: 'leaf', text: '95 procent', start: 12, end: 22 }] },
      { kind: 'leaf', text: ' av ', start: 24, end: 28 },
      { kind: 'link', href: 'https://pts.se/karta', nodes: [{ kind: 'leaf', text: 'ytan', start: 29, end: 33 }] },
      { kind: 'leaf', text: '.', start: 56, end: 57 },
    ] }]);
  });

  it.each(['å **ä** ö\n\n- ett\n- *två*\n\n1. tre\n2) fyra', '_a_ b_c_d 2 * 3 * 4', 'rad ett\nrad två', '**fet *och kursiv* i ett**'])('has every leaf at its place: %j', (source) => {
    for (const { text, start, end } of leavesOf(source)) expect(source.slice(start, end)).toBe(text);
  });

  it('makes lists of entries that follow each other, with the number that the first one has', () => {
    const [bullets, numbers, ...more] = richBlocks('- ett\n- två\n3. tre\n4. fyra');
    expect(bullets).toMatchObject({ kind: 'list', ordered: false, entries: [{ length: 1 }, { length: 1 }] });
    expect(numbers).toMatchObject({ kind: 'list', ordered: true, first: 3, entries: [{ length: 1 }, { length: 1 }] });
    expect(more).toEqual([]);
  });

  it('shows what is escaped as the sign that it stands for', () => {
    expect(shown('5 \\* 6 \\_ &lt;b&gt; &amp;amp;')).toBe('5 * 6 _ <b> &amp;');
    expect(leavesOf('a\\*b')[1]).toEqual({ kind: 'leaf', text: '*', start: 1, end: 3 });
  });

  it.each(['[x](javascript:alert(1))', '[x](data:text/html,1)', '<script>alert(1)</script>', '<a href="https://a.se">', '![x](https://a.se/b.png'])('leaves %j as text', (source) => {
    const [block] = richBlocks(source);
    expect(block?.kind === 'paragraph' && block.nodes.every(({ kind }) => kind === 'leaf')).toBe(true);
    expect(shown(source)).toBe(source);
  });

  it('keeps stars and lines within words as they are', () => {
    expect(shown('2*3*4 och snake_case_namn')).toBe('2*3*4 och snake_case_namn');
  });

  it('reads a long text of open marks in a moment', () => {
    const begun = Date.now();
    richBlocks('**a '.repeat(5_000));
    expect(Date.now() - begun).toBeLessThan(2_000);
  });
});

describe('cutLeaf', () => {
  const leaf: RichLeaf = { kind: 'leaf', text: 'täckning', start: 10, end: 18 };

  it('cuts where marked spans begin and end', () => {
    expect(cutLeaf(leaf, [{ start: 12, end: 15 }, { start: 0, end: 13 }]).map(({ text }) => text)).toEqual(['tä', 'c', 'kn', 'ing']);
  });

  it('leaves what stands for an escape whole', () => {
    const escaped: RichLeaf = { kind: 'leaf', text: '*', start: 4, end: 6 };
    expect(cutLeaf(escaped, [{ start: 5, end: 9 }])).toEqual([escaped]);
  });
});
