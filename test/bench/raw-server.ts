import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

/**
 * The least that can answer the first page of a board: no sessions, no rights, no GraphQL. One prepared statement whose text
 * goes out as it is. What the API is measured against. `node raw-server.js <database> <pool size>`; prints its port.
 */
const [url = '', poolSize = '16'] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: Number(poolSize) });

/** The fastest of the ways tried to say this page with json_agg: rows rather than key-value lists, a subselect for each part. */
const PAGE = /* sql */ `
select json_agg(page)::text as page from (
  select t.id, t.stage, t.entitled_before as "entitledBefore", t.reminders_sent as "remindersSent", t.last_contact_at as "lastContactAt",
    (select row_to_json(organisation) from (select o.id, o.name, o.organisation_number as "organisationNumber", o.kind,
      o.county_code as "countyCode", o.municipality_code as "municipalityCode",
      (select row_to_json(contact) from (select c.id, c.name, c.email from contact_person c
        where c.organisation_id = o.id and c.is_primary and c.removed_at is null) contact) as "primaryContact") organisation) as organisation,
    (select row_to_json(mandate) from (select m.id, m.state, m.version, m.respond_by as "respondBy", m.submitted_at as "submittedAt",
      m.approved_at as "approvedAt" from mandate m where m.participation_id = t.id
      order by m.state in ('DRAFT', 'ISSUED', 'SUBMITTED', 'APPROVED') desc, m.state <> 'CANCELLED' desc, m.created_at desc limit 1) mandate) as mandate
  from participation t join organisation o on o.id = t.organisation_id
  where t.procurement_id = $1 order by t.organisation_name collate "sv-x-icu", t.id limit 155
) page`;

const server = createServer((request, response) => {
  pool.query<{ page: string }>({ name: 'page', text: PAGE, values: [(request.url ?? '').slice(1)] }).then(
    ({ rows }) => {
      const body = Buffer.from(rows[0]?.page ?? '[]');
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }).end(body);
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
