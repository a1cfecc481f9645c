import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../../api/graphql.js';
import { useRequest } from '../../../api/use-request.js';
import type { EntitledPartiesQuery, LockQuery } from '../../../generated/graphql.js';
import { formatInstant, formatOrganisationNumber } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n, type Translation } from '../../../i18n/use-i18n.js';
import { countyName } from '../../../i18n/places.js';
import { Chip } from '../../../ui/chip.js';
import { Dated } from '../../../ui/dated.js';
import { IconDownload, IconLock } from '../../../ui/icons.js';
import { KIND_NAMES } from '../../../ui/kinds.js';
import { Loaded } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';

const m = defineMessages('entitled-list', {
  title: { sv: 'Förteckning {number}', en: 'List {number}' },
  holds: { sv: 'Gäller', en: 'In force' },
  superseded: { sv: 'Ersatt av förteckning {number}', en: 'Superseded by list {number}' },
  supersedes: { sv: 'Ersätter förteckning {number}.', en: 'Supersedes list {number}.' },
  facts: { sv: '{count} avropsberättigade, låst {at}', en: '{count} entitled parties, locked {at}' },
  hash: { sv: 'Kontrollsumma (SHA-256)', en: 'Checksum (SHA-256)' },
  download: { sv: 'Hämta som {format}', en: 'Download as {format}' },
  show: { sv: 'Visa vilka', en: 'Show who' },
  hide: { sv: 'Dölj', en: 'Hide' },
  name: { sv: 'Organisation', en: 'Organisation' },
  organisationNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
  kind: { sv: 'Typ', en: 'Kind' },
  county: { sv: 'Län', en: 'County' },
});

const ENTITLED_PARTIES = graphql(/* GraphQL */ `
  query EntitledParties($id: ID!) {
    entitledList(id: $id) {
      id
      parties { id name organisationNumber kind countyCode }
    }
  }
`);
type List = LockQuery['procurementBySlug']['entitledLists'][number];
type Party = EntitledPartiesQuery['entitledList']['parties'][number] & { readonly at: number };

/** One locked list: its number, its checksum, the three files, and who stands on it. */
export function EntitledListPanel({ list }: { list: List }) {
  const { t } = useI18n();
  const [shown, setShown] = useState(false);
  const { number, supersededBy, supersedes, partyCount, lockedAt, sha256, pdfHref, xlsxHref, jsonHref } = list;
  const files: readonly [string, string][] = [['PDF', pdfHref], ['Excel', xlsxHref], ['JSON', jsonHref]];
  return (
    <section className="sk-panel sk-stack">
      <div className="sk-row">
        <h3>{t(m.title, { number })}</h3>
        {supersededBy ? <Chip tone="grey">{t(m.superseded, { number: supersededBy })}</Chip> : <Chip tone="green" icon={IconLock}>{t(m.holds)}</Chip>}
        <span className="sk-soft"><Dated>{t(m.facts, { count: partyCount, at: formatInstant(lockedAt) })}</Dated></span>
      </div>
      {supersedes && <p>{t(m.supersedes, { number: supersedes })}</p>}
      <dl>
        <dt className="sk-soft">{t(m.hash)}</dt>
        <dd className="sk-mono">{sha256}</dd>
      </dl>
      <div className="sk-row">
        {files.map(([format, href]) => (
          <Button key={format} component="a" href={href} download variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
            {t(m.download, { format })}
          </Button>
        ))}
        <button type="button" className="sk-link-button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t(shown ? m.hide : m.show)}
        </button>
      </div>
      {shown && <Parties id={list.id} title={t(m.title, { number })} />}
    </section>
  );
}

function Parties({ id, title }: { id: string; title: string }) {
  const i18n = useI18n();
  const query = useRequest(ENTITLED_PARTIES, { id });
  return (
    <Loaded query={query}>
      {({ entitledList }) => <Table caption={title} columns={columnsOf(i18n)} rows={entitledList.parties.map((party, at) => ({ ...party, at: at + 1 }))} keyOf={(party) => party.id} />}
    </Loaded>
  );
}

function columnsOf({ t }: Translation): Column<Party>[] {
  return [
    { key: 'name', title: t(m.name), cell: ({ at, name }) => `${at}. ${name}` },
    { key: 'organisationNumber', title: t(m.organisationNumber), cell: ({ organisationNumber }) => formatOrganisationNumber(organisationNumber) },
    { key: 'kind', title: t(m.kind), cell: ({ kind }) => t(KIND_NAMES[kind]) },
    { key: 'county', title: t(m.county), cell: ({ countyCode }) => countyName(countyCode) },
  ];
}
