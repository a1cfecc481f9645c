import { readFileSync } from 'node:fs';
import { verifyListAnnex } from '#mandates';

/** Recomputes the SHA-256 of a list of entitled parties from its JSON annex, as anybody can: docs/entitled-list.md says how. */
const [path] = process.argv.slice(2);
if (!path) {
  console.error('Say which file: npm run verify -- avropsberattigade-organisationer-1.json');
  process.exit(2);
}
const { matches, stated, computed } = verifyListAnnex(JSON.parse(readFileSync(path, 'utf8')));
console.log(`The file states    ${stated || '(no sha256)'}\nIts content gives ${computed}`);
console.log(matches ? 'They are the same: the list is as it was locked.' : 'They differ: the list is NOT as it was locked.');
process.exit(matches ? 0 : 1);
