import { useState } from 'react';
import { sayFailure } from '../../api/refusal.js';
import { useCommand } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n, type Translation } from '../../i18n/use-i18n.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { toast } from '../../ui/toasts.js';
import { REVOKE_ROLE, type Account, type HeldRole } from './people-documents.js';
import styles from './people.module.css';
import { ROLE_NAMES } from './role-words.js';

const m = defineMessages('roles', {
  none: { sv: 'Ingen roll: kan inte göra något', en: 'No role: cannot do anything' },
  until: { sv: 'till och med {date}', en: 'until {date}' },
  revoke: { sv: 'Ta bort', en: 'Take away' },
  revokeOf: { sv: 'Ta bort rollen {role}', en: 'Take away the role {role}' },
  title: { sv: 'Ta bort rollen från {name}?', en: 'Take the role away from {name}?' },
  what: { sv: '{name} är inte längre {role} och förlorar det rollen ger rätt till genast. Det som personen redan har gjort står kvar.', en: '{name} is no longer {role} and loses what the role gives at once. What the person has already done stays.' },
  act: { sv: 'Ta bort rollen', en: 'Take the role away' },
  done: { sv: 'Rollen är borttagen', en: 'The role is taken away' },
});

const said = ({ role, organisation, procurement }: HeldRole, t: Translation['t']): string =>
  [t(ROLE_NAMES[role]), procurement ? `${procurement.title} (${procurement.caseNumber})` : organisation?.name].filter(Boolean).join(', ');

/** The roles of one person, each with the way to take it away. */
export function Roles({ person }: { person: Account }) {
  const { t } = useI18n();
  const [revoking, setRevoking] = useState<HeldRole>();
  if (person.roles.length === 0) return <span className="sk-soft">{t(m.none)}</span>;
  return (
    <>
      <ul className={styles['roles']}>
        {person.roles.map((role) => (
          <li key={role.id}>
            <span>
              {said(role, t)}
              {role.validUntil && <span className="sk-soft">, {t(m.until, { date: role.validUntil })}</span>}
            </span>
            <button type="button" className="sk-link-button sk-no-print" aria-label={t(m.revokeOf, { role: said(role, t) })} onClick={() => setRevoking(role)}>
              {t(m.revoke)}
            </button>
          </li>
        ))}
      </ul>
      {revoking && <Revoke person={person} role={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  );
}

function Revoke({ person: { name }, role, onClose }: { person: Account; role: HeldRole; onClose: () => void }) {
  const { t } = useI18n();
  const revoke = useCommand(REVOKE_ROLE);
  const [failure, setFailure] = useState<string>();
  const confirm = () =>
    revoke.run({ roleAssignmentId: role.id }).then(
      () => {
        toast(t(m.done));
        onClose();
      },
      (error: unknown) => setFailure(sayFailure(error)),
    );
  return (
    <ConfirmDialog title={t(m.title, { name })} act={t(m.act)} destructive busy={revoke.busy} failure={failure} onConfirm={() => void confirm()} onClose={onClose}>
      <p>{t(m.what, { name, role: said(role, t) })}</p>
    </ConfirmDialog>
  );
}
