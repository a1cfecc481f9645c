import { describe, expect, it } from '@jest/globals';
import { maskEmail, parseEmailAddress } from './email-address.js';

describe('email address', () => {
  it.each([
    [' VERA.ISAKSSON@EXEMPELBADET-SKELLEFTEA.EXAMPLE ', 'vera.isaksson@exempelbadet-skelleftea.example'],
    ["o'brien+fullmakt@kalix.example", "o'brien+fullmakt@kalix.example"],
    ['info@räksmörgås.example', 'info@räksmörgås.example'],
    ['info@ra\u0308ksmo\u0308rga\u030As.example', 'info@räksmörgås.example'],
    [`a@${'b'.repeat(60)}.example`, `a@${'b'.repeat(60)}.example`],
  ])('reads %j', (text, value) => expect(parseEmailAddress(text)).toEqual({ ok: true, value }));

  it.each([
    'kalle.kontakt.lulea.example',
    'två@namn@lulea.example',
    'namn@',
    '@kalix.example',
    'a@kalix',
    'a b@kalix.example',
    'a@kalix.example\nBcc: b@kalix.example',
    'a@kalix.example\r\nBcc:b',
    'a@kalix.example%0abcc:b@x.example',
    'åsa@kalix.example',
    'a..b@kalix.example',
    '.a@kalix.example',
    'Anna <anna@kalix.example>',
    '"a"@kalix.example',
    'a@-kalix.example',
    'a@kalix..example',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    'a@kalix.example.',
    `${'a'.repeat(65)}@kalix.example`,
    `a@${`${'b'.repeat(60)}.`.repeat(5)}example`,
    'a\u0000@kalix.example',
  ])('refuses %j', (text) => {
    const parsed = parseEmailAddress(text);
    expect(parsed.ok).toBe(false);
  });

  it('tells why', () => {
    expect(parseEmailAddress('  ')).toEqual({ ok: false, problem: 'missing' });
    expect(parseEmailAddress('namn@')).toEqual({ ok: false, problem: 'invalid_email' });
    expect(parseEmailAddress('två@namn@lulea.example')).toEqual({ ok: false, problem: 'invalid_email' });
    expect(parseEmailAddress('a@umea.example; b@umea.example')).toEqual({ ok: false, problem: 'several_addresses' });
    expect(parseEmailAddress('a@umea.example,b@umea.example')).toEqual({ ok: false, problem: 'several_addresses' });
  });

  it('masks all but the first letter and the domain', () => {
    expect(maskEmail('anna.berg@kalix.example')).toBe('a***@kalix.example');
    expect(maskEmail('nothing')).toBe('***');
  });
});
