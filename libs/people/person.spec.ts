import { describe, expect, it } from '@jest/globals';
import { passwordFault, readPerson } from './person.js';

const faults = (name: string, email: string): string[] => readPerson({ name, email }).faults.map(({ field, text }) => `${field} ${text}`);

describe('a person', () => {
  it('has a name as it is shown and as it is compared, and an address in lower case', () => {
    expect(readPerson({ name: '  Anna-Karin\u00a0 Lindbérg ', email: ' Anna@Kalix.EXAMPLE ' })).toEqual({
      facts: { name: 'Anna-Karin Lindbérg', nameNormalised: 'anna karin lindberg', email: 'anna@kalix.example' }, faults: [],
    });
  });

  it.each([
    ['', 'a@b.example', ['name field.required']],
    ['—', 'a@b.example', ['name field.required']],
    ['Anna\nBcc: x', 'a@b.example', ['name field.control_character']],
    ['=Anna', 'a@b.example', ['name field.formula']],
    ['x'.repeat(201), 'a@b', ['name people.name_too_long', 'email field.email']],
  ])('is refused as %j, %j', (name, email, expected) => {
    expect(faults(name, email)).toEqual(expected);
  });
});

describe('a new password', () => {
  const fault = (password: unknown) => passwordFault(password, { least: 12, most: 256 })?.text;

  it('is 12 to 256 characters, and otherwise what its owner likes', () => {
    expect(['å'.repeat(12), 'x'.repeat(256), '            '].map(fault)).toEqual([undefined, undefined, undefined]);
    expect(['x'.repeat(11), '😀'.repeat(11), 'x'.repeat(257), '', undefined, 5].map(fault)).toEqual([
      'people.password_too_short', 'people.password_too_short', 'field.too_long', 'field.required', 'field.required', 'field.required',
    ]);
  });
});
