import { describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { ArrivingFiles } from './arriving-files.js';
import type { IncomingFiles } from './incoming-files.js';
import { Reception } from './reception.js';
import type { Settlement } from './settlement.js';
import type { StoredFiles } from './stored-files.js';

describe('a start after a crash', () => {
  it('finishes what can be finished, and comes up though the disk is full', async () => {
    jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const settled: string[] = [];
    const rows = { find: (id: string) => Promise.resolve({ id, state: settled.includes(id) ? 'STORED' : 'RECEIVING' }) };
    const incoming = { whole: () => Promise.resolve({ size: 10, bytes: () => undefined }), clear: () => Promise.resolve() };
    const settlement = {
      settle: ({ id }: { id: string }) => {
        if (id === 'first') return Promise.reject(Object.assign(new Error('expected in this test'), { code: 'ENOSPC' }));
        settled.push(id);
        return Promise.resolve();
      },
    };
    const reception = new Reception(
      rows as unknown as StoredFiles, { receiving: () => Promise.resolve(['first', 'second']) } as unknown as ArrivingFiles,
      incoming as unknown as IncomingFiles, settlement as unknown as Settlement,
    );
    await reception.finishInterrupted();
    expect(settled).toEqual(['second']);
  });
});
