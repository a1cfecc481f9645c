import { defineTexts } from '#platform/texts';

defineTexts({
  sv: {
    'baseline.conflicted': 'Du har anmält jäv för ett delområde och ser inte alla krav. Någon annan behöver fastställa versionen.',
    'baseline.nothing_to_freeze': 'Det finns inga krav att fastställa.',
    'baseline.other_procurement': 'Versionerna hör till olika upphandlingar.',
    'event.BaselineSet': 'Version {number} av kraven fastställdes',
  },
  en: {
    'baseline.conflicted': 'You have declared a conflict about a lot and do not see all requirements. Somebody else must set the baseline.',
    'baseline.nothing_to_freeze': 'There are no requirements to freeze.',
    'baseline.other_procurement': 'The baselines belong to different procurements.',
    'event.BaselineSet': 'Baseline {number} of the requirements was set',
  },
});
