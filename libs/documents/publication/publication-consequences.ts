import { canonicalJson, sha256Hex } from '#kernel';
import { isBeforePublication, type Consequence } from '#procurements';
import type { PublicationSubject } from './publication-subject.js';

/** Long enough that nobody can make two packages with the same. */
const FINGERPRINT = 32;

/**
 * What follows from publishing. Acts are read by more than read the drafts, so nothing is told here of what is in the package: its contents are a
 * fingerprint, which is another one as soon as a file, a path or a title is.
 */
export function publicationConsequences(subject: PublicationSubject): Consequence[] {
  const { number, terms: { audience }, procurement, earlier, findings } = subject;
  const enters = audience === 'PUBLIC' && isBeforePublication(procurement.phase);
  return [
    { code: 'publication.opens', params: { number, audience, organisations: procurement.askedOrganisations } },
    { code: 'publication.contents', params: { fingerprint: fingerprintOf(subject) } },
    ...(earlier ? [{ code: 'publication.addendum', params: { since: earlier.number } }] : []),
    ...(enters ? [{ code: 'publication.enters_phase', params: {} }, { code: 'publication.no_new_list', params: {} }] : []),
    { code: 'publication.frozen', params: {} },
    ...findings.map(({ code }) => ({ code: 'publication.in_spite_of', params: { code } })),
  ];
}

/** The same whether or not what is made beforehand has been made. */
function fingerprintOf({ items, removed, baseline, list, terms, findings, procurement: { title, caseNumber, host } }: PublicationSubject): string {
  const contents = {
    procurement: { title, caseNumber, host: host.name }, title: terms.title, changeNote: terms.changeNote, baseline: baseline?.sha256 ?? null, list: list?.sha256 ?? null, removed: removed.map(({ path }) => path),
    // A document that was marked as secret since is none of those that were acknowledged.
    about: findings.flatMap(({ code, about }) => about.map((subject) => [code, subject])),
    items: items.map(({ path, title, kind, file }) => ({ path, title, sha256: kind === 'DOCUMENT' ? (file?.sha256 ?? null) : null })),
  };
  return sha256Hex(canonicalJson(contents)).slice(0, FINGERPRINT);
}
