import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { verifyListAnnex } from '#mandates';

/**
 * Recomputes the SHA-256 of a list of entitled parties from its JSON annex, as anybody can: docs/entitled-list.md says how.
 * Ends with 0 when the file is as it was locked, with 1 when it is not, with 2 when it could not be looked at.
 */
function verify(path: string | undefined): number {
  if (!path) {
    console.error('Say which file: npm run verify -- avropsberattigade-organisationer-1.json');
    return 2;
  }
  try {
    // npm goes to the folder of package.json; the file is named from where the person stands.
    const { matches, stated, computed } = verifyListAnnex(JSON.parse(readFileSync(resolve(process.env.INIT_CWD ?? '.', path), 'utf8')));
    console.log(`The file states    ${stated || '(no sha256)'}\nIts content gives ${computed}`);
    console.log(matches ? 'They are the same: the list is as it was locked.' : 'They differ: the list is NOT as it was locked.');
    return matches ? 0 : 1;
  } catch (error) {
    console.error(`${path} could not be verified as a list in JSON: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

process.exitCode = verify(process.argv[2]);
