import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { canonicalJson, sha256Hex } from '#kernel';
import type { Manifest } from './manifest.js';
import { OWN_PATHS } from './package-path.js';

/** A package as somebody has it: its files by path, each opened as often as it is asked for. */
export type PackageAtHand = ReadonlyMap<string, () => Promise<Readable>>;

export interface PublicationCheck {
  /** SHA-256 of manifest.json as it lies there: to be compared with the portal and the log. */
  readonly manifestSha256: string;
  readonly manifest: Manifest;
  /** What is not as the manifest says; empty where all is. */
  readonly faults: readonly string[];
}

/** Recomputes every hash of a package, as anybody can: docs/publication.md says how. Throws where there is no manifest to check it by. */
export async function verifyPublication(files: PackageAtHand): Promise<PublicationCheck> {
  const bytes = await bytesOf(files, 'manifest.json');
  const manifest = readManifest(bytes);
  const faults: string[] = [];
  if (canonicalJson(manifest as never) !== bytes.toString('utf8')) faults.push('manifest.json: not in canonical form');
  for (const { path, size, sha256 } of manifest.files) {
    const open = files.get(path);
    if (!open) {
      faults.push(`${path}: missing`);
      continue;
    }
    const found = await measure(await open());
    if (found.size !== size) faults.push(`${path}: ${found.size} bytes, and not ${size}`);
    else if (found.sha256 !== sha256) faults.push(`${path}: other bytes than were published`);
  }
  const known = new Set<string>([...OWN_PATHS, ...manifest.files.map(({ path }) => path)]);
  faults.push(...[...files.keys()].filter((path) => !known.has(path)).map((path) => `${path}: not part of the publication`));
  return { manifestSha256: sha256Hex(bytes), manifest, faults };
}

function readManifest(bytes: Buffer): Manifest {
  const manifest: unknown = JSON.parse(bytes.toString('utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('format' in manifest) || manifest.format !== 'samkop.publication/1' || !('files' in manifest) || !Array.isArray(manifest.files)) {
    throw new Error('manifest.json is not of the format samkop.publication/1');
  }
  return manifest as unknown as Manifest;
}

async function bytesOf(files: PackageAtHand, path: string): Promise<Buffer> {
  const open = files.get(path);
  if (!open) throw new Error(`There is no ${path}`);
  const chunks: Buffer[] = [];
  for await (const chunk of await open()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function measure(bytes: Readable): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of bytes) {
    hash.update(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  return { size, sha256: hash.digest('hex') };
}
