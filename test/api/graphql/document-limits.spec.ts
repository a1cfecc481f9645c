import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

let server: TestApp;
beforeAll(async () => void (server = await startTestApp('empty')));
afterAll(() => server.close());

describe('a document over a limit is refused as a fault of the one who asks', () => {
  it.each([
    ['aliases', `{${Array.from({ length: 16 }, (_, n) => `a${n}: viewer { language }`).join(' ')}}`],
    ['directives', `{ viewer { ${'language @include(if: true) '.repeat(11)} } }`],
    ['depth', `{ procurements { nodes { ${'host { owners { organisation { '.repeat(4)} name ${'} } } '.repeat(4)} } } }`],
  ])('%s', async (_, query) => {
    const { status, errors } = await server.visitor().graphql(query);
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'TOO_COMPLEX' });
  });
});
