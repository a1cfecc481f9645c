import type { CommentReference, ThreadMade } from '../demo/comment-reference.js';
import type { GroupReference } from '../demo/group-reference.js';
import { DRAFTED } from './drafting-operations.js';
import { sideBySide, type Figure } from './outcome.js';
import type { Visitor } from './portal.js';

interface Thread {
  readonly state: string;
  readonly quote: string | null;
  readonly suggestion: { readonly replacement: string; readonly state: string } | null;
  readonly disposition: { readonly outcome: string; readonly motivation: string } | null;
  readonly comments: readonly { readonly body: string; readonly position: boolean; readonly author: { readonly name: string }; readonly onBehalfOf: { readonly organisationNumber: string } | null }[];
}

interface Requirement {
  readonly number: string;
  readonly kind: string;
  readonly version: number;
  readonly text: string;
  readonly revisions: readonly { readonly version: number; readonly text: string }[];
  readonly threads: readonly Thread[];
}

interface Page {
  readonly procurement: {
    readonly workingGroup: { readonly members: readonly { readonly duty: string; readonly undertakingStanding: string }[] } | null;
    readonly requirements: { readonly nodes: readonly Requirement[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
  };
}

/** What the portal says of the group, the requirements and each thread, beside what the files say. */
export async function compareDrafts(reader: Visitor, procurementId: string, group: GroupReference, reference: CommentReference): Promise<Figure[]> {
  const { members, requirements } = await readAll(reader, procurementId);
  const threads = requirements.flatMap((requirement) => requirement.threads.map((thread) => ({ ...thread, requirement })));
  const rows = reference.requirements.rows.map(({ cells }) => cells);
  return [
    ...sideBySide('members', tally(members.map(({ duty }) => duty)), tally(group.members.map(({ duty }) => duty))),
    { what: 'undertakings', is: String(members.filter(({ undertakingStanding }) => undertakingStanding === 'IN_FORCE').length), shouldBe: String(group.members.filter(({ signedAt }) => signedAt).length) },
    ...sideBySide('requirements', tally(requirements.flatMap(({ kind }) => ['all', kind])), tally(rows.flatMap((cells) => ['all', cells['kind'] ?? '']))),
    ...sideBySide('threads', tally(threads.flatMap(({ disposition }) => ['all', disposition?.outcome ?? 'open'])), tally(reference.threads.flatMap(({ disposition }) => ['all', disposition?.outcome ?? 'open']))),
    ...sideBySide('comments', tally(threads.flatMap(({ comments }) => comments.flatMap(({ position }) => ['all', ...(position ? ['positions'] : [])]))),
      tally(reference.threads.flatMap(({ comments }) => comments.flatMap(({ position }) => ['all', ...(position ? ['positions'] : [])])))),
    same('threads to the letter', threads.map(inWords), reference.threads.map(asWritten)),
    same('texts before', requirements.map(({ number, revisions }) => `${number} ${letters(revisions.find(({ version }) => version === 1)?.text)}`), rows.map((cells) => `${cells['number'] ?? ''} ${letters(cells['text'])}`)),
    same('texts that came of it', requirements.filter(({ version }) => version > 1).map(({ number, text }) => `${number} ${letters(text)}`), texts(reference)),
  ];
}

async function readAll(reader: Visitor, procurementId: string): Promise<{ members: { duty: string; undertakingStanding: string }[]; requirements: Requirement[] }> {
  const requirements: Requirement[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page = await reader.ask<Page>(DRAFTED, { p: procurementId, after });
    const { workingGroup, requirements: { nodes, pageInfo } } = page.procurement;
    requirements.push(...nodes);
    if (!pageInfo.hasNextPage) return { members: [...(workingGroup?.members ?? [])], requirements };
    after = pageInfo.endCursor;
  }
}

const letters = (text = ''): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function inWords({ requirement, quote, suggestion, disposition, comments }: Thread & { requirement: Requirement }): string {
  const said = comments.map(({ body, position, author, onBehalfOf }) => [author.name, onBehalfOf?.organisationNumber, position, letters(body)].join(' '));
  return [requirement.number, letters(quote ?? ''), letters(suggestion?.replacement), disposition?.outcome ?? '', letters(disposition?.motivation), ...said].join(' | ');
}

function asWritten({ requirementNumber, quote, suggestion, disposition, comments }: ThreadMade): string {
  const said = comments.map(({ body, position, author, organisationNumber }) => [author, organisationNumber, position, letters(body)].join(' '));
  return [requirementNumber, letters(quote), letters(suggestion), disposition?.outcome ?? '', letters(disposition?.motivation), ...said].join(' | ');
}

/** The texts of the requirements that a thread changed: the suggestion in its place, or the words that were written. */
function texts({ threads, requirements }: CommentReference): string[] {
  const before = new Map(requirements.rows.map(({ cells }) => [cells['number'], cells['text'] ?? '']));
  return threads.flatMap(({ requirementNumber, quote, suggestion, disposition }) => {
    const text = before.get(requirementNumber) ?? '';
    if (disposition?.resultingText !== undefined) return [`${requirementNumber} ${letters(disposition.resultingText)}`];
    if (disposition?.outcome !== 'ACCEPTED' || suggestion === '') return [];
    return [`${requirementNumber} ${letters(quote === '' ? suggestion : text.replace(quote, () => suggestion))}`];
  });
}

function tally(words: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, String(count)]));
}

/** One figure for many texts: how many of them are as they should be. */
function same(what: string, is: readonly string[], shouldBe: readonly string[]): Figure {
  const expected = new Set(shouldBe);
  const [wrong] = is.filter((text) => !expected.has(text));
  return { what, is: wrong === undefined ? String(is.length) : `${is.length}, one of them “${wrong.slice(0, 200)}”`, shouldBe: String(shouldBe.length) };
}
