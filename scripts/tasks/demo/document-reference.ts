import type { Audience } from '#documents';

/** A version of a document: the day it came in, who brought it, and what it says, a paragraph a line. */
export interface DemoVersion {
  readonly on: string;
  readonly by: 'OFFICER' | 'SUPPORT';
  readonly lines: readonly string[];
}

export interface DemoDocument {
  readonly title: string;
  readonly annexNumber?: string;
  readonly folder?: string;
  readonly audience: Audience;
  readonly secrecyGround?: string;
  /** Days from the first version. */
  readonly secrecyDays?: number;
  /** A form to be filled in, and not a text. */
  readonly workbook?: true;
  readonly versions: readonly DemoVersion[];
}

const GROUND = 'Offentlighets- och sekretesslagen (2009:400) 19 kap. 3 §';

/** Made up, as a procurement has them: with the hole at 2 that the report is to find. Days as the group's reference has them. */
export const DOCUMENTS: readonly DemoDocument[] = [
  {
    title: 'Administrativa föreskrifter', folder: 'Upphandlingsföreskrifter', audience: 'PUBLIC',
    versions: [
      { on: '2024-10-07', by: 'SUPPORT', lines: [
        '1. Upphandlande myndighet är Region Västerbotten, som upphandlar för egen del och med fullmakt för de organisationer som förteckningen nämner.',
        '2. Upphandlingen genomförs som öppet förfarande enligt lagen (2016:1145) om offentlig upphandling.', '3. Frågor ställs skriftligt i portalen. Svaren lämnas samtidigt till alla.',
        '4. Anbud lämnas på svenska. Bilagor av teknisk art får vara på engelska.',
      ] },
      { on: '2024-11-18', by: 'SUPPORT', lines: [
        '1. Upphandlande myndighet är Region Västerbotten, som upphandlar för egen del och med fullmakt för de organisationer som förteckningen nämner.',
        '2. Upphandlingen genomförs som öppet förfarande enligt lagen (2016:1145) om offentlig upphandling.',
        '3. Frågor ställs skriftligt i portalen, senast tio dagar före sista anbudsdag. Svaren lämnas samtidigt till alla.', '4. Anbud lämnas på svenska. Bilagor av teknisk art får vara på engelska.',
        '5. Anbudet gäller i sex månader från sista anbudsdag.',
      ] },
    ],
  },
  {
    title: 'Begrepp och förkortningar', annexNumber: '1', audience: 'PUBLIC',
    versions: [{ on: '2024-10-09', by: 'SUPPORT', lines: [
      'Avropsberättigad: organisation som enligt förteckningen får avropa på ramavtalet.', 'Delområde: del av upphandlingen för vilken anbud kan lämnas.',
      'Tillgänglighet: andel av tiden då tjänsten fungerar, mätt per kalendermånad.', 'Åtgärdstid: tid från felanmälan till att felet är avhjälpt.',
    ] }],
  },
  {
    title: 'Prisbilaga', annexNumber: '3', folder: 'Pris', audience: 'PUBLIC', workbook: true,
    versions: [{ on: '2024-10-14', by: 'OFFICER', lines: [
      'Fast telefoni|Abonnemang per anslutning|månad', 'Mobil telefoni och mobildata|Abonnemang med 20 GB|månad', 'Mobil telefoni och mobildata|Ytterligare datamängd|GB',
      'Växel- och kontaktcentertjänster|Användare i växel|månad', 'Växel- och kontaktcentertjänster|Agentplats|månad', 'Tilläggstjänster och utrustning|Installation|timme',
    ] }],
  },
  {
    title: 'Utkast till ramavtal', annexNumber: '4', folder: 'Avtal', audience: 'PARTICIPANTS', secrecyGround: GROUND, secrecyDays: 365,
    versions: [
      { on: '2024-10-16', by: 'OFFICER', lines: [
        '§ 1 Parter är Region Västerbotten, de avropsberättigade organisationerna och leverantören.', '§ 2 Avtalet gäller från tilldelning i två år, med möjlighet till förlängning.',
        '§ 3 Det högsta värde som får avropas är det som anges i annonsen. Därefter har avtalet ingen verkan.', '§ 4 Vid bristande tillgänglighet utgår vite enligt kravspecifikationen.',
      ] },
      { on: '2024-11-20', by: 'OFFICER', lines: [
        '§ 1 Parter är Region Västerbotten, de avropsberättigade organisationerna och leverantören.', '§ 2 Avtalet gäller från tilldelning i två år. Regionen får förlänga det två gånger med tolv månader.',
        '§ 3 Det högsta värde som får avropas är det som anges i annonsen. Därefter har avtalet ingen verkan.', '§ 4 Vid bristande tillgänglighet utgår vite enligt kravspecifikationen, högst 15 procent av månadens ersättning.',
        '§ 5 Leverantören ska lämna försäljningsstatistik varje kvartal.',
      ] },
    ],
  },
  {
    title: 'Volymunderlag per organisation', folder: 'Underlag', audience: 'WORKING_GROUP', secrecyGround: GROUND,
    versions: [{ on: '2024-10-21', by: 'SUPPORT', lines: ['Sammanställning av svaren i intresseförfrågan, per delområde och organisation.', 'Underlaget är arbetsmaterial och ska inte lämnas till leverantörer.'] }],
  },
];

/** What the group has been given to read: the first versions of what is meant for more than itself. */
export const FIRST_PUBLICATION = { title: 'Första utkastet till upphandlingsdokument', on: '2024-11-04', titles: ['Administrativa föreskrifter', 'Begrepp och förkortningar', 'Prisbilaga', 'Utkast till ramavtal'] } as const;
