import { describe, expect, it } from '@jest/globals';
import { scrub, scrubText } from './scrub.js';

describe('what may stand in the log', () => {
  it.each([
    ['mail to anna.larsson@kalix.example failed', 'mail to ***@*** failed'],
    ['GET /s/AbCdEfGhIjKlMnOpQrStUv 200', 'GET /s/*** 200'],
    ['http://localhost:4000/i/AbCdEfGhIjKlMnOpQrStUv', 'http://localhost:4000/i/***'],
    ['/x?token=abc123&first=5', '/x?token=***&first=5'],
    ['postgresql://samkop:hemligt@127.0.0.1:5432/samkop', 'postgresql://samkop:***@127.0.0.1:5432/samkop'],
    ['smtps://user:p%40ss@mail.example:465', 'smtps://user:***@mail.example:465'],
    ['signed by 890214-3174', 'signed by ***'],
    ['organisation 212000-2627', 'organisation 212000-2627'],
  ])('%s', (text, scrubbed) => expect(scrubText(text)).toBe(scrubbed));

  it('takes away what a name says is secret, at any depth', () => {
    expect(scrub({ a: { password: 'hemligt', kept: 1 }, cookie: 'samkop=x', rows: [{ email: 'a@b.se' }] })).toEqual({
      a: { password: '***', kept: 1 },
      cookie: '***',
      rows: [{ email: '***' }],
    });
  });

  it('keeps of an error what tells where it came from, not the parameters of the query', () => {
    const error = Object.assign(new Error('duplicate key (a@b.se)'), { code: '23505', parameters: ['a@b.se'], driverError: { detail: 'a@b.se' } });
    const scrubbed = scrub(error) as Record<string, unknown>;
    expect(scrubbed).toMatchObject({ type: 'Error', code: '23505', message: 'duplicate key (***@***)' });
    expect(JSON.stringify(scrubbed)).not.toContain('a@b.se');
  });

  it('ends on a circle', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(JSON.stringify(scrub(circle))).toContain('…');
  });
});
