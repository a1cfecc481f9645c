import { resolve } from 'node:path';
import { Obstacle } from './obstacle.mjs';

/**
 * @typedef {object} Settings
 * @property {string} dataDir
 * @property {number} port
 * @property {string} publicUrl
 * @property {string | undefined} databaseUrl a server of one's own: then there is neither an embedded one nor demo data
 * @property {boolean} demo
 * @property {boolean} empty
 */

export const USAGE = `npm run up [-- --empty]

Installs, builds, starts a database, loads the reference procurement and serves Samköp.

  --empty   start without the reference procurement

Environment: PORT (4000), DATA_DIR (./.data), PUBLIC_URL (http://localhost:PORT),
DATABASE_URL (a PostgreSQL server of your own, without demo data), SMTP_URL (send real mail).
README.md describes them all.`;

/**
 * @param {readonly string[]} words of the command line
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root
 * @returns {Settings}
 */
export function readSettings(words, env, root) {
  const unknown = words.find((word) => word !== '--empty');
  if (unknown) throw new Obstacle(`"${unknown}" is not known here.\n\n${USAGE}`);
  const port = Number(env.PORT || 4000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Obstacle(`PORT must be a number from 1 to 65535, not "${env.PORT}".`);
  return {
    dataDir: resolve(root, env.DATA_DIR || '.data'),
    port,
    publicUrl: env.PUBLIC_URL || `http://localhost:${port}`,
    databaseUrl: env.DATABASE_URL || undefined,
    demo: !env.DATABASE_URL,
    empty: words.includes('--empty'),
  };
}

/**
 * The environment of the API, the worker and the tasks. Where they listen, what they trust and how they send mail is passed
 * on as it is; libs/platform/config reads it.
 * @param {Settings} settings @param {string | undefined} databaseUrl
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(settings, databaseUrl) {
  return {
    NODE_ENV: 'production',
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.dataDir,
    PORT: String(settings.port),
    PUBLIC_URL: settings.publicUrl,
    DEMO: settings.demo ? '1' : '0',
  };
}
