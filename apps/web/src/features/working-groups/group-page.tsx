import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { hasCode } from '../../api/refusal.js';
import { useRequest } from '../../api/use-request.js';
import type { WorkingGroupQuery } from '../../generated/graphql.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { IconPencil } from '../../ui/icons.js';
import { PageHeader } from '../../ui/page-header.js';
import { Empty, Loaded, Missing, Notice } from '../../ui/states.js';
import { Balance } from './balance.js';
import { Confidentiality } from './confidentiality.js';
import { CreateGroup } from './create-group.js';
import { OWN_UNDERTAKING, WORKING_GROUP, type Group, type Own, type Undertaking } from './group-documents.js';
import { GROUP_PARTS, type GroupPart } from './group-search.js';
import styles from './group.module.css';
import { MeetingList } from './meetings/meeting-list.js';
import { Members } from './members.js';
import { OwnUndertaking } from './own-undertaking.js';
import { RenameDialog } from './rename-dialog.js';
import { SignForm } from './sign-form.js';

const m = defineMessages('group', {
  title: { sv: 'Arbetsgrupp', en: 'Working group' },
  parts: { sv: 'Delar', en: 'Parts' },
  ledamoter: { sv: 'Ledamöter', en: 'Members' },
  fordelning: { sv: 'Fördelning', en: 'Balance' },
  sekretess: { sv: 'Sekretess', en: 'Confidentiality' },
  moten: { sv: 'Möten', en: 'Meetings' },
  rename: { sv: 'Byt namn', en: 'Rename' },
  signFirst: { sv: 'Skriv under sekretessförbindelsen', en: 'Sign the confidentiality undertaking' },
  signFirstWhy: { sv: 'Kraven och gruppens arbete är hemliga tills upphandlingen annonseras. De öppnas för dig när du har skrivit under.', en: 'The requirements and the work of the group are secret until the procurement is published. They are opened to you when you have signed.' },
  none: { sv: 'Ingen arbetsgrupp är bildad ännu', en: 'No working group has been formed yet' },
  noneWhat: { sv: 'Värdorganisationen bildar den och utser ledamöterna.', en: 'The host organisation forms it and chooses the members.' },
  toSign: { sv: 'Du behöver skriva under sekretessförbindelsen för att se krav och möten.', en: 'You need to sign the confidentiality undertaking to see requirements and meetings.' },
  toRenew: { sv: 'Din sekretessförbindelse går ut {date}.', en: 'Your confidentiality undertaking ends on {date}.' },
  read: { sv: 'Läs och skriv under', en: 'Read and sign' },
});
const route = getRouteApi('/u/$slug/arbetsgrupp');
type Procurement = WorkingGroupQuery['procurementBySlug'];

/** The group that works with the drafts: who is in it, for whom, what they have undertaken, and its meetings. */
export function GroupPage() {
  const { slug } = route.useParams();
  const own = useRequest(OWN_UNDERTAKING, { slug });
  const group = useRequest(WORKING_GROUP, { slug });
  return (
    <Loaded query={own} height={600} page>
      {({ procurementBySlug }) =>
        hasCode(group.error, 'CONFIDENTIALITY_NOT_SIGNED') ? (
          <SignFirst own={procurementBySlug} />
        ) : (
          <Loaded query={group} height={600} page>
            {(answer) => <Opened own={procurementBySlug} procurement={answer.procurementBySlug} />}
          </Loaded>
        )
      }
    </Loaded>
  );
}

function Opened({ own, procurement }: { own: Own; procurement: Procurement }) {
  const { workingGroup: group } = procurement;
  if (group) return <OpenGroup own={own} group={group} procurement={procurement} />;
  if (own.availableActions.includes('EDIT')) return <NoGroup own={own} />;
  if (!own.undertaking) return <Missing />;
  return own.undertaking.standing === 'IN_FORCE' ? <NotFormed own={own} /> : <SignFirst own={own} />;
}

function Header({ own, title, below, actions }: { own: Own; title: string; below?: string; actions?: ReactNode }) {
  const above = (
    <Link to="/u/$slug" params={{ slug: own.slug }}>
      {own.title} · {own.caseNumber}
    </Link>
  );
  return <PageHeader title={title} above={above} below={below} actions={actions} />;
}

/** The member's first page: what is asked of one before the group opens. */
function SignFirst({ own }: { own: Own }) {
  const { t } = useI18n();
  if (!own.undertaking) return <Missing />;
  return (
    <>
      <Header own={own} title={t(m.signFirst)} below={t(m.signFirstWhy)} />
      <SignForm own={own} undertaking={own.undertaking} />
    </>
  );
}

function NotFormed({ own }: { own: Own }) {
  const { t } = useI18n();
  return (
    <>
      <Header own={own} title={t(m.title)} />
      <Empty title={t(m.none)}>{t(m.noneWhat)}</Empty>
      {own.undertaking && <OwnUndertaking own={own} undertaking={own.undertaking} />}
    </>
  );
}

function NoGroup({ own }: { own: Own }) {
  const { t } = useI18n();
  return (
    <>
      <Header own={own} title={t(m.title)} />
      <CreateGroup procurementId={own.id} />
      {own.undertaking && <OwnUndertaking own={own} undertaking={own.undertaking} />}
    </>
  );
}

function OpenGroup({ own, group, procurement }: { own: Own; group: Group; procurement: Procurement }) {
  const { t } = useI18n();
  const { visa: part = 'ledamoter' } = route.useSearch();
  const [renaming, setRenaming] = useState(false);
  return (
    <>
      <Header
        own={own}
        title={group.name}
        actions={
          group.availableActions.includes('RENAME') && (
            <Button variant="default" leftSection={<IconPencil size={18} aria-hidden />} onClick={() => setRenaming(true)}>
              {t(m.rename)}
            </Button>
          )
        }
      />
      {own.undertaking && part !== 'sekretess' && <ToSign slug={own.slug} undertaking={own.undertaking} />}
      <Parts slug={own.slug} part={part} />
      {part === 'ledamoter' && <Members group={group} procurementId={own.id} />}
      {part === 'fordelning' && <Balance balance={group.balance} />}
      {part === 'sekretess' && <Confidentiality own={own} group={group} undertakings={procurement.undertakings} />}
      {part === 'moten' && <MeetingList slug={own.slug} group={group} signed={own.undertaking?.standing === 'IN_FORCE'} />}
      {renaming && <RenameDialog group={group} onClose={() => setRenaming(false)} />}
    </>
  );
}

/** To those who read the group without having signed: what is closed to them, and where it is opened. */
function ToSign({ slug, undertaking: { standing, toSign, validUntil } }: { slug: string; undertaking: Undertaking }) {
  const { t } = useI18n();
  const inForce = standing === 'IN_FORCE';
  if (inForce && !toSign) return null;
  return (
    <Notice>
      {inForce ? t(m.toRenew, { date: validUntil ?? '' }) : t(m.toSign)}{' '}
      <Link to="/u/$slug/arbetsgrupp" params={{ slug }} search={{ visa: 'sekretess' }}>
        {t(m.read)}
      </Link>
    </Notice>
  );
}

function Parts({ slug, part }: { slug: string; part: GroupPart }) {
  const { t } = useI18n();
  return (
    <nav className={`${styles['parts']} sk-no-print`} aria-label={t(m.parts)}>
      {GROUP_PARTS.map((one) =>
        one === part ? (
          <span key={one} aria-current="page">
            {t(m[one])}
          </span>
        ) : (
          <Link key={one} to="/u/$slug/arbetsgrupp" params={{ slug }} search={{ visa: one === 'ledamoter' ? undefined : one }} activeOptions={{ exact: true }}>
            {t(m[one])}
          </Link>
        ),
      )}
    </nav>
  );
}
