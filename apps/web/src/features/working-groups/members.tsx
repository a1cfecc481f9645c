import { Button } from '@mantine/core';
import { useState } from 'react';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n, type Translation } from '../../i18n/use-i18n.js';
import { IconUserPlus } from '../../ui/icons.js';
import { Empty } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import type { Group, Member } from './group-documents.js';
import { DUTY_NAMES, MEMBER_LOOKS, STANDING_LOOKS } from './group-words.js';
import styles from './group.module.css';
import { LookChip } from './look-chip.js';
import { MemberActDialog, MemberActs, type MemberAct } from './member-acts.js';
import { NominateDialog } from './nominate-dialog.js';

const m = defineMessages('group-members', {
  count: { sv: '{chosen, plural, one {# ledamot är utsedd} other {# ledamöter är utsedda}}{nominated, plural, =0 {.} one {, # är nominerad.} other {, # är nominerade.}}', en: '{chosen, plural, one {# member is chosen} other {# members are chosen}}{nominated, plural, =0 {.} one {, # is nominated.} other {, # are nominated.}}' },
  nominate: { sv: 'Nominera en ledamot', en: 'Nominate a member' },
  caption: { sv: 'Ledamöter', en: 'Members' },
  former: { sv: 'Tidigare ledamöter', en: 'Former members' },
  name: { sv: 'Namn', en: 'Name' },
  duty: { sv: 'Uppdrag', en: 'Duty' },
  substitute: { sv: 'Ersättare för {name}', en: 'Substitute for {name}' },
  represents: { sv: 'Företräder', en: 'Speaks for' },
  days: { sv: 'Tid', en: 'Days' },
  from: { sv: 'från {from}', en: 'from {from}' },
  until: { sv: 'till och med {to}', en: 'until {to}' },
  undertaking: { sv: 'Sekretess', en: 'Confidentiality' },
  conflict: { sv: 'Jäv: delområde {lots}', en: 'Conflict: lot {lots}' },
  acts: { sv: 'Ändra', en: 'Change' },
  empty: { sv: 'Gruppen har inga ledamöter ännu', en: 'The group has no members yet' },
  emptyWhat: { sv: 'Nominera personer och utse dem. De får ett mejl och skriver under sekretessförbindelsen innan de ser kraven.', en: 'Nominate people and choose them. They get a mail and sign the confidentiality undertaking before they see the requirements.' },
});

/** Who is in the group, for whom, from when to when, and where each one's undertaking stands; and who has been. */
export function Members({ group, procurementId }: { group: Group; procurementId: string }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [nominating, setNominating] = useState(false);
  const [act, setAct] = useState<MemberAct>();
  const { members, formerMembers, availableActions } = group;
  const nominated = members.filter(({ state }) => state === 'NOMINATED').length;
  const columns = columnsOf(i18n);
  const acts: Column<Member> = { key: 'acts', title: t(m.acts), cell: (member) => member.availableActions.length > 0 && <MemberActs member={member} onAct={setAct} /> };
  return (
    <section className="sk-stack">
      <div className="sk-between">
        <p>{t(m.count, { chosen: members.length - nominated, nominated })}</p>
        {availableActions.includes('NOMINATE') && (
          <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setNominating(true)}>
            {t(m.nominate)}
          </Button>
        )}
      </div>
      {members.length === 0 ? (
        <Empty title={t(m.empty)}>{t(m.emptyWhat)}</Empty>
      ) : (
        <Table caption={t(m.caption)} columns={members.some((member) => member.availableActions.length > 0) ? [...columns, acts] : columns} rows={members} keyOf={({ id }) => id} />
      )}
      {formerMembers.length > 0 && (
        <>
          <h2>{t(m.former)}</h2>
          <Table caption={t(m.former)} columns={columns.filter(({ key }) => key !== 'undertaking')} rows={formerMembers} keyOf={({ id }) => id} />
        </>
      )}
      {act && <MemberActDialog act={act} group={group} procurementId={procurementId} onClose={() => setAct(undefined)} />}
      {nominating && <NominateDialog group={group} onClose={() => setNominating(false)} />}
    </section>
  );
}

function columnsOf({ t }: Translation): Column<Member>[] {
  return [
    {
      key: 'name',
      title: t(m.name),
      cell: ({ person, state }) => (
        <>
          {person.name} {state === 'NOMINATED' && <LookChip look={MEMBER_LOOKS.NOMINATED} />}
          <br />
          <span className={styles['minor']}>{person.email}</span>
        </>
      ),
    },
    {
      key: 'duty',
      title: t(m.duty),
      cell: ({ duty, substituteFor }) => (
        <div>
          {t(DUTY_NAMES[duty])}
          {substituteFor && <div className={styles['minor']}>{t(m.substitute, { name: substituteFor.person.name })}</div>}
        </div>
      ),
    },
    { key: 'represents', title: t(m.represents), cell: ({ represents }) => <span>{represents.map(({ name }) => name).join(', ') || '–'}</span> },
    { key: 'days', title: t(m.days), cell: ({ fromOn, toOn }) => <Days from={fromOn} to={toOn} /> },
    { key: 'undertaking', title: t(m.undertaking), cell: (member) => <UndertakingOf member={member} /> },
  ];
}

function Days({ from, to }: { from: string | null | undefined; to: string | null | undefined }) {
  const { t } = useI18n();
  return (
    <span>
      {from && <span className={styles['day']}>{t(m.from, { from })} </span>}
      {to && <span className={styles['day']}>{t(m.until, { to })}</span>}
      {!from && !to && '–'}
    </span>
  );
}

function UndertakingOf({ member: { undertakingStanding, confidentialityValidUntil, conflictLots, conflictOfInterest } }: { member: Member }) {
  const { t } = useI18n();
  return (
    <div>
      <LookChip look={STANDING_LOOKS[undertakingStanding]} />
      {confidentialityValidUntil && <div className={`${styles['minor']} ${styles['day']}`}>{t(m.until, { to: confidentialityValidUntil })}</div>}
      {conflictLots.length > 0 && <div title={conflictOfInterest ?? undefined}>{t(m.conflict, { lots: conflictLots.map(({ number }) => number).join(', ') })}</div>}
    </div>
  );
}
