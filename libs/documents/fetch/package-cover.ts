import { escapeHtml, minuteInStockholm, sha256Hex } from '#kernel';
import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import type { Manifest, ManifestFile } from '../publication/manifest.js';
import { COVER_PATHS } from '../publication/package-path.js';

/** What a package holds beside the files that were published: made from its manifest, and from nothing else. */
export interface PackageCover {
  readonly indexHtml: string;
  readonly contents: string;
  readonly sums: string;
}

const LANGUAGES = ['sv', 'en'] as const satisfies readonly Language[];

/** `manifest` is the text that was hashed, which lies in the package as manifest.json. */
export function packageCover(manifest: string): PackageCover {
  const publication = JSON.parse(manifest) as Manifest;
  const indexHtml = page(publication);
  const contents = LANGUAGES.map((language) => list(publication, language)).join('\r\n\r\n');
  const sums = [
    ...publication.files.map(({ path, sha256 }) => [sha256, path]),
    [sha256Hex(indexHtml), COVER_PATHS.index], [sha256Hex(contents), COVER_PATHS.contents], [sha256Hex(manifest), COVER_PATHS.manifest],
  ];
  return { indexHtml, contents, sums: sums.map(([sha256, path]) => `${sha256}  ${path}\n`).join('') };
}

/** One page in both languages, without a script, whose links lead to the files beside it. */
function page(publication: Manifest): string {
  const { title, caseNumber } = publication;
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(`${title} (${caseNumber})`)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid #d0d4da; }
td.size { text-align: right; white-space: nowrap; } code { font-size: .8rem; overflow-wrap: anywhere; } a { color: #0b4ea2; } section + section { margin-top: 3rem; }
</style>
</head>
<body>
${LANGUAGES.map((language) => section(publication, language)).join('\n')}
</body>
</html>
`;
}

function section(publication: Manifest, language: Language): string {
  const { title, procurementTitle, files, changeNote } = publication;
  const word = (key: string): string => escapeHtml(say(language, `package.${key}`));
  return `<section lang="${language}">
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(procurementTitle)}<br>${facts(publication, language).map(escapeHtml).join('<br>')}</p>
${changeNote === null ? '' : `<p><strong>${word('changed')}:</strong> ${escapeHtml(changeNote)}</p>\n`}<table>
<thead><tr><th scope="col">${word('file')}</th><th scope="col">${word('change')}</th><th scope="col">${word('size')}</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${files.map((file) => row(file, publication, language)).join('\n')}
</tbody>
</table>
${removed(publication).map((name) => `<p>${word('removed')}: ${escapeHtml(name)}</p>\n`).join('')}<p>${word('check')}</p>
</section>`;
}

function row({ path, title, size, sha256, change }: ManifestFile, { since }: Manifest, language: Language): string {
  const href = path.split('/').map(encodeURIComponent).join('/');
  return `<tr><td><a href="${escapeHtml(href)}">${escapeHtml(path)}</a><br>${escapeHtml(title)}</td><td>${since === null ? '' : escapeHtml(say(language, `package.${change}`))}</td>`
    + `<td class="size">${escapeHtml(bytes(size, language))}</td><td><code>${sha256}</code></td></tr>`;
}

/** For one who opens no web pages out of an archive; the lines end as Windows has it. */
function list(publication: Manifest, language: Language): string {
  const { title, procurementTitle, files, changeNote, since } = publication;
  const word = (key: string): string => say(language, `package.${key}`);
  const lines = files.map(({ path, size, change }) => `  ${path} (${bytes(size, language)})${since === null || change === 'UNCHANGED' ? '' : ` – ${word(change)}`}`);
  return [
    title, procurementTitle, ...facts(publication, language), ...(changeNote === null ? [] : ['', `${word('changed')}: ${changeNote}`]),
    '', ...lines, ...removed(publication).map((name) => `  ${word('removed')}: ${name}`), '', word('check'), '',
  ].join('\r\n');
}

const facts = ({ caseNumber, host, number, publishedAt }: Manifest, language: Language): string[] => [
  say(language, 'package.caseNumber', { caseNumber }), host.name, say(language, 'package.published', { number, at: minuteInStockholm(new Date(publishedAt)) }),
];

const removed = (publication: Manifest): string[] => publication.removed.map(({ path }) => path);

function bytes(size: number, language: Language): string {
  const format = (value: number, unit: string): string => `${value.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 })} ${unit}`;
  if (size < 1000) return format(size, 'B');
  return size < 1_000_000 ? format(size / 1000, 'kB') : format(size / 1_000_000, 'MB');
}
