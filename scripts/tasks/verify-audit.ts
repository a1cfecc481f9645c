/**
 * `npm run verify:audit`: goes through the whole log and says whether it holds. Ends with 0 when every chain does, with 1 when
 * one does not, with 2 when it could not be looked at.
 */
import { existsSync } from 'node:fs';
import pg from 'pg';
import { anchorFolder, breakInWords, REGISTER_CHAIN, verifyChains, type VerifiedChain } from '#platform/audit';
import { readConfig } from '#platform/config';

function sentenceOf({ chainId, events, headHash, anchors, broken }: VerifiedChain): string {
  if (broken) return `BROKEN  ${breakInWords(broken)} The ${events} events before that hold.`;
  const of = chainId === REGISTER_CHAIN ? `${chainId} (the shared register)` : chainId;
  return `holds   Chain ${of}: ${events} events, ${anchors} anchors agree, the last hash is ${headHash}.`;
}

async function verify(): Promise<number> {
  const { databaseUrl, dataDir } = readConfig(process.env);
  const anchors = anchorFolder(dataDir);
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'samkop-verify-audit' });
  await client.connect();
  try {
    const chains = await verifyChains(client, anchors);
    for (const chain of chains) console.log(sentenceOf(chain));
    if (!existsSync(anchors)) {
      console.log(`There are no anchors in ${anchors}: a log whose end was cut off, or that was written anew, cannot be told from a whole one.`);
    }
    const broken = chains.filter((chain) => chain.broken).length;
    if (chains.length === 0) console.log('The log is empty: nothing has happened yet.');
    else console.log(broken === 0 ? `The log holds: ${chains.length} chains.` : `The log does NOT hold: ${broken} of ${chains.length} chains are broken.`);
    return broken === 0 ? 0 : 1;
  } finally {
    await client.end();
  }
}

try {
  process.exitCode = await verify();
} catch (error) {
  console.error(`The log could not be verified: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
