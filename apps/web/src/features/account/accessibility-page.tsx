import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Dated } from '../../ui/dated.js';
import { PageHeader } from '../../ui/page-header.js';
import styles from './account.module.css';
import { KNOWN_SHORTCOMINGS, REVIEWED_ON } from './accessibility.js';

const m = defineMessages('accessibility', {
  title: { sv: 'Tillgänglighet för Samköp', en: 'Accessibility of Samköp' },
  intro: {
    sv: 'Den som driver den här installationen står bakom webbplatsen. Alla ska kunna använda den, oavsett behov. Här står hur Samköp uppfyller lagen om tillgänglighet till digital offentlig service (DOS-lagen), vilka brister vi känner till och hur du anmäler fler.',
    en: 'The organisation that runs this installation is responsible for the website. Everybody shall be able to use it, whatever their needs. This page says how Samköp meets the Swedish act on accessibility of digital public services, which shortcomings we know of and how to report more.',
  },
  howTitle: { sv: 'Hur tillgänglig är webbplatsen?', en: 'How accessible is the website?' },
  howPartly: {
    sv: 'Webbplatsen är delvis förenlig med lagen: vi strävar efter nivå AA i WCAG 2.2 (EN 301 549) och känner till bristerna nedan.',
    en: 'The website is partly compliant with the act: we aim for level AA of WCAG 2.2 (EN 301 549) and know of the shortcomings below.',
  },
  shortTitle: { sv: 'Brister som vi känner till', en: 'Shortcomings that we know of' },
  untilOn: { sv: 'Åtgärdas senast {date}.', en: 'Mended by {date}.' },
  reportTitle: { sv: 'Anmäl en brist till oss', en: 'Report a shortcoming to us' },
  report: {
    sv: 'Upptäcker du något som inte fungerar för dig, eller behöver du innehållet i en annan form? Svara på något av mejlen du har fått från oss, eller kontakta upphandlingens kontaktperson. Vi svarar så snart vi kan.',
    en: 'If you find something that does not work for you, or need the content in another form, reply to any mail you have had from us, or get in touch with the contact of the procurement. We answer as soon as we can.',
  },
  authorityTitle: { sv: 'Kontakta tillsynsmyndigheten', en: 'Contact the supervisory authority' },
  authority: {
    sv: 'Myndigheten för digital förvaltning (DIGG) har ansvar för tillsynen. Är du inte nöjd med hur vi tar hand om din anmälan kan du anmäla till DIGG.',
    en: 'The Agency for Digital Government (DIGG) supervises the act. If you are not content with how we handle your report, you can report it to DIGG.',
  },
  authorityLink: { sv: 'Anmäl bristande tillgänglighet till DIGG', en: 'Report a lack of accessibility to DIGG' },
  testedTitle: { sv: 'Hur vi har testat', en: 'How we have tested' },
  tested: {
    sv: 'Vi har själva granskat varje sida, med automatiska tester i två skärmbredder, med enbart tangentbord och i 375 bildpunkters bredd. Senaste bedömningen gjordes {date}.',
    en: 'We have reviewed every page ourselves, with automated tests at two widths, with the keyboard only, and at a width of 375 pixels. The latest assessment was made on {date}.',
  },
});

/** The accessibility statement, after the model of the supervisory authority. */
export function AccessibilityPage() {
  const { t, locale } = useI18n();
  return (
    <div className={styles['narrowText']}>
      <PageHeader title={t(m.title)} />
      <p>{t(m.intro)}</p>
      <h2>{t(m.howTitle)}</h2>
      <p>{t(m.howPartly)}</p>
      <h2>{t(m.shortTitle)}</h2>
      <ul>
        {KNOWN_SHORTCOMINGS.map(({ criterion, wording, mendedBy }) => (
          <li key={`${criterion} ${wording.sv}`}>
            {wording[locale]} (WCAG {criterion}) {mendedBy && <Dated>{t(m.untilOn, { date: mendedBy })}</Dated>}
          </li>
        ))}
      </ul>
      <h2>{t(m.reportTitle)}</h2>
      <p>{t(m.report)}</p>
      <h2>{t(m.authorityTitle)}</h2>
      <p>{t(m.authority)}</p>
      <p>
        <a href="https://www.digg.se/tdosanmalan" rel="noreferrer">
          {t(m.authorityLink)}
        </a>
      </p>
      <h2>{t(m.testedTitle)}</h2>
      <p><Dated>{t(m.tested, { date: REVIEWED_ON })}</Dated></p>
    </div>
  );
}
