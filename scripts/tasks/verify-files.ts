/**
 * `npm run verify:files`: reads every stored byte again and says whether it is still what it was. Ends with 0 when all are there and whole, with 1
 * when some are not, with 2 when they could not be looked at.
 */
import pg from 'pg';
import { readConfig } from '#platform/config';
import { fileStoreOf, verifyFiles, type FileFinding } from '#platform/files';

const WORDS: Record<FileFinding['kind'], string> = {
  ROT: 'DAMAGED  the bytes are no longer what they were',
  MISSING: 'MISSING  the bytes are not there',
  OTHER: 'DIFFERS  the bytes are whole, but a file says another size or CRC-32 of them',
  LOOSE: 'loose    no file names the bytes; housekeeping removes them',
};

function sentenceOf({ kind, sha256, size, files }: FileFinding): string {
  const named = files.map(({ id, fileName }) => `“${fileName}” (${id})`).join(', ');
  return [`${WORDS[kind]}: ${sha256}${size === undefined ? '' : `, ${size} bytes`}`, ...(named === '' ? [] : [`         named by ${named}`])].join('\n');
}

async function verify(): Promise<number> {
  const config = readConfig(process.env);
  const client = new pg.Client({ connectionString: config.databaseUrl, application_name: 'samkop-verify-files' });
  await client.connect();
  try {
    const startedAt = performance.now();
    const { hashed, bytes, found } = await verifyFiles(client, fileStoreOf(config), (finding) => console.log(sentenceOf(finding)));
    const seconds = (performance.now() - startedAt) / 1_000;
    console.log(`${hashed} files of ${(bytes / 1e6).toFixed(1)} MB were read again in ${seconds.toFixed(1)} s, ${config.s3 ? 'in the object store' : `in ${config.dataDir}/files`}; ${found.LOOSE} of them loose.`);
    const wrong = found.ROT + found.MISSING + found.OTHER;
    console.log(wrong === 0 ? 'The files hold.' : `The files do NOT hold: ${found.ROT} damaged, ${found.MISSING} missing, ${found.OTHER} that differ.`);
    return wrong === 0 ? 0 : 1;
  } finally {
    await client.end();
  }
}

try {
  process.exitCode = await verify();
} catch (error) {
  console.error(`The files could not be verified: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
