import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Report } from '../../bench/report.js';
import { tortureUploads } from '../../bench/torture-uploads.js';
import { createReferenceDatabase } from '../../kit/test-database.js';

const MB = 1024 * 1024;

/** `npm run torture -- uploads`, with few files and a large one that is just large enough for the worker. */
let database: Awaited<ReturnType<typeof createReferenceDatabase>>;
beforeAll(async () => {
  database = await createReferenceDatabase();
}, 180_000);
afterAll(() => database.close());

class QuietReport extends Report {
  readonly lines: string[] = [];

  override say(what: string, figure: string): void {
    this.lines.push(`${what}: ${figure}`);
  }
}

it('uploads survive kills of the API and cut connections, whole and nothing half', async () => {
  const report = new QuietReport();
  await tortureUploads({ url: database.url, dataDir: database.dataDir }, { files: 30, largeBytes: 32 * MB, killEveryMs: 2_500, leastKills: 2, cutWithinBytes: 4 * MB, report });
  expect({ failed: report.failed, lines: report.failed === 0 ? [] : report.lines }).toEqual({ failed: 0, lines: [] });
}, 300_000);
