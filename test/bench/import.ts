import { registerFile } from './register-file.js';
import type { ApiClient } from '../kit/api-client.js';
import type { TestDatabase } from '../kit/test-database.js';
import type { Surroundings } from './surroundings.js';

const ORGANISATIONS = 10_000;

interface Imported {
  importOrganisations: { created: number; updated: number; unchanged: number; errors: { message: string }[] };
}

/** Ten thousand organisations through the API: uploaded, tried dry, carried out, and once more, which changes nothing. */
export async function measureImport(surroundings: Surroundings): Promise<void> {
  const { report } = surroundings;
  const served = await surroundings.reference();
  const file = registerFile(ORGANISATIONS);
  const before = served.api.mostMemory();
  report.say(`import: file of ${ORGANISATIONS} rows`, `${Math.round(file.length / 1024)} kB`);
  for (const [what, dryRun, expected] of [['dry run', true, 'created'], ['carried out', false, 'created'], ['again', false, 'unchanged']] as const) {
    const { seconds, found } = await importFile(served.client, file, dryRun);
    const right = found[expected] === ORGANISATIONS && found.errors.length === 0;
    report.judge(`import, ${what}: rows ${expected}, wrong`, right ? 0 : ORGANISATIONS - found[expected], { atMost: 0 }, String);
    report.say(`import, ${what}: rows/s`, `${Math.round(ORGANISATIONS / seconds)}  (${seconds.toFixed(1)} s)`);
  }
  report.say('import: most memory of the API, before and after', `${before} MB, ${served.api.mostMemory()} MB`);
}

export async function importFile(client: ApiClient, file: Buffer, dryRun: boolean): Promise<{ seconds: number; found: Imported['importOrganisations'] }> {
  const begun = performance.now();
  const fileId = await client.upload(file, 'register.csv', 'text/csv');
  const { importOrganisations: found } = await client.ask<Imported>(
    'mutation($file: ID!, $dryRun: Boolean!) { importOrganisations(fileId: $file, dryRun: $dryRun) { created updated unchanged errors { message } } }',
    { file: fileId, dryRun },
  );
  return { seconds: (performance.now() - begun) / 1000, found };
}

/** Brings so many organisations with a contact into the register; answers their ids. */
export async function organisationsOf({ client, database }: { client: ApiClient; database: TestDatabase }, count: number): Promise<string[]> {
  await importFile(client, registerFile(count), false);
  const rows: { id: string }[] = await database.dataSource.query(`select id from organisation where name like 'Provbolaget nr %' order by id`);
  return rows.map(({ id }) => id);
}
