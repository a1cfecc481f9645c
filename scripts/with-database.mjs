/**
 * Runs a command with TEST_DATABASE_URL, the superuser's address of a PostgreSQL server in which tests may make databases
 * of their own: the one that is set already, or an embedded one that is thrown away afterwards.
 */
import { spawn } from 'node:child_process';
import { startThrowAwayPostgres } from './up/embedded-postgres.mjs';

const [program = '', ...words] = process.argv.slice(2);
const server = process.env.TEST_DATABASE_URL ? undefined : await startThrowAwayPostgres();
const env = { ...process.env, TEST_DATABASE_URL: process.env.TEST_DATABASE_URL ?? server?.adminUrl };
const child = spawn(program, words, { env, stdio: 'inherit' });
// The terminal sends Ctrl-C to the command as well; the database waits for it to end.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
const code = await new Promise((done) => child.once('exit', done).once('error', () => done(1)));
await server?.stop();
process.exit(code ?? 1);
