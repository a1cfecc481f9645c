/**
 * `npm run account -- --email anna@region.se --name "Anna Lindberg" --host 232190-0066`: makes a person an administrator of a host, and prints
 * the one-time address at which they choose a password. The host is added to the register where it is not there yet: with `--host-name`,
 * `--county` (two digits), and `--host-kind` (REGION unless said otherwise). Ends with 2 when something is missing or wrong.
 */
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { parseOrganisationNumber } from '#kernel';
import { ORGANISATION_ENTITIES, ORGANISATION_KINDS, OrganisationCommands } from '#organisations';
import { SYSTEM } from '#platform/access';
import { SystemClock } from '#platform/clock';
import { readConfig } from '#platform/config';
import { dataSourceOptions, migrate, UnitOfWork } from '#platform/database';
import { Refusal } from '#platform/request';
import { refusalInWords, say } from '#platform/texts';
import { AccountInvitations, PEOPLE_ENTITIES, PersonCommands, RoleCommands } from '#people';

const OPTIONS = {
  email: { type: 'string' }, name: { type: 'string' }, language: { type: 'string', default: 'sv' },
  host: { type: 'string' }, 'host-name': { type: 'string' }, 'host-kind': { type: 'string', default: 'REGION' }, county: { type: 'string' },
} as const;

const USAGE = `npm run account -- --email anna@region.se --name "Anna Lindberg" --host 232190-0066

Makes a person an administrator of a host and prints the one-time address at which they choose a password, also when they have one already.

  --email      the person's address
  --name       the person's name
  --host       the host's organisation number
  --language   the language the person is written to: sv (unless said otherwise) or en

Where the host is not in the register yet, it is added with

  --host-name  its name
  --county     its county code, two digits
  --host-kind  ${ORGANISATION_KINDS.join(', ')}; REGION unless said otherwise`;

type Words = ReturnType<typeof readWords>;

class Misuse extends Error {}

function readWords() {
  const { values } = parseArgs({ options: OPTIONS });
  const { email, name, host } = values;
  if (!email || !name || !host) throw new Misuse('Say who and where: npm run account -- --email anna@region.se --name "Anna Lindberg" --host 232190-0066');
  const number = parseOrganisationNumber(host);
  if (!number.ok) throw new Misuse(`${host} is not an organisation number.`);
  return { ...values, email, name, hostNumber: number.value };
}

async function hostOf(dataSource: DataSource, organisations: OrganisationCommands, words: Words): Promise<string> {
  const found: { id: string }[] = await dataSource.query('select id from organisation where organisation_number = $1', [words.hostNumber]);
  if (found[0]) return found[0].id;
  const kind = ORGANISATION_KINDS.find((known) => known === words['host-kind']);
  const name = words['host-name'];
  if (!name || !words.county || !kind) {
    throw new Misuse(`There is no organisation ${words.host} in the register. Add it with --host-name "Region X" --county 24, and --host-kind unless it is a REGION.`);
  }
  return organisations.create(SYSTEM, { name, organisationNumber: words.hostNumber, kind, countyCode: words.county });
}

async function openAccount(): Promise<string> {
  const words = readWords();
  const config = readConfig(process.env);
  await migrate(config.databaseUrl);
  const dataSource = await new DataSource(dataSourceOptions(config.databaseUrl, [...ORGANISATION_ENTITIES, ...PEOPLE_ENTITIES], 2)).initialize();
  try {
    const clock = new SystemClock();
    const work = new UnitOfWork(dataSource, clock);
    const personId = await new PersonCommands(work).open(SYSTEM, { name: words.name, email: words.email, language: words.language === 'en' ? 'en' : 'sv' });
    const hostId = await hostOf(dataSource, new OrganisationCommands(work), words);
    await new RoleCommands(work, clock).grant(SYSTEM, { personId, role: 'HOST_ADMIN', organisationId: hostId });
    const { url, expiresOn } = await new AccountInvitations(clock, config).mint(dataSource.manager, personId);
    return `${words.name} is an administrator. The password is chosen at this address, once, through ${expiresOn}:\n${url}`;
  } finally {
    await dataSource.destroy();
  }
}

function inWords(error: unknown): string {
  if (!(error instanceof Refusal)) return error instanceof Error ? error.message : String(error);
  const fields = error.fields.map(({ path, text, params }) => `${path.replace('input.', '')}: ${say('en', text, params)}`);
  return [refusalInWords('en', error).message, ...fields].join('\n');
}

try {
  console.log(process.argv.includes('--help') ? USAGE : await openAccount());
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 2;
}
