import { defineConstraintRefusals } from '#platform/database';
import { defineEventTexts, defineSubjectLabels } from '#platform/event-log';
import { defineTexts } from '#platform/texts';

defineConstraintRefusals({
  working_group_procurement_id_key: { code: 'ALREADY_EXISTS', text: 'group.already_exists' },
  working_group_member_once: { code: 'ALREADY_EXISTS', text: 'group.already_member' },
});

defineSubjectLabels({
  workingGroup: (id) => `select name from working_group where id = ${id}`,
  workingGroupMember: (id) => `select named.name from working_group_member m join person named on named.id = m.person_id where m.id = ${id}`,
  undertaking: (id) => `select named.name from undertaking u join person named on named.id = u.person_id where u.id = ${id}`,
});

defineEventTexts({
  sv: {
    WorkingGroupCreated: 'Arbetsgruppen {subject} bildades',
    WorkingGroupRenamed: 'Arbetsgruppen bytte namn till {subject}',
    MemberNominated: '{subject} nominerades till arbetsgruppen',
    MemberChosen: '{subject} utsågs till ledamot i arbetsgruppen',
    MemberChanged: 'Uppdraget i arbetsgruppen ändrades för {subject}',
    MemberEnded: '{subject} lämnade arbetsgruppen',
    UndertakingSigned: '{subject} skrev under sekretessförbindelsen, textversion {textVersion}',
    UndertakingWithdrawn: '{subject} tog tillbaka sin sekretessförbindelse',
    UndertakingRenewalDemanded: '{subject} ombads att skriva under sekretessförbindelsen på nytt',
    UndertakingTextAdded: 'Sekretessförbindelsen fick textversion {version}',
  },
  en: {
    WorkingGroupCreated: 'The working group {subject} was formed',
    WorkingGroupRenamed: 'The working group was renamed {subject}',
    MemberNominated: '{subject} was nominated to the working group',
    MemberChosen: '{subject} was chosen as a member of the working group',
    MemberChanged: 'The membership of {subject} in the working group was changed',
    MemberEnded: '{subject} left the working group',
    UndertakingSigned: '{subject} signed the confidentiality undertaking, text version {textVersion}',
    UndertakingWithdrawn: '{subject} took the confidentiality undertaking back',
    UndertakingRenewalDemanded: '{subject} was asked to sign the confidentiality undertaking again',
    UndertakingTextAdded: 'The confidentiality undertaking was given text version {version}',
  },
});

defineTexts({
  sv: {
    'group.already_exists': 'Upphandlingen har redan en arbetsgrupp.',
    'group.already_member': 'Personen är redan nominerad eller ledamot i gruppen.',
    'group.changed_meanwhile': 'Någon annan har ändrat gruppen. Se båda versionerna och välj.',
    'group.member_changed_meanwhile': 'Någon annan har ändrat uppdraget sedan du öppnade sidan. Läs in den igen.',
    'group.member_unavailable.NOMINATED': 'Ledamoten är nominerad men inte utsedd.',
    'group.member_unavailable.CHOSEN': 'Ledamoten är redan utsedd.',
    'group.member_unavailable.ENDED': 'Uppdraget har avslutats. Nominera personen på nytt.',
    'group.represents_nobody': 'Välj minst en organisation som ledamoten företräder.',
    'group.does_not_take_part': 'Organisationen är inte med i upphandlingen.',
    'group.not_to_be_replaced': 'Välj en ordinarie ledamot i gruppen.',
    'undertaking.none_in_force': 'Det finns ingen förbindelse som gäller.',
    'undertaking.text_changed': 'Texten har ändrats sedan du läste den. Läs den nya och skriv under den.',
    'undertaking.say_what_conflict': 'Beskriv jävet.',
    'task.SIGN_UNDERTAKING': 'Skriv under sekretessförbindelsen för {title}',
    'task.RENEW_UNDERTAKING': 'Förnya sekretessförbindelsen för {title}',
  },
  en: {
    'group.already_exists': 'The procurement has a working group already.',
    'group.already_member': 'The person is nominated or a member already.',
    'group.changed_meanwhile': 'Somebody else has changed the group. Look at both versions and choose.',
    'group.member_changed_meanwhile': 'Somebody else has changed the membership since you opened the page. Load it again.',
    'group.member_unavailable.NOMINATED': 'The member is nominated and not yet chosen.',
    'group.member_unavailable.CHOSEN': 'The member has been chosen already.',
    'group.member_unavailable.ENDED': 'The membership has ended. Nominate the person anew.',
    'group.represents_nobody': 'Choose at least one organisation that the member speaks for.',
    'group.does_not_take_part': 'The organisation does not take part in the procurement.',
    'group.not_to_be_replaced': 'Choose a regular member of the group.',
    'undertaking.none_in_force': 'There is no undertaking in force.',
    'undertaking.text_changed': 'The text has changed since you read it. Read the new one and sign that.',
    'undertaking.say_what_conflict': 'Describe the conflict of interest.',
    'task.SIGN_UNDERTAKING': 'Sign the confidentiality undertaking for {title}',
    'task.RENEW_UNDERTAKING': 'Renew the confidentiality undertaking for {title}',
  },
});
