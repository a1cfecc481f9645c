import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { letPass } from '../../scripts/up/server-user.mjs';

/** A directory that another user may pass through, and how to remove it. */
export function scratchDir(): { readonly dir: string; readonly remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'samkop-launcher-'));
  letPass(dir);
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Runs one statement on a connection of its own, as after any restart. */
export async function rows(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
