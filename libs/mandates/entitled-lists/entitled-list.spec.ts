import { describe, expect, it } from '@jest/globals';
import { canonicalList, hashOfList, numberParties, verifyListAnnex, type EntitledListDocument } from './entitled-list.js';

const party = (name: string, organisationNumber: string) => ({
  name, organisationNumber, kind: 'MUNICIPALITY', countyCode: '25', municipalityCode: '2514',
});
const list: EntitledListDocument = {
  format: 'samkop.entitled-parties/1', caseNumber: 'RUN 109-2025', title: 'Telekommunikation', number: 1, supersedes: null,
  host: { name: 'Region Västerbotten', organisationNumber: '232190-0066' }, lockedAt: '2024-10-18T09:00:00.000Z',
  parties: numberParties([party('Kalix kommun', '2120900895'), party('Luleå kommun', '2120901240')]),
};
const annex = () => JSON.parse(JSON.stringify({ ...list, sha256: hashOfList(list) })) as Record<string, unknown> & { parties: { name: string }[] };

describe('the list of entitled parties', () => {
  it('numbers from one and shows organisation numbers with hyphen', () => {
    expect(list.parties.map(({ number, organisationNumber }) => [number, organisationNumber])).toEqual([[1, '212090-0895'], [2, '212090-1240']]);
  });

  it('has one text whatever the order in which the fields were written', () => {
    const { parties, ...rest } = list;
    expect(canonicalList({ parties, ...rest })).toBe(canonicalList(list));
  });

  it('lets a stranger recompute the hash from the exported annex', () => {
    expect(verifyListAnnex(annex())).toMatchObject({ matches: true, computed: hashOfList(list) });
  });

  it.each([
    ['a name changed', (a: ReturnType<typeof annex>) => { if (a.parties[0]) a.parties[0].name = 'Kalix Kommun'; }],
    ['a party removed', (a: ReturnType<typeof annex>) => { a.parties.pop(); }],
    ['the order changed', (a: ReturnType<typeof annex>) => { a.parties.reverse(); }],
    ['a field added', (a: ReturnType<typeof annex>) => { a['note'] = ''; }],
    ['the hash taken away', (a: ReturnType<typeof annex>) => { delete a['sha256']; }],
  ])('finds %s', (_, change) => {
    const changed = annex();
    change(changed);
    expect(verifyListAnnex(changed).matches).toBe(false);
  });
});
