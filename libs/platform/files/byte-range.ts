import type { ByteRange } from './file-store.js';

/**
 * Which bytes a Range header asks for, of a file of `size` bytes (RFC 9110, 14.1.2 and 14.2). A header that is no single
 * byte range is passed over, as the standard allows: the whole file is sent.
 */
export function parseByteRange(header: string | undefined, size: number): ByteRange | 'WHOLE' | 'UNSATISFIABLE' {
  const [, first = '', last = ''] = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (first === '' && last === '') return 'WHOLE';
  if (first === '') {
    const suffix = Math.min(Number(last), size);
    return suffix === 0 ? 'UNSATISFIABLE' : { start: size - suffix, end: size - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return 'WHOLE';
  if (start >= size) return 'UNSATISFIABLE';
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
