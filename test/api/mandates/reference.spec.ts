import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

interface Expected {
  readonly invited: number;
  readonly approved: number;
  readonly gap: number;
  readonly by_stage: readonly { stage: string; count: number }[];
  readonly by_county: readonly Group[];
  readonly by_kind: readonly Group[];
  readonly gap_list: readonly { organisation_number: string; stage: string }[];
}
interface Group { readonly key: string; readonly invited: number; readonly approved: number; readonly gap: number }
interface Answer {
  procurements: { nodes: { phase: string; summary: { invited: number; approved: number; gap: number; byStage: { stage: string; count: number }[]; byCounty: Group[]; byKind: Group[]; byMunicipality: Group[] }; board: { totalCount: number; nodes: { stage: string; organisation: { organisationNumber: string } }[] } }[] };
}

const expected = JSON.parse(readFileSync('demo/reference/mandate-answers-expected.json', 'utf8')) as Expected;
const QUERY = `{ procurements { nodes { phase
  summary { invited approved gap byStage { stage count } byCounty { key invited approved gap } byKind { key invited approved gap } byMunicipality { key invited approved gap } }
  board(filter: {gapOnly: true}, first: 100) { totalCount nodes { stage organisation { organisationNumber } } } } } }`;
const byKey = (groups: readonly Group[]) => [...groups].sort((a, b) => (a.key < b.key ? -1 : 1));

describe('the reference procurement', () => {
  let app: TestApp;
  let procurement: Answer['procurements']['nodes'][number];
  beforeAll(async () => {
    app = await startTestApp('reference');
    const admin = await app.signedIn('admin@region.example');
    const [first] = (await admin.ask<Answer>(QUERY)).procurements.nodes;
    if (!first) throw new Error('No procurement');
    procurement = first;
  }, 120_000);
  afterAll(() => app.close());

  it('stands in the phase of mandates with the counts of the file, by stage, county and kind', () => {
    const { summary } = procurement;
    expect(procurement.phase).toBe('MANDATES');
    expect({ invited: summary.invited, approved: summary.approved, gap: summary.gap }).toEqual({ invited: expected.invited, approved: expected.approved, gap: expected.gap });
    expect(summary.byStage).toEqual(expected.by_stage);
    expect(summary.byCounty).toEqual(expected.by_county);
    expect(byKey(summary.byKind)).toEqual(byKey(expected.by_kind));
  });

  it('has the same organisations in its gap list', () => {
    const found = procurement.board.nodes.map(({ stage, organisation }) => `${organisation.organisationNumber} ${stage}`).sort();
    expect(found).toEqual(expected.gap_list.map(({ organisation_number: number, stage }) => `${number} ${stage}`).sort());
    expect(procurement.board.totalCount).toBe(expected.gap);
  });

  it('counts each organisation once on the map', () => {
    const onMap = procurement.summary.byMunicipality.reduce((sum, { invited }) => sum + invited, 0);
    expect(procurement.summary.byMunicipality).toHaveLength(29);
    // The two regions lie in no municipality.
    expect(onMap).toBe(expected.invited - 2);
  });
});
