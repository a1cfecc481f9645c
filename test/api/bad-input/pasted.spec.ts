import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCast, type Cast } from '../../kit/cast.js';
import { drafted, type Drafted } from './drafting-scene.js';

/** As Word puts it on the clipboard, and as somebody with other intentions would. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><style>p.MsoNormal{margin:0}</style></head>
<body><p class=MsoNormal style='mso-margin-top-alt:auto'><b>Leverantören</b> ska svara<o:p></o:p></p><script>alert(document.cookie)</script></body></html>`;
const PASTES: readonly (readonly [what: string, pasted: string])[] = [
  ['HTML from Word', FROM_WORD], ['a script', 'Före <script>alert(1)</script> efter'], ['an image that runs', '<img src=x onerror=alert(1)>'], ['a drawing that runs', '<svg/onload=alert(1)>'], ['a frame', '<iframe src="javascript:alert(1)"></iframe>'],
  ['a link to a program', '[Klicka](javascript:alert(1))'], ['the same in other letters', '[Klicka](JaVaScRiPt:alert(1))'], ['the same in parts', '[Klicka](java\nscript:alert(1))'], ['a link to data', '[Klicka](data:text/html;base64,PHNjcmlwdD4=)'],
  ['a link of a program to the machine', '[Klicka](vbscript:msgbox(1))'], ['a link to a file', '[Klicka](file:///etc/passwd)'], ['a link without a scheme', '[Klicka](//ond.example)'], ['an image from elsewhere', '![spårning](https://ond.example/pixel.png)'],
  ['a link defined elsewhere', '[Klicka][1]\n\n[1]: javascript:alert(1)'], ['an automatic link', '<javascript:alert(1)>'], ['a comment', '<!-- hemligt --> text'], ['an entity', '&lt;script&gt;alert(1)&lt;/script&gt;'],
];
/** Whatever of these stood in an answer could run, or be fetched. */
const RUNS = /<[a-z/!?]|\]\((?!https?:)|(?<!\\)!\[|\]:\s*(?!https?:)/i;

const ADD = 'mutation ($input: RequirementInput!) { addRequirement(input: $input) { id text rationale heading } }';
const COMMENT = 'mutation ($id: ID!, $body: String!) { addComment(threadId: $id, body: $body) { id body } }';
const ONE = 'query ($id: ID!) { requirement(id: $id) { text rationale revisions { text } } }';

describe('what is pasted into a requirement or a comment', () => {
  let cast: Cast;
  let at: Drafted;
  let count = 0;
  beforeAll(async () => { cast = await startCast(); at = await drafted(cast); }, 300_000);
  afterAll(() => cast.close());
  const add = (more: Record<string, unknown>) => cast.as.ADM.ask<{ addRequirement: { id: string; text: string; rationale: string | null; heading: string } }>(ADD, {
    input: { procurementId: at.procurement, number: `95.1.${(count += 1)}`, section: '95.1 Inklistrat', kind: 'MANDATORY', heading: 'Rubrik', text: 'Text.', ...more },
  });

  it.each(PASTES)('%s is kept as words, and runs nowhere', async (_, pasted) => {
    const { addRequirement } = await add({ text: `Krav: ${pasted}`, rationale: pasted });
    const { addComment } = await cast.as.ADM.ask<{ addComment: { body: string } }>(COMMENT, { id: at.open, body: pasted });
    const { requirement } = await cast.as.ADM.ask<{ requirement: { text: string; rationale: string; revisions: { text: string }[] } }>(ONE, { id: addRequirement.id });
    for (const text of [addRequirement.text, addComment.body, requirement.text, requirement.rationale, requirement.revisions[0]?.text ?? '']) expect(text).not.toMatch(RUNS);
  });

  it('loses what nobody sees: zero-width and turning characters, and control characters', async () => {
    const { addRequirement } = await add({ heading: 'Svar\u200bstid\u202e', text: 'Leve\u200brantören\ufeff ska\u202e svara\u0007.\u2028Ny rad.' });
    expect(addRequirement).toMatchObject({ heading: 'Svarstid', text: 'Leverantören ska svara.\nNy rad.' });
  });

  it.each([5, 1, 0.2])('of %d MB is refused in words for whoever pasted it, and nothing is kept of it', async (megabytes) => {
    const before = await cast.sql('select count(*) from requirement');
    const text = FROM_WORD.repeat(Math.ceil(megabytes * 1024 * 1024 / FROM_WORD.length));
    for (const language of ['sv', 'en'] as const) {
      const { status, errors = [] } = await cast.as.ADM.speaking(language).graphql(ADD, { input: { procurementId: at.procurement, number: '95.9.1', section: '95.9 Stort', kind: 'MANDATORY', heading: 'Stort', text } });
      expect(status).toBeLessThan(500);
      expect(errors[0]?.message).toMatch(language === 'sv' ? /högst|lång/ : /at most|long/);
    }
    expect(await cast.sql('select count(*) from requirement')).toEqual(before);
  });
});
