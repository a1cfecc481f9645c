import { resolve } from 'node:path';
import { verifyPublication } from '#documents';
import { packageAt } from './package-at-hand.js';

/**
 * Recomputes the SHA-256 of every file of a publication from a package, as anybody can: docs/publication.md says how.
 * Ends with 0 when all is as the manifest says, with 1 when it is not, with 2 when it could not be looked at.
 */
async function verify(path: string | undefined): Promise<number> {
  if (!path) {
    console.error('Say which package: npm run verify:publication -- upphandlingsdokument.zip (or the folder it was unpacked into)');
    return 2;
  }
  try {
    // npm goes to the folder of package.json; the package is named from where the person stands.
    const { files, close } = await packageAt(resolve(process.env.INIT_CWD ?? '.', path));
    const { manifest, manifestSha256, faults } = await verifyPublication(files).finally(close);
    console.log(`Publication ${manifest.number} of ${manifest.caseNumber}: ${manifest.title}\n${manifest.files.length} files, published ${manifest.publishedAt}\nSHA-256 of manifest.json: ${manifestSha256}`);
    for (const fault of faults) console.log(fault);
    console.log(faults.length === 0 ? 'Every file is as it was published. Compare the hash of the manifest with the portal.' : 'The package is NOT as it was published.');
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(`${path} could not be verified as a publication: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

process.exitCode = await verify(process.argv[2]);
