import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 16;

/** A bearer secret of 128 random bits. Only its hash is ever stored. */
export const mintToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Whether a text from outside can be a token at all: 22 characters of base64url. */
export const looksLikeToken = (text: unknown): text is string => typeof text === 'string' && /^[A-Za-z0-9_-]{22}$/.test(text);
