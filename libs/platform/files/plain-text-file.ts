import { createReadStream } from 'node:fs';

/** Tab, line feed and carriage return are text; every other control character, NUL first of all, says that it is not. */
const isControl = (byte: number): boolean => (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f;
const NOT_IN_WINDOWS_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Whether the file is text through and through, in UTF-8 or Windows-1252. Reads it once, a piece at a time. */
export async function isPlainText(path: string): Promise<boolean> {
  const utf8 = utf8Check();
  let windows1252 = true;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (chunk.some(isControl)) return false;
    windows1252 &&= !chunk.some((byte) => NOT_IN_WINDOWS_1252.has(byte));
    if (!utf8.stillValid(chunk) && !windows1252) return false;
  }
  return windows1252 || utf8.stillValid();
}

function utf8Check(): { stillValid(chunk?: Buffer): boolean } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let valid = true;
  return {
    stillValid(chunk) {
      if (!valid) return false;
      try {
        decoder.decode(chunk, { stream: chunk !== undefined });
      } catch {
        valid = false;
      }
      return valid;
    },
  };
}
