import { describe, expect, it } from '@jest/globals';
import { requestContext } from '#platform/request';
import { NestLog } from './nest-log.js';
import { openLog } from './log.js';

function opened(): { lines: Record<string, unknown>[]; nest: NestLog } {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  return { lines, nest: new NestLog(openLog({ destination, level: 'trace' })) };
}

describe('the log', () => {
  it('writes a line with the context Nest gives', () => {
    const { lines, nest } = opened();
    nest.log('Mapped {/graphql, POST} route', 'RouterExplorer');
    expect(lines).toMatchObject([{ level: 'info', context: 'RouterExplorer', msg: 'Mapped {/graphql, POST} route' }]);
  });

  it('joins an object, its sentence and the id of the request', () => {
    const { lines, nest } = opened();
    requestContext.run({ requestId: 'r-1', language: 'sv' }, () => {
      nest.error({ error: 'to a@b.se' }, 'A request failed', 'graphql');
    });
    expect(lines).toMatchObject([{ level: 'error', requestId: 'r-1', context: 'graphql', error: 'to ***@***', msg: 'A request failed' }]);
  });

  it('keeps the stack of an error', () => {
    const { lines, nest } = opened();
    nest.error(new Error('broken'), 'outbox');
    expect(lines).toMatchObject([{ context: 'outbox', error: { type: 'Error', message: 'broken' } }]);
  });
});
