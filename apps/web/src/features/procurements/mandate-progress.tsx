import { Link } from '@tanstack/react-router';
import { useRequest } from '../../api/use-request.js';
import { readsMandates, representsOrganisation, useViewer } from '../../api/viewer.js';
import type { ProcurementQuery } from '../../generated/graphql.js';
import { formatInstant } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { StageChip } from '../../ui/chip.js';
import { Dated } from '../../ui/dated.js';
import { Loaded } from '../../ui/states.js';
import { OWN_MANDATES } from './procurement-documents.js';
import { Section } from './section.js';

const m = defineMessages('mandate-progress', {
  mandates: { sv: 'Fullmakter', en: 'Mandates' },
  own: { sv: 'Er fullmakt', en: 'Your mandate' },
  lists: { sv: 'Låsta förteckningar', en: 'Locked lists' },
  progress: { sv: '{approved} av {invited} fullmakter är godkända', en: '{approved} of {invited} mandates are approved' },
  gap: { sv: '{gap, plural, one {# organisation som får avropa i dag saknar godkänd fullmakt} other {# organisationer som får avropa i dag saknar godkänd fullmakt}}', en: '{gap, plural, one {# organisation that may call off today has no approved mandate} other {# organisations that may call off today have no approved mandate}}' },
  list: { sv: 'Förteckning {number}: {count} avropsberättigade, låst {at}', en: 'List {number}: {count} entitled parties, locked {at}' },
});
type Procurement = ProcurementQuery['procurementBySlug'];

/** How far the mandates have come: everybody's to those who read them all, the own to those who represent an organisation. */
export function MandateProgress({ procurement }: { procurement: Procurement }) {
  const viewer = useViewer().data?.viewer;
  const { entitledLists } = procurement;
  const lists = <Lists procurement={procurement} />;
  if (readsMandates(viewer)) {
    return (
      <Section title={m.mandates}>
        <Progress procurement={procurement} />
        {lists}
      </Section>
    );
  }
  return (
    <>
      {representsOrganisation(viewer) && (
        <Section title={m.own}>
          <OwnMandates slug={procurement.slug} />
        </Section>
      )}
      {entitledLists.length > 0 && <Section title={m.lists}>{lists}</Section>}
    </>
  );
}

function Progress({ procurement: { slug, summary } }: { procurement: Procurement }) {
  const { t } = useI18n();
  const { approved, invited, gap } = summary;
  return (
    <>
      <p>
        <Link to="/u/$slug/fullmakter" params={{ slug }}>
          {t(m.progress, { approved, invited })}
        </Link>
      </p>
      {gap > 0 && (
        <p>
          <Link to="/u/$slug/fullmakter" params={{ slug }} search={{ glapp: '1' }}>
            {t(m.gap, { gap })}
          </Link>
        </p>
      )}
    </>
  );
}

function OwnMandates({ slug }: { slug: string }) {
  const query = useRequest(OWN_MANDATES, { slug });
  return (
    <Loaded query={query} height={32}>
      {({ procurementBySlug: { board } }) => (
        <ul className="sk-plain-list sk-stack-tight">
          {board.nodes.map(({ id, stage, organisation }) => (
            <li key={id} className="sk-row">
              <Link to="/min/$participationId" params={{ participationId: id }}>
                {organisation.name}
              </Link>
              <StageChip stage={stage} />
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}

function Lists({ procurement: { slug, entitledLists } }: { procurement: Procurement }) {
  const { t } = useI18n();
  return entitledLists.map(({ id, number, partyCount, lockedAt }) => (
    <p key={id}>
      <Link to="/u/$slug/fullmakter/las" params={{ slug }}>
        <Dated>{t(m.list, { number, count: partyCount, at: formatInstant(lockedAt) })}</Dated>
      </Link>
    </p>
  ));
}
