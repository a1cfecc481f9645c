import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '#kernel';

/** Where a chain stood at a moment. */
export interface AnchoredHead {
  readonly chain: string;
  readonly sequence: number;
  readonly hash: string;
  readonly at: string;
}

const PRIVATE = 'key';
const PUBLIC = 'key.pub';

const signedText = ({ chain, sequence, hash, at }: AnchoredHead): Buffer => Buffer.from(canonicalJson({ chain, sequence, hash, at }));

/** The Ed25519 key that signs the anchors of this installation, made the first time. Only its owner may read it. */
export function openAnchorKey(folder: string): (head: AnchoredHead) => string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, PRIVATE);
  if (!existsSync(file)) createKey(folder, file);
  const key = createPrivateKey(readFileSync(file));
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' });
  if (!existsSync(join(folder, PUBLIC))) writeFileSync(join(folder, PUBLIC), publicKey, { mode: 0o644 });
  return (head) => sign(null, signedText(head), key).toString('base64url');
}

/** Two processes may start at once: the file appears whole, and the one that comes second uses it. */
function createKey(folder: string, file: string): void {
  const draft = join(folder, `${PRIVATE}.${process.pid}.draft`);
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The key that tells whether an anchor was signed here; undefined where nothing was ever anchored. */
export function readPublicAnchorKey(folder: string): KeyObject | undefined {
  for (const name of [PUBLIC, PRIVATE]) {
    const file = join(folder, name);
    if (existsSync(file)) return createPublicKey(readFileSync(file));
  }
  return undefined;
}

export function isSignedBy(key: KeyObject, head: AnchoredHead, signature: string): boolean {
  return verify(null, signedText(head), key, Buffer.from(signature, 'base64url'));
}
