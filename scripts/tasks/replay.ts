/**
 * `npm run demo:replay [-- --url http://localhost:4000] [--lock]`: plays the reference procurement through the public API into an
 * installation started with `npm run up -- --empty`, and checks what came of it against the expected counts, exactly. With `--lock`
 * two administrators lock the list too. Ends with 0 when everything is as it should be, with 1 when something is not.
 */
import { parseArgs } from 'node:util';
import { dateInStockholm } from '#kernel';
import { verifyListAnnex } from '#mandates';
import { DEMO_PASSWORD } from './demo/accounts.js';
import { readReference } from './demo/reference.js';
import { readComments } from './demo/comment-reference.js';
import { readGroup } from './demo/group-reference.js';
import { compareDrafts } from './replay/drafted.js';
import { Drafting } from './replay/drafting.js';
import { History } from './replay/history.js';
import { CONFIRM, OUTCOME, PROPOSE_LOCK } from './replay/operations.js';
import { compare, readExpected, type Figure, type Outcome } from './replay/outcome.js';
import { Obstacle, Visitor } from './replay/portal.js';

const say = (sentence: string): void => console.log(sentence);
const expected = readExpected();

async function outcomeOf(admin: Visitor, procurementId: string): Promise<Outcome> {
  return (await admin.ask<{ procurement: Outcome }>(OUTCOME, { p: procurementId })).procurement;
}

/** Prints the figures; answers whether all of them are those of the reference. */
function check(figures: readonly Figure[]): boolean {
  for (const { what, is, shouldBe } of figures) say(is === shouldBe ? `  ${what}: ${is}` : `  ${what}: ${is}, and should be ${shouldBe}  <-- WRONG`);
  const wrong = figures.filter(({ is, shouldBe }) => is !== shouldBe).length;
  say(wrong === 0 ? `All ${figures.length} figures are those of the reference.` : `${wrong} of ${figures.length} figures are WRONG.`);
  return wrong === 0;
}

/** Locks the list by two people; answers whether it has whom it should, and the hash that it states. */
async function lock(admin: Visitor, url: string, procurementId: string): Promise<boolean> {
  const second = await new Visitor(url).signIn('admin2@region.example', DEMO_PASSWORD);
  const { proposeLock } = await admin.ask<{ proposeLock: { id: string; consequences: string[] } }>(PROPOSE_LOCK, { p: procurementId });
  for (const consequence of proposeLock.consequences) say(`  ${consequence}`);
  interface Confirmed { confirmAct: { entitledList: { number: number; partyCount: number; sha256: string; jsonHref: string } } }
  const { entitledList: list } = (await second.ask<Confirmed>(CONFIRM, { act: proposeLock.id })).confirmAct;
  const annex = verifyListAnnex(JSON.parse(await admin.download(list.jsonHref)));
  const { entitled } = expected.by_stage_after_lock;
  const stage = (await outcomeOf(admin, procurementId)).summary.byStage.find((one) => one.stage === 'ENTITLED')?.count ?? 0;
  const isRight = list.partyCount === entitled && stage === entitled && annex.matches && annex.stated === list.sha256;
  say(`List ${list.number} is locked with ${list.partyCount} entitled parties, of ${entitled}; its SHA-256 ${annex.matches ? 'checks out' : 'does NOT check out'}: ${list.sha256}`);
  return isRight;
}

async function replay(): Promise<boolean> {
  const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://localhost:4000' }, lock: { type: 'boolean', default: false } } });
  const today = dateInStockholm(new Date());
  say(`Playing the reference procurement into ${values.url} through its public API.`);
  const admin = await new Visitor(values.url).signIn('admin@region.example', DEMO_PASSWORD);
  const [group, comments] = [await readGroup(today), await readComments(today, new Date())];
  let drafting: Drafting | undefined;
  const procurementId = await new History(values.url, admin, await readReference(today), today, say, async (id, organisation) => {
    drafting = new Drafting(group, comments, { url: values.url, admin, today, organisation, say });
    await drafting.form(id);
  }).play();
  await drafting?.discuss();
  const drafts = drafting ? await compareDrafts(drafting.reader(), procurementId, group, comments) : [];
  const isRight = check([...compare(await outcomeOf(admin, procurementId), expected), ...drafts]);
  return values.lock ? (await lock(admin, values.url, procurementId)) && isRight : isRight;
}

try {
  process.exitCode = (await replay()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Obstacle || (error instanceof Error && 'code' in error) ? error.message : error);
  process.exitCode = 1;
}
