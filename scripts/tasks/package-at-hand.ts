import { createReadStream, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';
import type { PackageAtHand } from '#documents';

/** The package at a path: a ZIP, a folder into which one was unpacked, or the manifest in such a folder. */
export async function packageAt(path: string): Promise<{ files: PackageAtHand; close: () => void }> {
  if (statSync(path).isDirectory()) return { files: await folder(path), close: () => undefined };
  return basename(path) === 'manifest.json' ? { files: await folder(dirname(path)), close: () => undefined } : archive(path);
}

async function folder(root: string): Promise<PackageAtHand> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  return new Map(found.filter((entry) => entry.isFile()).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    // A file system may decompose the letters of a name that were composed in the package.
    return [relative(root, path).split(sep).join('/').normalize('NFC'), () => Promise.resolve(createReadStream(path))] as const;
  }));
}

async function archive(path: string): Promise<{ files: PackageAtHand; close: () => void }> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  const files = new Map<string, () => Promise<Readable>>();
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('/')) files.set(entry.fileName.normalize('NFC'), () => zip.openReadStreamPromise(entry));
  }
  return { files, close: () => zip.close() };
}
