import { defineTexts } from '#platform/texts';

defineTexts({
  sv: {
    'publication.changes.files.added': '{count, plural, one {Ny fil} other {# nya filer}}: {names}{more, plural, =0 {} one { och en till} other { och # till}}.',
    'publication.changes.files.changed': '{count, plural, one {Ändrad fil} other {# ändrade filer}}: {names}{more, plural, =0 {} one { och en till} other { och # till}}.',
    'publication.changes.files.removed': '{count, plural, one {Borttagen fil} other {# borttagna filer}}: {names}{more, plural, =0 {} one { och en till} other { och # till}}.',
    'publication.changes.requirements.added': '{count, plural, one {Nytt krav} other {# nya krav}}: {names}{more, plural, =0 {} one { och ett till} other { och # till}}.',
    'publication.changes.requirements.changed': '{count, plural, one {Ändrat krav} other {# ändrade krav}}: {names}{more, plural, =0 {} one { och ett till} other { och # till}}.',
    'publication.changes.requirements.struck': '{count, plural, one {Struket krav} other {# strukna krav}}: {names}{more, plural, =0 {} one { och ett till} other { och # till}}.',
    'publication.changes.none': 'Inget i filerna är ändrat.',
  },
  en: {
    'publication.changes.files.added': '{count, plural, one {New file} other {# new files}}: {names}{more, plural, =0 {} one { and one more} other { and # more}}.',
    'publication.changes.files.changed': '{count, plural, one {Changed file} other {# changed files}}: {names}{more, plural, =0 {} one { and one more} other { and # more}}.',
    'publication.changes.files.removed': '{count, plural, one {Removed file} other {# removed files}}: {names}{more, plural, =0 {} one { and one more} other { and # more}}.',
    'publication.changes.requirements.added': '{count, plural, one {New requirement} other {# new requirements}}: {names}{more, plural, =0 {} one { and one more} other { and # more}}.',
    'publication.changes.requirements.changed': '{count, plural, one {Changed requirement} other {# changed requirements}}: {names}{more, plural, =0 {} one { and one more} other { and # more}}.',
    'publication.changes.requirements.struck': '{count, plural, one {Struck requirement} other {# struck requirements}}: {names}{more, plural, =0 {} one { and one more} other { and # more}}.',
    'publication.changes.none': 'Nothing in the files is changed.',
  },
});
