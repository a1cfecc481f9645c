import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { RAW_PAGES } from './raw-pages.js';

/**
 * The least that can answer a page: no sessions, no rights, no GraphQL. One prepared statement whose text
 * goes out as it is. What the API is measured against. `node raw-server.js <database> <pool size>`; prints its port; `/board/<procurement>`.
 */
const [url = '', poolSize = '16'] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: Number(poolSize) });

const server = createServer((request, response) => {
  const [name = '', ...values] = (request.url ?? '').slice(1).split('/');
  pool.query<{ page: string }>({ name, text: RAW_PAGES[name] ?? '', values }).then(
    ({ rows }) => {
      const body = Buffer.from(rows[0]?.page ?? '[]');
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }).end(body);
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
