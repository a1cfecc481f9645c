import { defineConstraintRefusals } from '#platform/database';
import { defineEventTexts, defineSubjectLabels } from '#platform/event-log';
import { defineTexts } from '#platform/texts';

defineConstraintRefusals({
  person_email_unique: { code: 'ALREADY_EXISTS', text: 'people.already_exists' },
  role_assignment_once: { code: 'ALREADY_EXISTS', text: 'people.role_already_held' },
});

defineSubjectLabels({
  person: (id) => `select named.name from person named where named.id = ${id}`,
  roleAssignment: (id) => `select named.name from role_assignment held join person named on named.id = held.person_id where held.id = ${id}`,
});

const ROLE_IN_SWEDISH = `{role, select, HOST_ADMIN {administratör} PROCUREMENT_OFFICER {upphandlare} PROCUREMENT_SUPPORT {upphandlingsstöd}
  PARTICIPANT {deltagare} SIGNATORY {behörig företrädare} AUDITOR {revisor} other {medlem}}`;
const ROLE_IN_ENGLISH = `{role, select, HOST_ADMIN {administrator} PROCUREMENT_OFFICER {procurement officer} PROCUREMENT_SUPPORT {procurement support}
  PARTICIPANT {participant} SIGNATORY {signatory} AUDITOR {auditor} other {member}}`;

defineEventTexts({
  sv: {
    PersonInvited: '{subject} bjöds in',
    AccountOpened: 'Ett konto öppnades för {subject}',
    PasswordSet: '{subject} valde ett lösenord',
    PasswordForgotten: '{subject} bad om att få välja ett nytt lösenord',
    LanguageChosen: '{subject} valde språk',
    RoleGranted: `{subject} fick rollen ${ROLE_IN_SWEDISH}`,
    RoleTermChanged: `Sista dagen ändrades för {subject} som ${ROLE_IN_SWEDISH}`,
    RoleRevoked: `{subject} har inte längre rollen ${ROLE_IN_SWEDISH}`,
  },
  en: {
    PersonInvited: '{subject} was invited',
    AccountOpened: 'An account was opened for {subject}',
    PasswordSet: '{subject} chose a password',
    PasswordForgotten: '{subject} asked to choose a new password',
    LanguageChosen: '{subject} chose a language',
    RoleGranted: `{subject} was given the role of ${ROLE_IN_ENGLISH}`,
    RoleTermChanged: `The last day of {subject} as ${ROLE_IN_ENGLISH} was changed`,
    RoleRevoked: `{subject} no longer has the role of ${ROLE_IN_ENGLISH}`,
  },
});

defineTexts({
  sv: {
    'people.already_exists': 'Det finns redan ett konto med den adressen.',
    'people.role_already_held': 'Personen har redan den rollen.',
    'people.name_too_long': 'Högst 200 tecken.',
    'people.password_too_short': 'Lösenordet behöver minst {least} tecken.',
    'people.sign_in_failed': 'E-postadressen eller lösenordet stämmer inte.',
    'people.invitation_used': 'Adressen har redan använts. Logga in med lösenordet som valdes, eller be den som administrerar om en ny inbjudan.',
    'people.invitation_ended': 'Inbjudan gällde till och med {deadline}. Be den som administrerar om en ny.',
    'people.role_not_grantable': 'Den rollen ges inte här.',
    'people.scope_of_another_kind': 'Rollen ges inte för det. Lämna fältet tomt.',
    'people.support_needs_last_day': 'Ange den sista dagen: upphandlingsstöd ges alltid för en tid.',
    'people.last_day_has_passed': 'Dagen har redan varit. Välj i dag eller senare.',
    'people.last_administrator': 'Det är den enda administratören. Ge rollen till någon annan först.',
  },
  en: {
    'people.already_exists': 'There is an account with that address already.',
    'people.role_already_held': 'The person has that role already.',
    'people.name_too_long': 'At most 200 characters.',
    'people.password_too_short': 'The password needs at least {least} characters.',
    'people.sign_in_failed': 'The e-mail address or the password is wrong.',
    'people.invitation_used': 'The address has been used already. Sign in with the password that was chosen, or ask your administrator for a new invitation.',
    'people.invitation_ended': 'The invitation was good through {deadline}. Ask your administrator for a new one.',
    'people.role_not_grantable': 'That role is not given here.',
    'people.scope_of_another_kind': 'The role is not given for that. Leave the field empty.',
    'people.support_needs_last_day': 'Give the last day: procurement support is always given for a time.',
    'people.last_day_has_passed': 'The day has passed. Choose today or later.',
    'people.last_administrator': 'This is the only administrator. Give the role to somebody else first.',
  },
});
