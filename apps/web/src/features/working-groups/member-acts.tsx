import { useCommand } from '../../api/use-request.js';
import type { WorkingGroupMemberAction } from '../../generated/graphql.js';
import { defineMessages, type Message } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { ChangeMemberDialog } from './change-member-dialog.js';
import { CHOOSE_MEMBER, DEMAND_RENEWAL, END_MEMBER, type Group, type Member } from './group-documents.js';
import styles from './group.module.css';

const m = defineMessages('member-acts', {
  CHOOSE: { sv: 'Utse', en: 'Choose' },
  CHANGE: { sv: 'Ändra', en: 'Change' },
  DEMAND_RENEWAL: { sv: 'Begär förnyelse', en: 'Ask for renewal' },
  END: { sv: 'Avsluta', en: 'End' },
  on: { sv: '{act}: {name}', en: '{act}: {name}' },
  chooseTitle: { sv: 'Utse {name}?', en: 'Choose {name}?' },
  chooseWhat: { sv: '{name} blir ledamot från och med {from} och får ett mejl om att skriva under sekretessförbindelsen.', en: '{name} becomes a member from {from} and gets a mail about signing the confidentiality undertaking.' },
  chooseToday: { sv: 'i dag', en: 'today' },
  chooseThen: { sv: 'Kraven syns för {name} först när den är underskriven.', en: 'The requirements are seen by {name} only once it is signed.' },
  chosen: { sv: '{name} är utsedd', en: '{name} is chosen' },
  endTitle: { sv: 'Avsluta uppdraget för {name}?', en: 'End the membership of {name}?' },
  endWhat: { sv: 'Från och med nu ser {name} inte kraven, kommentarerna och mötena längre. Det som {name} har skrivit finns kvar.', en: 'From now on {name} no longer sees the requirements, the comments and the meetings. What {name} has written stays.' },
  endNomination: { sv: 'Nomineringen av {name} tas bort. {name} har inte sett några krav.', en: 'The nomination of {name} is taken away. {name} has not seen any requirements.' },
  endBack: { sv: 'Det går att nominera {name} igen.', en: 'It is possible to nominate {name} again.' },
  ended: { sv: 'Uppdraget för {name} är avslutat', en: 'The membership of {name} has ended' },
  renewTitle: { sv: 'Begär att {name} skriver under på nytt?', en: 'Ask {name} to sign again?' },
  renewWhat: { sv: 'Förbindelsen slutar gälla direkt. {name} får ett mejl och ser inte kraven förrän den är underskriven igen.', en: 'The undertaking ends at once. {name} gets a mail and does not see the requirements until it is signed again.' },
  renewed: { sv: '{name} har fått ett mejl', en: '{name} has got a mail' },
});
const LABELS: Readonly<Record<WorkingGroupMemberAction, Message>> = m;
const ORDER: readonly WorkingGroupMemberAction[] = ['CHOOSE', 'CHANGE', 'DEMAND_RENEWAL', 'END'];

/** One of the acts with one member. */
export interface MemberAct {
  readonly action: WorkingGroupMemberAction;
  readonly memberId: string;
}

/** What may be done with one member now. */
export function MemberActs({ member, onAct }: { member: Member; onAct: (act: MemberAct) => void }) {
  const { t } = useI18n();
  return (
    <div className={styles['acts']}>
      {ORDER.filter((action) => member.availableActions.includes(action)).map((action) => (
        <button key={action} type="button" className="sk-link-button" aria-label={t(m.on, { act: t(LABELS[action]), name: member.person.name })} onClick={() => onAct({ action, memberId: member.id })}>
          {t(LABELS[action])}
        </button>
      ))}
    </div>
  );
}

interface MemberActDialogProps {
  act: MemberAct;
  group: Group;
  procurementId: string;
  onClose: () => void;
}

/** What an act leads to, or what it asks for. Outside the table, whose look is not the dialog's. */
export function MemberActDialog({ act: { action, memberId }, group, procurementId, onClose }: MemberActDialogProps) {
  const member = group.members.find(({ id }) => id === memberId);
  if (!member) return null;
  switch (action) {
    case 'CHANGE':
      return <ChangeMemberDialog member={member} group={group} onClose={onClose} />;
    case 'CHOOSE':
      return <ChooseDialog member={member} onClose={onClose} />;
    case 'END':
      return <EndDialog member={member} onClose={onClose} />;
    case 'DEMAND_RENEWAL':
      return <RenewDialog member={member} procurementId={procurementId} onClose={onClose} />;
  }
}

interface OneMember {
  member: Member;
  onClose: () => void;
}

function ChooseDialog({ member: { id, version, fromOn, person: { name } }, onClose }: OneMember) {
  const { t } = useI18n();
  const choose = useCommand(CHOOSE_MEMBER);
  return (
    <ActDialog title={t(m.chooseTitle, { name })} act={t(m.CHOOSE)} done={t(m.chosen, { name })} run={() => choose.run({ memberId: id, version })} onClose={onClose}>
      <p>{t(m.chooseWhat, { name, from: fromOn ?? t(m.chooseToday) })}</p>
      <p>{t(m.chooseThen, { name })}</p>
    </ActDialog>
  );
}

function EndDialog({ member: { id, version, state, person: { name } }, onClose }: OneMember) {
  const { t } = useI18n();
  const end = useCommand(END_MEMBER);
  return (
    <ActDialog title={t(m.endTitle, { name })} act={t(m.END)} destructive done={t(m.ended, { name })} run={() => end.run({ memberId: id, version })} onClose={onClose}>
      <p>{t(state === 'NOMINATED' ? m.endNomination : m.endWhat, { name })}</p>
      <p>{t(m.endBack, { name })}</p>
    </ActDialog>
  );
}

function RenewDialog({ member: { person }, procurementId, onClose }: OneMember & { procurementId: string }) {
  const { t } = useI18n();
  const demand = useCommand(DEMAND_RENEWAL);
  const { name } = person;
  return (
    <ActDialog title={t(m.renewTitle, { name })} act={t(m.DEMAND_RENEWAL)} done={t(m.renewed, { name })} run={() => demand.run({ procurementId, personIds: [person.id] })} onClose={onClose}>
      <p>{t(m.renewWhat, { name })}</p>
    </ActDialog>
  );
}
