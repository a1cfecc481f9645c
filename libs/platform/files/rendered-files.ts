import { mkdirSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { sha256Hex } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { newId } from '#platform/database';

const OWNER_ONLY_DIRECTORY = 0o700;
const OWNER_ONLY_FILE = 0o600;

/**
 * What is rendered of something that never changes, kept so that it is rendered once: whoever asks meanwhile waits for the same. No backup
 * needs it; what is lost is rendered anew. Whether the reader may is decided by the caller. Any number of processes may share it.
 */
@Injectable()
export class RenderedFiles {
  private readonly folder: string;
  private readonly rendering = new Map<string, Promise<void>>();

  constructor(@Inject(CONFIG) config: Pick<Config, 'dataDir'>) {
    this.folder = join(config.dataDir, 'rendered');
    mkdirSync(this.folder, { recursive: true, mode: OWNER_ONLY_DIRECTORY });
  }

  /** The bytes of what the key names. The key says all that they depend on, the layout as well. */
  async open(key: string, render: () => Readable): Promise<Readable> {
    const path = join(this.folder, sha256Hex(key));
    return (await opened(path)) ?? (await this.rendered(path, render));
  }

  private async rendered(path: string, render: () => Readable): Promise<Readable> {
    let work = this.rendering.get(path);
    if (!work) {
      work = this.keep(path, render).finally(() => this.rendering.delete(path));
      this.rendering.set(path, work);
    }
    await work;
    const file = await opened(path);
    if (!file) throw new Error('What was rendered a moment ago is gone.');
    return file;
  }

  /** Under its name only when it is whole. */
  private async keep(path: string, render: () => Readable): Promise<void> {
    const draft = `${path}.${newId()}`;
    const file = await open(draft, 'wx', OWNER_ONLY_FILE);
    try {
      await pipeline(render(), file.createWriteStream());
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}

async function opened(path: string): Promise<Readable | undefined> {
  try {
    return (await open(path, 'r')).createReadStream();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
