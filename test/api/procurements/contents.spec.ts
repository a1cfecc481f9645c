import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { newId } from '#platform/database';
import {
  InquiryQuestionCommands, MandateTemplateCommands, MilestoneCommands, ReplacedAgreementCommands, type MilestoneTerms, type QuestionTerms,
} from '#procurements';
import { addProcurement, eventsOf, invite, startProcurementCase, versionOf, type ProcurementCase } from './procurement-case.js';

interface Reference {
  milestones: MilestoneTerms[];
  inquiryQuestions: { question: string; unit: string; lot: number }[];
  mandateTemplate: { text: string };
}
const reference = JSON.parse(readFileSync(new URL('../../../demo/reference/procurement.json', import.meta.url), 'utf8')) as Reference;
const QUESTIONS: QuestionTerms[] = reference.inquiryQuestions.map(({ question, unit, lot }) => ({ question, unit, lotNumber: lot }));
const { text } = reference.mandateTemplate;

let the: ProcurementCase;
let id: string;
beforeAll(async () => {
  the = await startProcurementCase();
});
afterAll(() => the.app.close());
beforeEach(async () => {
  id = await addProcurement(the);
});

const read = async (fields: string): Promise<unknown> => {
  const answer = await the.app.ask(the.admin, `query ($id: ID!) { procurement(id: $id) { ${fields} } }`, { id });
  expect(answer.errors).toBeUndefined();
  return answer.data?.['procurement'];
};

describe('the timetable', () => {
  const set = (version: number, milestones: readonly MilestoneTerms[]) => the.app.get(MilestoneCommands).set(the.admin, id, version, milestones);
  const milestones = reference.milestones.map(({ title, dueOn }) => ({ title, dueOn, reachedOn: dueOn <= '2024-09-27' ? dueOn : null }));

  it('is replaced as a whole, in the order given', async () => {
    await set(1, [{ title: 'Först', dueOn: '2024-01-01' }]);
    await set(2, milestones);
    expect(await read('version milestones { title dueOn reachedOn }')).toEqual({ version: 3, milestones });
    expect(await eventsOf(the.app, id)).toEqual(['ProcurementCreated', 'MilestonesSet', 'MilestonesSet']);
  });

  it('by an old version is a conflict with both lists', async () => {
    await set(1, milestones.slice(0, 1));
    await expect(set(1, [])).rejects.toMatchObject({ code: 'CONFLICT', details: { version: 2, theirs: milestones.slice(0, 1), yours: [] } });
  });

  it('says what is wrong at its row', async () => {
    const wrong = [{ title: '', dueOn: '2024-13-01' }, { title: 'Klart', dueOn: '2024-09-01', reachedOn: '2024-09-28' }];
    await expect(set(1, wrong)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'milestones.0.title' }, { path: 'milestones.0.dueOn' }, { path: 'milestones.1.reachedOn', text: 'field.reached_in_future' }],
    });
    expect(await versionOf(the.app, id)).toBe(1);
  });
});

describe('the agreement that is replaced', () => {
  const set = (version: number, organisationNumbers: readonly string[]) =>
    the.app.get(ReplacedAgreementCommands).set(the.admin, id, version, { title: 'Telefoni 2021', caseNumber: 'RUN 4-2021', periodTo: '2025-06-30', organisationNumbers });
  const marked = async (): Promise<unknown> =>
    the.app.dataSource.query('select organisation_name as name from participation where procurement_id = $1 and entitled_before order by 1', [id]);

  it('names who may call off on it, and marks those already asked', async () => {
    await invite(the.app, id, the.kalix);
    await invite(the.app, id, the.lulea);
    await set(1, ['212000-2692', '2120002692', '212000-2742']);
    expect(await read('replaces { title caseNumber periodTo entitledCount entitled { name organisationNumber } }')).toEqual({
      replaces: {
        title: 'Telefoni 2021', caseNumber: 'RUN 4-2021', periodTo: '2025-06-30', entitledCount: 2,
        entitled: [{ name: 'Kalix kommun', organisationNumber: '212000-2692' }, { name: 'Luleå kommun', organisationNumber: '212000-2742' }],
      },
    });
    expect(await marked()).toEqual([{ name: 'Kalix kommun' }, { name: 'Luleå kommun' }]);
    await set(2, ['212000-2742']);
    expect(await marked()).toEqual([{ name: 'Luleå kommun' }]);
    await set(3, []);
    expect(await marked()).toEqual([]);
    expect(await eventsOf(the.app, id)).toHaveLength(4);
  });

  it('takes nobody who is not in the register, and says whom', async () => {
    const mutation = `mutation ($id: ID!, $input: ReplacedAgreementInput!) { setReplacedAgreement(procurementId: $id, version: 1, input: $input) { version } }`;
    const input = { title: 'Telefoni 2021', organisationNumbers: ['212000-2692', '212000-2627', '202100-2874'] };
    const answer = await the.app.ask(the.admin, mutation, { id, input });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      details: { fields: [{ path: 'input.organisationNumbers', message: '2 organisationsnummer finns inte i registret: 212000-2627, 202100-2874.' }] },
    });
    expect(await read('replaces { title }')).toEqual({ replaces: null });
  });
});

describe('the questions of the inquiry', () => {
  const set = (version: number, questions: readonly QuestionTerms[]) => the.app.get(InquiryQuestionCommands).set(the.admin, id, version, questions);

  it('are numbered in the order given', async () => {
    await set(1, QUESTIONS);
    const { inquiryQuestions } = (await read('inquiryQuestions { number question unit lotNumber }')) as { inquiryQuestions: unknown[] };
    expect(inquiryQuestions).toEqual(QUESTIONS.map((question, index) => ({ number: index + 1, ...question })));
  });

  it('are refused with what is wrong at its row', async () => {
    const wrong = [{ question: 'Antal', unit: '' }, { question: 'antal', unit: 'st', lotNumber: 9 }];
    await expect(set(1, wrong)).rejects.toMatchObject({ fields: [{ path: 'questions.0.unit' }, { path: 'questions.1.lotNumber', params: { number: 9 } }, { path: 'questions.1' }] });
  });

  it('stand once somebody has answered them', async () => {
    await set(1, QUESTIONS);
    const participation = await invite(the.app, id, the.kalix);
    await the.app.dataSource.query(`insert into inquiry_response (id, participation_id, answer, answered_at) values ($1, $2, 'YES', now())`, [newId(), participation]);
    await expect(set(2, [])).rejects.toMatchObject({ code: 'ACTION_NOT_AVAILABLE', text: 'procurement.questions_answered' });
  });
});

describe('the mandate text', () => {
  const add = (version: number, template: string, dates: { validFrom?: string; validTo?: string } = {}) =>
    the.app.get(MandateTemplateCommands).add(the.admin, id, version, { text: template, ...dates });

  it('comes in versions, and the newest is the one that is issued', async () => {
    await add(1, text, { validFrom: '2024-05-20', validTo: '2029-06-30' });
    await add(2, `${text}\nTillägg`);
    const fields = 'version text validFrom validTo createdBy { name } usedBy';
    expect(await read(`mandateTemplate { ${fields} } mandateTemplates { ${fields} }`)).toMatchObject({
      mandateTemplate: { version: 2, text: `${text}\nTillägg`, validFrom: null, usedBy: 0 },
      mandateTemplates: [{ version: 2 }, { version: 1, text, validFrom: '2024-05-20', createdBy: { name: 'Anna Lindberg' } }],
    });
    await expect(the.app.dataSource.query(`update mandate_template set text = 'x' where procurement_id = $1`, [id])).rejects.toThrow('never changed');
  });

  it('is refused by name for fields that do not exist, in the words of the one who asks', async () => {
    const mutation = `mutation ($id: ID!, $text: String!) { addMandateTemplate(procurementId: $id, version: 1, text: $text) { version } }`;
    const answer = await the.app.ask(the.admin, mutation, { id, text: `${text} {{principal.vd}}` });
    expect(answer.errors?.[0]?.extensions.details).toEqual({ fields: [{ path: 'text', message: 'Texten innehåller kopplingsfält som inte finns: {{principal.vd}}.' }] });
  });

  it('is not valid backwards', async () => {
    await expect(add(1, text, { validFrom: '2025-01-01', validTo: '2024-12-31' })).rejects.toMatchObject({ fields: [{ path: 'validTo', text: 'field.date.before' }] });
  });
});
