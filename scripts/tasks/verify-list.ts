import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { verifyListAnnex } from '#mandates';

/**
 * `npm run verify -- <file>`: recomputes the SHA-256 of a list of entitled parties from its JSON annex, as anybody can: docs/entitled-list.md
 * says how. Ends with 0 when it is the one the file states, with 1 when it is not, with 2 when the file could not be read.
 */
function verify(path: string | undefined): number {
  if (!path) throw new Error('Say which file: npm run verify -- avropsberattigade-organisationer-1.json');
  // npm goes to the folder of package.json; the file is named from where the person stands.
  const annex: unknown = JSON.parse(readFileSync(resolve(process.env.INIT_CWD ?? '.', path), 'utf8'));
  const { matches, stated, computed } = verifyListAnnex(annex);
  console.log(`The file states    ${stated || '(no sha256)'}\nIts content gives ${computed || '(nothing to compare)'}`);
  console.log(matches ? 'They are the same: the list is as it was locked.' : 'They differ: the list is NOT as it was locked.');
  return matches ? 0 : 1;
}

try {
  process.exitCode = verify(process.argv[2]);
} catch (error) {
  console.error(`The list could not be verified: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
