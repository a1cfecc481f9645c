import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dateInStockholm, daysBetween } from '#kernel';
import { readTable } from '#platform/spreadsheet';
import type { ApiClient } from '../../kit/api-client.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

type Cells = Readonly<Record<string, string>>;
interface Disposition { outcome: string; motivation: string; resultingVersion: number | null; by: { name: string } }
interface Comment { body: string; at: string; position: boolean; author: { name: string }; onBehalfOf: { organisationNumber: string }; replyTo: { body: string } | null }
interface Thread { quote: string | null; state: string; onVersion: number; disposition: Disposition | null; suggestion: { replacement: string; state: string } | null; comments: Comment[] }
interface Requirement {
  number: string; section: string; kind: string; lot: { number: number } | null; heading: string; text: string; rationale: string | null; weight: string | null; verification: string | null; version: number;
  commentCount: number; openThreadCount: number; revisions: { version: number; text: string; author: { name: string } }[]; threads: Thread[];
}

const LIST = `query ($id: ID!, $after: String) { procurement(id: $id) { requirements(first: 200, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
  number section kind lot { number } heading text rationale weight verification version commentCount openThreadCount revisions { version text author { name } }
  threads { quote state onVersion disposition { outcome motivation resultingVersion by { name } } suggestion { replacement state }
    comments { body at position author { name } onBehalfOf { organisationNumber } replyTo { body } } } } } } }`;
const AS_OF = '2024-11-29';
const readRows = async (name: string): Promise<Cells[]> => (await readTable(`demo/reference/${name}`, { maxRows: 1_000, maxBytes: 1_000_000 })).rows.map(({ cells }) => cells);

async function everything(client: ApiClient, id: string): Promise<Requirement[]> {
  const found: Requirement[] = [];
  for (let after: string | null = null; ; ) {
    const { procurement }: { procurement: { requirements: { totalCount: number; nodes: Requirement[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } } = await client.ask(LIST, { id, after });
    found.push(...procurement.requirements.nodes);
    after = procurement.requirements.pageInfo.endCursor;
    if (!procurement.requirements.pageInfo.hasNextPage) return found;
  }
}

describe('the reference specification', () => {
  let app: TestApp;
  let id: string;
  let requirements: Requirement[];
  let files: { requirements: Cells[]; comments: Cells[] };

  beforeAll(async () => {
    app = await startTestApp('reference');
    files = { requirements: await readRows('requirements.csv'), comments: await readRows('comments.csv') };
    const [procurement]: { id: string }[] = await app.database.dataSource.query('select id from procurement');
    id = procurement?.id ?? '';
    requirements = await everything(await app.signedIn('sekreterare@grupp.example'), id);
  }, 400_000);
  afterAll(() => app.close());

  it('has the 400 requirements of the file in their order, each as it was before the comments', () => {
    const shown = requirements.map(({ number, section, heading, kind, lot, revisions, rationale, weight, verification }) => ({
      number, section, heading, kind, lot: lot ? String(lot.number) : 'ALL', text: revisions[0]?.text, rationale: rationale ?? '', weight: weight ?? '', verification: verification ?? '',
    }));
    const key = (number = ''): string => number.split('.').map((part) => part.padStart(4, '0')).join('.');
    expect(shown).toEqual([...files.requirements].sort((a, b) => (key(a['number']) < key(b['number']) ? -1 : 1)));
  });

  it('has the 200 threads and 320 comments of the file, their days moved by their own', () => {
    const by = daysBetween(AS_OF, dateInStockholm(new Date()));
    const shown = requirements.flatMap(({ number, threads }) => threads.flatMap((thread) => thread.comments.map((comment, index) => ({
      number, quote: index === 0 ? (thread.quote ?? '') : '', suggestion: index === 0 ? (thread.suggestion?.replacement ?? '') : '', body: comment.body, author: comment.author.name,
      organisation: comment.onBehalfOf.organisationNumber, position: String(comment.position), replyTo: comment.replyTo?.body ?? '', on: addDays(dateInStockholm(new Date(comment.at)), -by),
    }))));
    const bodyOf = new Map(files.comments.map((cells) => [cells['comment_id'], cells['body']]));
    const expected = files.comments.map((cells) => ({
      number: cells['requirement_number'], quote: cells['quote'], suggestion: cells['suggestion'], body: cells['body'], author: cells['author_name'], organisation: cells['organisation_number'],
      position: cells['position'], replyTo: bodyOf.get(cells['reply_to']) ?? '', on: dateInStockholm(new Date(cells['created_at'] ?? '')),
    }));
    const sorted = <Row extends { number: string | undefined; body: string | undefined }>(rows: Row[]) => rows.sort((a, b) => `${a.number}${a.body}`.localeCompare(`${b.number}${b.body}`));
    expect(sorted(shown)).toEqual(sorted(expected));
    expect(requirements.reduce((sum, one) => sum + one.commentCount, 0)).toBe(320);
  });

  it('has the dispositions of the file, given by the secretary', () => {
    const first = new Map(files.comments.filter((cells) => cells['reply_to'] === '').map((cells) => [cells['requirement_number'], cells]));
    for (const { number, threads, openThreadCount } of requirements.filter((one) => one.threads.length > 0)) {
      const cells = first.get(number);
      const [thread] = threads;
      expect([number, thread?.disposition?.outcome ?? 'none', thread?.disposition?.motivation ?? '', openThreadCount]).toEqual([number, cells?.['disposition'], cells?.['motivation'], cells?.['disposition'] === 'none' ? 1 : 0]);
      if (thread?.disposition) expect(thread.disposition.by.name).toBe('Joel Hortlund');
    }
  });

  it('has in the text what came of an accepted suggestion, in its author’s name, and of one accepted in part', () => {
    const suggested = requirements.flatMap((one) => one.threads.filter(({ suggestion }) => suggestion !== null).map((thread) => ({ ...one, thread })));
    const accepted = suggested.filter(({ thread }) => thread.disposition?.outcome === 'ACCEPTED');
    const partly = suggested.filter(({ thread }) => thread.disposition?.outcome === 'PARTLY_ACCEPTED');
    expect([accepted.length, partly.length]).toEqual([12, 17]);
    for (const { text, revisions, thread } of accepted) {
      expect(text).toBe(revisions[0]?.text.replace(thread.quote ?? '', thread.suggestion?.replacement ?? ''));
      expect([revisions[1]?.author.name, thread.suggestion?.state, thread.disposition?.resultingVersion]).toEqual([thread.comments[0]?.author.name, 'ACCEPTED', 2]);
    }
    for (const { text, revisions, thread } of partly) {
      expect(text).not.toBe(revisions[0]?.text);
      expect([revisions[1]?.author.name, thread.disposition?.resultingVersion]).toEqual(['Joel Hortlund', 2]);
    }
  });

  it('has been read as far as 137 of 400 by one, and does not exist for one who has not signed', async () => {
    const SUMMARY = 'query ($id: ID!) { procurement(id: $id) { requirementSummary { total read openThreads resolvedThreads weights { lot { number } total } } requirements { totalCount } } }';
    const reader = await app.signedIn('ledamot@grupp.example');
    expect(await reader.ask(SUMMARY, { id })).toEqual({ procurement: {
      requirementSummary: { total: 400, read: 137, openThreads: 32, resolvedThreads: 168, weights: [1, 2, 3, 4].map((number) => ({ lot: { number }, total: '100.0' })) }, requirements: { totalCount: 400 },
    } });
    const outsider = await app.signedIn('ny@grupp.example');
    expect(await outsider.ask(SUMMARY, { id })).toEqual({ procurement: { requirementSummary: { total: 0, read: 0, openThreads: 0, resolvedThreads: 0, weights: [] }, requirements: { totalCount: 0 } } });
  });
});
