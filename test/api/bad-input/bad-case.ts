import type { Cast } from '../../kit/cast.js';
import { SMALL_PDF } from '../../kit/api-client.js';
import { plantPublication } from '../../kit/published.js';
import { Stage, type Versioned } from '../../kit/stage.js';
import type { BadInput } from './refusal.js';

/** What the inputs refer to. */
export interface At {
  readonly cast: Cast;
  readonly stage: Stage;
  readonly scene: Cast['scene'];
  /** A procurement that may be changed, with the version it has. */
  readonly workshop: Versioned;
  /** Kalix' mandate, waiting for an answer; and one of somebody's that came in. */
  readonly issued: Versioned;
  readonly submitted: Versioned;
  readonly act: string;
  readonly person: string;
  readonly contactOfLulea: string;
  readonly caseNumber: string;
  /** For the participants. */
  readonly publication: string;
  /** Uploads of PAR, but for the one of somebody else. */
  readonly files: { readonly pdf: string; readonly used: string; readonly unfinished: string; readonly csv: string; readonly empty: string; readonly anothers: string };
  /** Uploads of ADM. */
  readonly ofAdmin: { readonly pdf: string; readonly csv: string };
}

export type BadCase = BadInput<At>;

export const UNKNOWN_ID = '0192f0c1-0000-7000-8000-00000000abcd';
export const HUGE = 'å'.repeat(45_000);

/** Kinds of text that no line of a form takes, with what is written. */
export const BAD_LINES: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''], ['only spaces', '   \u00a0 '], ['only invisible characters', '\u200b\u200e\ufeff'], ['ninety thousand bytes', HUGE],
  ['a bell', 'Kalix\u0007kommun'], ['a line break', 'Kalix\r\nkommun'], ['NUL', 'Kalix\0kommun'], ['half of a surrogate pair', 'Kalix \ud83d'],
  ['a formula', '=HYPERLINK("http://x.example")'], ['a formula in full width', '＝1+1'], ['a command', '@SUM(A1)'],
];

export async function setTheScene(cast: Cast): Promise<At> {
  const stage = new Stage(cast);
  const { as, sql, scene } = cast;
  const submittedBefore = await stage.submitted();
  const [used] = await sql<{ id: string }>('select e.file_id as id from signing_evidence e join mandate_signing s on s.id = e.signing_id where s.mandate_id = $1', [submittedBefore.id]);
  const issued = await stage.issued();
  const [submitted] = await sql<Versioned>(`select id, version from mandate where state = 'SUBMITTED' limit 1`);
  const [contact] = await sql<{ id: string }>('select id from contact_person where organisation_id = $1', [scene.lulea]);
  const [known] = await sql<{ caseNumber: string }>('select case_number as "caseNumber" from procurement where id = $1', [scene.procurement]);
  const tus = { 'tus-resumable': '1.0.0', 'upload-length': '100', 'upload-metadata': `filename ${Buffer.from('halv.pdf').toString('base64')}` };
  const unfinished = (await as.PAR.request('/files', { method: 'POST', headers: tus })).headers.get('location')?.split('/').at(-1) ?? '';
  const csv = Buffer.from('organisation_number,name\n');
  return {
    cast, stage, scene, issued, submitted: submitted ?? issued, act: await stage.proposed(), person: (await stage.freshPerson()).personId, workshop: await stage.workshop(),
    contactOfLulea: contact?.id ?? '', caseNumber: known?.caseNumber ?? '',
    publication: (await plantPublication(cast.app.app, scene.slug, 'PARTICIPANTS', [{ path: 'handling.pdf', content: SMALL_PDF }])).id,
    files: {
      pdf: await stage.evidenceOf(as.PAR), used: used?.id ?? '', unfinished, csv: await as.PAR.upload(csv, 'a.csv', 'text/csv'), empty: UNKNOWN_ID, anothers: await stage.evidenceOf(as.OPA),
    },
    ofAdmin: { pdf: await as.ADM.upload(SMALL_PDF, 'a.pdf'), csv: await as.ADM.upload(csv, 'a.csv', 'text/csv') },
  };
}
