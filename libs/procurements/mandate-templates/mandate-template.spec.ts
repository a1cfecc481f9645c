import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  actsInSwedish, cleanTemplate, lotsInSwedish, MANDATED_ACTS, MERGE_FIELDS, renderMandateText, REQUIRED_MERGE_FIELDS, templateFault,
  type MandateTextValues,
} from './mandate-template.js';

interface Reference {
  title: string;
  caseNumber: string;
  cpvCodes: string[];
  lots: { number: number; title: string }[];
  mandateTemplate: { text: string; mergeFields: string[] };
}
const reference = JSON.parse(readFileSync(new URL('../../../demo/reference/procurement.json', import.meta.url), 'utf8')) as Reference;
const { text } = reference.mandateTemplate;

const VALUES: MandateTextValues = {
  procurement: { title: reference.title, caseNumber: reference.caseNumber, cpvCodes: reference.cpvCodes },
  host: { name: 'Region Västerbotten', organisationNumber: '2321900066' },
  support: { name: 'Umeå kommun' },
  principal: { name: 'Kalix kommun', organisationNumber: '2120002692', contactName: 'Anna Larsson', contactEmail: 'anna@kalix.example' },
  mandate: { lots: reference.lots, coversAllLots: true, acts: MANDATED_ACTS, validFrom: '2024-05-20', validTo: '2029-06-30' },
};

const rendered = (template: string, values = VALUES): string => {
  const decision = renderMandateText({ text: template, version: 3 }, values);
  if (!decision.accepted) throw new Error(decision.refusal.fields.join());
  return decision.next;
};
const minimal = REQUIRED_MERGE_FIELDS.map((field) => `{{${field}}}`).join('\n');

describe('the text of a template', () => {
  it('of the reference case stands, to the letter', () => {
    expect(templateFault(cleanTemplate(text))).toBeUndefined();
    expect(cleanTemplate(text)).toBe(text);
  });

  it('knows the merge fields of the reference case and no others', () => {
    expect([...MERGE_FIELDS].toSorted()).toEqual(reference.mandateTemplate.mergeFields.toSorted());
  });

  it('is kept with plain line breaks and tidy fields', () => {
    expect(cleanTemplate(' {{ host.name }}\r\nrad\rrad ')).toBe('{{host.name}}\nrad\nrad');
  });

  it.each([
    ['nothing', ' \n ', { text: 'field.required' }],
    ['more than 60,000 characters', `${minimal}${'x'.repeat(60_000)}`, { text: 'field.too_long' }],
    ['a null character', `${minimal}\u0000`, { text: 'field.control_character' }],
    ['unknown fields, by name', `${minimal} {{principal.nam}} {{host.vd}}`, { text: 'template.unknown_fields', params: { fields: '{{principal.nam}}, {{host.vd}}' } }],
    ['an empty field', `${minimal} {{}}`, { text: 'template.unknown_fields', params: { fields: '{{}}' } }],
    ['braces without counterpart', `${minimal} {{host.name}`, { text: 'template.malformed' }],
    ['closing braces alone', `${minimal} host.name}}`, { text: 'template.malformed' }],
    ['a text that does not say who', minimal.replace('{{principal.name}}', ''), { text: 'template.missing_fields', params: { fields: '{{principal.name}}' } }],
  ])('refuses %s', (_, wrong, fault) => {
    expect(templateFault(cleanTemplate(wrong))).toMatchObject(fault);
  });
});

describe('the text of one mandate', () => {
  const mandate = rendered(text);

  it('has every field filled in, the signature left to write', () => {
    expect(mandate).not.toMatch(/\{\{|\}\}/);
    expect(mandate).toContain('Huvudman: Kalix kommun, organisationsnummer 212000-2692 (nedan Huvudmannen).');
    expect(mandate).toContain('delområden: samtliga (1 Fast telefoni; 2 Mobil telefoni och mobildata; 3 ');
    expect(mandate).toContain('från den 2024-05-20 till och med den 2029-06-30');
    expect(mandate).toMatch(/^Ort och datum: _{32}$/m);
    expect(mandate).toMatch(/^Namnförtydligande: _{32}$/m);
    expect(mandate).toMatch(/Fullmaktens textversion: 3$/);
  });

  it('is the template to the letter between the fields', () => {
    const between = text.split(/\{\{[^}]*\}\}/);
    let from = 0;
    for (const part of between) {
      const at = mandate.indexOf(part, from);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at + part.length;
    }
  });

  it('takes names as they are: what looks like a field or a replacement in one stays text', () => {
    const name = 'AB $& {{host.name}} $1';
    expect(rendered('{{principal.name}}', { ...VALUES, principal: { ...VALUES.principal, name } })).toBe(name);
  });

  it('refuses fields that have nothing to stand in their place, and names them', () => {
    const values = { ...VALUES, support: null, mandate: { ...VALUES.mandate, validFrom: null, lots: [] } };
    expect(renderMandateText({ text, version: 1 }, values)).toEqual({
      accepted: false,
      refusal: { code: 'UNRESOLVED_FIELDS', fields: ['mandate.lots', 'support.name', 'mandate.validFrom'] },
    });
    expect(renderMandateText({ text: '{{okänt}}', version: 1 }, VALUES).accepted).toBe(false);
  });
});

describe('Swedish words', () => {
  it('name acts in their own order', () => {
    expect(actsInSwedish(['CONCLUDE', 'PREPARE', 'AWARD'])).toBe('förbereda upphandlingen, fatta tilldelningsbeslut samt ingå ramavtal');
    expect(actsInSwedish(['MANAGE'])).toBe('förvalta ramavtalet');
    expect(actsInSwedish([])).toBe('');
  });

  it('name lots by number and title', () => {
    expect(lotsInSwedish([{ number: 2, title: 'Mobil' }, { number: 4, title: 'Tillägg' }], false)).toBe('2 Mobil; 4 Tillägg');
    expect(lotsInSwedish([{ number: 1, title: 'Allt' }], true)).toBe('1 Allt');
  });
});
