import { statfs } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';

/** What the operating system says of a disk. */
@Injectable()
export class Disk {
  /** How many bytes may still be written on the disk that the directory is on. */
  async freeBytes(directory: string): Promise<number> {
    const { bavail, bsize } = await statfs(directory);
    return bavail * bsize;
  }
}
