import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { sayFailure } from '../../api/refusal.js';
import { useCommand, useRequest } from '../../api/use-request.js';
import { formatDecimal, formatOrganisationNumber } from '../../i18n/format.js';
import { defineMessages, type Message } from '../../i18n/messages.js';
import { countyName, municipalityName } from '../../i18n/places.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { KIND_NAMES } from '../../ui/kinds.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Loaded, Notice } from '../../ui/states.js';
import { toast } from '../../ui/toasts.js';
import { Contacts } from './contacts.js';
import { DeactivateDialog } from './deactivate-dialog.js';
import { History } from './history.js';
import { ACTIVATE_ORGANISATION, ORGANISATION, type Organisation } from './organisation-documents.js';
import styles from './organisations.module.css';
import { TakeOuts } from './take-outs.js';

const m = defineMessages('organisation', {
  register: { sv: 'Organisationer', en: 'Organisations' },
  change: { sv: 'Ändra uppgifter', en: 'Change particulars' },
  deactivate: { sv: 'Inaktivera', en: 'Deactivate' },
  activate: { sv: 'Aktivera igen', en: 'Activate again' },
  activated: { sv: '{name} är aktiv igen', en: '{name} is active again' },
  inactive: { sv: 'Organisationen är inaktiv och kan inte bjudas in.', en: 'The organisation is inactive and cannot be invited.' },
  successor: { sv: 'Verksamheten har tagits över av', en: 'Taken over by' },
  facts: { sv: 'Uppgifter', en: 'Particulars' },
  number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  kind: { sv: 'Typ', en: 'Kind' },
  county: { sv: 'Län', en: 'County' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  population: { sv: 'Invånare', en: 'Inhabitants' },
  predecessors: { sv: 'Har tagit över', en: 'Has taken over' },
  owners: { sv: 'Ägare', en: 'Owners' },
  share: { sv: '{share} %', en: '{share} %' },
});
const route = getRouteApi('/organisationer/$id');

/** One organisation of the register. */
export function OrganisationPage() {
  const { id } = route.useParams();
  const query = useRequest(ORGANISATION, { id });
  return <Loaded query={query} page>{({ organisation }) => <OrganisationView organisation={organisation} />}</Loaded>;
}

function OrganisationView({ organisation }: { organisation: Organisation }) {
  const { t } = useI18n();
  return (
    <>
      <PageHeader title={organisation.name} above={<Link to="/organisationer">{t(m.register)}</Link>} actions={<OrganisationActs organisation={organisation} />} />
      {!organisation.active && (
        <Notice>
          {t(m.inactive)}{' '}
          {organisation.successor && (
            <>
              {t(m.successor)} <OrganisationLink {...organisation.successor} />.
            </>
          )}
        </Notice>
      )}
      <div className={styles['columns']}>
        <div>
          <Facts organisation={organisation} />
          <Owners owners={organisation.owners} />
        </div>
        <div>
          <Contacts organisation={organisation} />
          <TakeOuts organisationId={organisation.id} name={organisation.name} />
          <History organisationId={organisation.id} />
        </div>
      </div>
    </>
  );
}

function OrganisationActs({ organisation }: { organisation: Organisation }) {
  const { t } = useI18n();
  const { id, name, version, availableActions } = organisation;
  const [deactivating, setDeactivating] = useState(false);
  const activate = useCommand(ACTIVATE_ORGANISATION);
  const bringBack = () =>
    activate.run({ organisationId: id, version }).then(
      () => toast(t(m.activated, { name })),
      (failure: unknown) => toast(sayFailure(failure)),
    );
  return (
    <>
      {availableActions.includes('ACTIVATE') && (
        <Button variant="default" loading={activate.busy} onClick={() => void bringBack()}>
          {t(m.activate)}
        </Button>
      )}
      {availableActions.includes('DEACTIVATE') && (
        <Button variant="default" onClick={() => setDeactivating(true)}>
          {t(m.deactivate)}
        </Button>
      )}
      {availableActions.includes('EDIT') && (
        <LinkButton to="/organisationer/$id/andra" params={{ id }}>
          {t(m.change)}
        </LinkButton>
      )}
      {deactivating && <DeactivateDialog organisation={organisation} onClose={() => setDeactivating(false)} />}
    </>
  );
}

function OrganisationLink({ id, name }: { id: string; name: string }) {
  return (
    <Link to="/organisationer/$id" params={{ id }}>
      {name}
    </Link>
  );
}

function Facts({ organisation }: { organisation: Organisation }) {
  const { t, locale } = useI18n();
  const { organisationNumber, kind, countyCode, municipalityCode, population, predecessors } = organisation;
  const facts: readonly [Message, ReactNode][] = [
    [m.number, formatOrganisationNumber(organisationNumber)],
    [m.kind, t(KIND_NAMES[kind])],
    [m.county, countyName(countyCode)],
    [m.municipality, municipalityCode && municipalityName(municipalityCode)],
    [m.population, population !== null && population !== undefined && formatDecimal(population, locale)],
    [m.predecessors, predecessors.length > 0 && predecessors.map((one, at) => <span key={one.id}>{at > 0 && ', '}<OrganisationLink {...one} /></span>)],
  ];
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.facts)}</h2>
      <dl className="sk-facts">
        {facts.map(([name, value]) => value && (
          <div key={name.id} style={{ display: 'contents' }}>
            <dt>{t(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Owners({ owners }: Pick<Organisation, 'owners'>) {
  const { t, locale } = useI18n();
  if (owners.length === 0) return null;
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.owners)}</h2>
      <ul className={styles['contacts']}>
        {owners.map(({ owner, sharePercent }) => (
          <li key={owner.id}>
            <OrganisationLink {...owner} />
            {sharePercent && <span className="sk-number">{t(m.share, { share: formatDecimal(sharePercent, locale) })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
