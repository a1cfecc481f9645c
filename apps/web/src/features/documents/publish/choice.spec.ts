import { describe, expect, it } from '@jest/globals';
import { firstChoice, publishInput } from './choice.js';

const version = (id: string, number: number) => ({ id, number, fileName: `${id}.pdf`, size: '10', uploadedAt: '2025-02-20T10:00:00Z' });
const documents = [
  { id: 'price', annexNumber: '3', title: 'Priser', audience: 'PUBLIC' as const, secrecy: { inForce: false }, versions: [version('price-2', 2), version('price-1', 1)] },
  { id: 'terms', annexNumber: null, title: 'Villkor', audience: 'PARTICIPANTS' as const, secrecy: null, versions: [version('terms-1', 1)] },
  { id: 'volumes', annexNumber: null, title: 'Volymer', audience: 'WORKING_GROUP' as const, secrecy: null, versions: [version('volumes-1', 1)] },
  { id: 'secret', annexNumber: null, title: 'Hemligt', audience: 'PUBLIC' as const, secrecy: { inForce: true }, versions: [version('secret-1', 1)] },
];
const baselines = [{ id: 'baseline-2', number: 2, requirementCount: 9 }, { id: 'baseline-1', number: 1, requirementCount: 8 }];
const entitledLists = [{ id: 'list-1', number: 1, partyCount: 3, supersededBy: 2 }, { id: 'list-2', number: 2, partyCount: 4, supersededBy: null }];

describe('a publication being put together', () => {
  const choice = firstChoice({ documents, baselines, entitledLists }, 'Upphandlingsdokument');

  it('begins with everything for the participants as it applies now, and nothing kept to fewer or marked as secret', () => {
    expect(choice.versions).toEqual({ price: 'price-2', terms: 'terms-1' });
    expect(choice).toMatchObject({ versions: { price: 'price-2', terms: 'terms-1' }, baselineId: 'baseline-2', entitledListId: 'list-2' });
  });

  it('is sent in the order of the documents, with nothing that is not chosen', () => {
    const input = publishInput({ id: 'p', documents }, { ...choice, versions: { terms: 'terms-1', price: 'price-1' }, baselineId: '', baselineAnnexNumber: '4', changeNote: ' ' });
    expect(input).toMatchObject({ procurementId: 'p', documentVersionIds: ['price-1', 'terms-1'], baselineId: null, baselineAnnexNumber: null, entitledListId: 'list-2', changeNote: null });
  });

  it('leaves out what has been removed since it was chosen', () => {
    expect(publishInput({ id: 'p', documents: documents.slice(0, 1) }, { ...choice, versions: { ...choice.versions, terms: 'terms-1' } }).documentVersionIds).toEqual(['price-2']);
  });
});
