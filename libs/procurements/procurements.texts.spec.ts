import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { PERMISSIONS } from '#platform/access';
import { say } from '#platform/texts';
import { MERGE_FIELDS } from './mandate-templates/mandate-template.js';
import './procurements.texts.js';

const folder = new URL('./', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.(spec|texts)\.ts$/.test(file))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');
const named = Array.from(sources.matchAll(/'((?:field|template|procurement|act)\.[a-z_.]+)'/g), ([, key = '']) => key);
/** Permissions, merge fields and files are written like keys of texts, and are none. */
const isOther = (key: string): boolean => key in PERMISSIONS || MERGE_FIELDS.some((field) => field === key) || key.endsWith('.ts');
const keys = [...new Set(named)].filter((key) => !isOther(key));

describe('the texts of procurements', () => {
  it.each(keys)('have words for %s in both languages', (key) => {
    for (const language of ['sv', 'en'] as const) expect(say(language, key, {})).not.toBe(`[${key}]`);
  });

  it('name a phase, a number and a form of writing in a sentence', () => {
    expect(say('sv', 'event.PhaseEntered', { from: 'INQUIRY', to: 'MANDATES' })).toBe('Upphandlingen gick in i fasen fullmakter');
    expect(say('en', 'event.BindingActProposed', { kind: 'LOCK_ENTITLED_PARTIES' })).toBe('To lock the list of entitled parties was proposed');
    expect(say('sv', 'template.malformed', { example: '{{procurement.title}}' })).toMatch(/som \{\{procurement\.title\}\}\.$/);
    expect(say('sv', 'field.organisation_numbers_unknown', { count: 1, numbers: '212000-2627', more: 0 })).toBe('Ett organisationsnummer finns inte i registret: 212000-2627.');
  });
});
