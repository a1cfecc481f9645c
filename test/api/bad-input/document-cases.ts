import { HUGE, BAD_LINES, UNKNOWN_ID } from './bad-case.js';
import type { BadInput } from './refusal.js';

/** What the inputs about tender documents refer to. */
export interface Documented {
  readonly procurement: string;
  /** Another procurement of the same host, and its document. */
  readonly elsewhere: string;
  readonly foreignDocument: string;
  readonly foreignVersion: string;
  /** Uploads: a PDF of the administrator's; one that is on its way; one that was refused; somebody else's. */
  readonly file: string;
  readonly unfinished: string;
  readonly rejected: string;
  readonly anothers: string;
  readonly used: string;
  readonly document: { readonly id: string; readonly version: number; readonly versionId: string; readonly olderVersionId: string };
  readonly published: { readonly id: string; readonly version: number };
}

export type DocumentBadCase = BadInput<Documented>;

const ADD = `mutation ($p: ID!, $d: ID, $title: String!, $annexNumber: String, $f: ID!, $folder: String, $audience: Audience, $secrecyGround: String, $secrecyUntil: Date) {
  addDocumentVersion(procurementId: $p, documentId: $d, title: $title, annexNumber: $annexNumber, fileId: $f, folder: $folder, audience: $audience, secrecyGround: $secrecyGround, secrecyUntil: $secrecyUntil) { id } }`;
const CHANGE = 'mutation ($id: ID!, $v: Int!, $input: TenderDocumentInput!) { changeDocument(documentId: $id, version: $v, input: $input) { id } }';
const REMOVE = 'mutation ($id: ID!, $v: Int!) { removeDocument(documentId: $id, version: $v) { id } }';
const PROPOSE = 'mutation ($input: PublishInput!) { proposePublication(input: $input) { id } }';
const GATE = 'query ($input: PublishInput!) { publicationGate(input: $input) { number } }';

type Variables = DocumentBadCase['variables'];
const refused = (code: string, what: string, document: string, variables: Variables, ...paths: string[]): DocumentBadCase => ({ what, document, variables, code, paths });
const added = (what: string, change: Record<string, unknown>, ...paths: string[]): DocumentBadCase =>
  refused('INVALID_INPUT', `a document with ${what}`, ADD, ({ procurement, file }) => ({ p: procurement, f: file, title: 'Bilaga', ...change }), ...paths);
const taken = (code: string, what: string, f: (at: Documented) => string, ...paths: string[]): DocumentBadCase => refused(code, `a version of ${what}`, ADD, (at) => ({ p: at.procurement, title: 'Bilaga', f: f(at) }), ...paths);
const changed = (what: string, change: Record<string, unknown>, ...paths: string[]): DocumentBadCase => refused('INVALID_INPUT', `a change to ${what}`, CHANGE, ({ document }) => ({
  id: document.id, v: document.version, input: { title: 'Bilaga', audience: 'PARTICIPANTS', ...change },
}), ...paths.map((path) => `input.${path}`));
const wish = ({ procurement, document }: Documented): Record<string, unknown> => ({
  procurementId: procurement, title: 'Underlag', audience: 'WORKING_GROUP', documentVersionIds: [document.versionId], changeNote: 'Rättat.', acknowledged: ['BASELINE_MISSING', 'OPEN_THREADS'],
});
const proposed = (what: string, change: (at: Documented) => Record<string, unknown>, ...paths: string[]): DocumentBadCase =>
  refused('INVALID_INPUT', `a publication with ${what}`, PROPOSE, (at) => ({ input: { ...wish(at), ...change(at) } }), ...paths.map((path) => `input.${path}`));

const ANNEXES: readonly (readonly [string, string])[] = [
  ['nought for an annex', '0'], ['words for an annex', 'två'], ['a range for an annex', '1-3'], ['a path for an annex', '../1'], ['four digits for an annex', '1000'], ['Arabic digits for an annex', '٢'], ['two letters for an annex', '2ab'],
  ['NUL in an annex', '2\0a'], ['full stops for an annex', '3..1'], ['ninety thousand bytes for an annex', HUGE],
];
const LINES = BAD_LINES.filter(([what]) => !['nothing', 'only spaces', 'only invisible characters'].includes(what));

export const DOCUMENT_CASES: readonly DocumentBadCase[] = [
  ...BAD_LINES.map(([what, title]) => added(`${what} for a title`, { title }, 'title')),
  ...BAD_LINES.map(([what, title]) => changed(`${what} for a title`, { title }, 'title')),
  ...LINES.map(([what, folder]) => added(`${what} for a folder`, { folder }, 'folder')),
  ...LINES.map(([what, secrecyGround]) => added(`${what} for a ground`, { secrecyGround }, 'secrecyGround')),
  ...ANNEXES.map(([what, annexNumber]) => added(what, { annexNumber }, 'annexNumber')),
  ...ANNEXES.map(([what, annexNumber]) => changed(what, { annexNumber }, 'annexNumber')),
  added('a folder of over a hundred characters', { folder: 'x'.repeat(101) }, 'folder'),
  added('an end of secrecy and no ground', { secrecyUntil: '2030-01-01' }, 'secrecyGround'),
  refused('NOT_FOUND', 'a document of a procurement that is not there', ADD, ({ file }) => ({ p: UNKNOWN_ID, f: file, title: 'Bilaga' })),
  refused('NOT_FOUND', 'a version of a document that is not there', ADD, ({ procurement, file }) => ({ p: procurement, d: UNKNOWN_ID, f: file, title: 'Bilaga' })),
  refused('INVALID_INPUT', 'a version of a document of another procurement', ADD, ({ procurement, foreignDocument, file }) => ({ p: procurement, d: foreignDocument, f: file, title: 'Bilaga' }), 'documentId'),
  refused('ALREADY_EXISTS', 'a document with an annex number that another has', ADD, ({ procurement, file }) => ({ p: procurement, f: file, title: 'Bilaga', annexNumber: 'Bilaga 04' }), 'annexNumber'),
  taken('NOT_FOUND', 'a file that is not there', () => UNKNOWN_ID),
  taken('NOT_FOUND', 'a file that is no id', () => '../../etc/passwd'),
  taken('NOT_FOUND', 'somebody else’s file', ({ anothers }) => anothers),
  taken('INVALID_INPUT', 'a file that is on its way', ({ unfinished }) => unfinished, 'fileId'),
  taken('FILE_REJECTED', 'a file that was refused', ({ rejected }) => rejected, 'fileId'),
  taken('INVALID_INPUT', 'a file that has been used', ({ used }) => used, 'fileId'),
  refused('CONFLICT', 'a change of an older version', CHANGE, ({ document }) => ({ id: document.id, v: document.version - 1, input: { title: 'Annan', audience: 'PUBLIC' } })),
  refused('INVALID_INPUT', 'a change of a version that never was', CHANGE, ({ document }) => ({ id: document.id, v: 999, input: { title: 'Annan', audience: 'PUBLIC' } }), 'version'),
  refused('INVALID_INPUT', 'a change of a version below nought', CHANGE, ({ document }) => ({ id: document.id, v: -1, input: { title: 'Annan', audience: 'PUBLIC' } }), 'version'),
  refused('NOT_FOUND', 'a change of what is not there', CHANGE, () => ({ id: UNKNOWN_ID, v: 1, input: { title: 'Annan', audience: 'PUBLIC' } })),
  refused('CONFLICT', 'a removal of an older version', REMOVE, ({ document }) => ({ id: document.id, v: document.version - 1 })),
  refused('ACTION_NOT_AVAILABLE', 'a removal of what has been published', REMOVE, ({ published }) => ({ id: published.id, v: published.version })),
  ...BAD_LINES.map(([what, title]) => proposed(`${what} for a title`, () => ({ title }), 'title')),
  proposed('nothing in it', () => ({ documentVersionIds: [] }), 'documentVersionIds'),
  proposed('a version that is not there', ({ document }) => ({ documentVersionIds: [document.versionId, UNKNOWN_ID] }), 'documentVersionIds.1'),
  proposed('a version that is no id', () => ({ documentVersionIds: ['\' or 1=1'] }), 'documentVersionIds.0'),
  proposed('a version twice', ({ document }) => ({ documentVersionIds: [document.versionId, document.versionId] }), 'documentVersionIds.1'),
  proposed('two versions of a document', ({ document }) => ({ documentVersionIds: [document.versionId, document.olderVersionId] }), 'documentVersionIds.1'),
  proposed('a version of another procurement', ({ foreignVersion }) => ({ documentVersionIds: [foreignVersion] }), 'documentVersionIds.0'),
  proposed('more versions than there may be', () => ({ documentVersionIds: Array.from({ length: 1_001 }, (_, index) => `0192f0c1-0000-7000-8000-${String(index).padStart(12, '0')}`) }), 'documentVersionIds'),
  proposed('a baseline that is not there', () => ({ baselineId: UNKNOWN_ID }), 'baselineId'),
  proposed('a baseline that is no id', () => ({ baselineId: 'x' }), 'baselineId'),
  proposed('a list that is not there', () => ({ entitledListId: UNKNOWN_ID }), 'entitledListId'),
  proposed('no word of what is changed', () => ({ changeNote: ' \n ' }), 'changeNote'),
  proposed('a bell in what is changed', () => ({ changeNote: 'a\u0007b' }), 'changeNote'),
  proposed('ninety thousand bytes of what is changed', () => ({ changeNote: HUGE }), 'changeNote'),
  refused('ACTION_NOT_AVAILABLE', 'a publication with warnings that nobody has read', PROPOSE, (at) => ({ input: { ...wish(at), acknowledged: [] } })),
  refused('NOT_FOUND', 'a publication in a procurement that is not there', PROPOSE, (at) => ({ input: { ...wish(at), procurementId: UNKNOWN_ID } })),
  refused('NOT_FOUND', 'a question to the gate of a procurement that is no id', GATE, (at) => ({ input: { ...wish(at), procurementId: 'x' } })),
  refused('INVALID_INPUT', 'a question to the gate about a version that is not there', GATE, (at) => ({ input: { ...wish(at), documentVersionIds: [UNKNOWN_ID] } }), 'input.documentVersionIds.0'),
];
