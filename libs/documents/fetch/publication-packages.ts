import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { DataSource } from 'typeorm';
import { FileStore, type ByteRange } from '#platform/files';
import { openZip, ZipLayout, type ZipEntry } from '#platform/zip';
import { COVER_PATHS } from '../publication/package-path.js';
import { packageCover, type PackageCover } from './package-cover.js';

/** A file of a publication, with what its bytes are known by. */
export interface PackageFile {
  readonly id: string;
  readonly position: number;
  readonly path: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly crc32: number;
}

/** A package as it lies before it is sent. */
export interface PublicationPackage {
  readonly layout: ZipLayout;
  readonly files: ReadonlyMap<string, PackageFile>;
  readonly manifest: Buffer;
  open(range: ByteRange | undefined): Promise<Readable>;
}

/** The entries kept in memory: some hundred bytes each. */
const MOST_ENTRIES_KEPT = 50_000;

/** The packages of publications. None ever changes: what has been laid out is kept, the least asked for let go first. */
@Injectable()
export class PublicationPackages {
  private readonly kept = new Map<string, Promise<PublicationPackage>>();
  private readonly sizes = new Map<string, number>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly store: FileStore,
  ) {}

  /** The package of a publication that exists; whether the reader may is decided by the caller. */
  async of(publicationId: string): Promise<PublicationPackage> {
    const known = this.kept.get(publicationId);
    this.kept.delete(publicationId);
    const laidOut = known ?? this.layOut(publicationId);
    this.kept.set(publicationId, laidOut);
    try {
      const found = await laidOut;
      this.sizes.set(publicationId, found.layout.entries.length);
      this.letGo();
      return found;
    } catch (error) {
      this.kept.delete(publicationId);
      throw error;
    }
  }

  /** The bytes of one file. */
  openFile(file: PackageFile, range: ByteRange | undefined): Promise<Readable> {
    return this.store.open(file.sha256, range);
  }

  private async layOut(publicationId: string): Promise<PublicationPackage> {
    const [publication]: { manifest: string; publishedAt: Date }[] = await this.dataSource.query(
      'select manifest, published_at as "publishedAt" from publication where id = $1', [publicationId]);
    if (!publication) throw new Error('A package of no publication.');
    const cover = await this.cover(publicationId, publication.manifest);
    const files: PackageFile[] = await this.dataSource.query(
      `select id, position, path, media_type as "mediaType", size::float8 as size, encode(sha256, 'hex') as sha256, crc32::float8 as crc32
       from publication_item where publication_id = $1 order by position`, [publicationId]);
    const texts = textsOf(cover, publication.manifest);
    const modifiedAt = publication.publishedAt;
    const layout = new ZipLayout([
      ...texts.map(({ path, bytes }): ZipEntry => ({ path, size: bytes.length, crc32: crc32(bytes), modifiedAt })),
      ...files.map(({ path, size, crc32: sum }): ZipEntry => ({ path, size, crc32: sum, modifiedAt })),
    ]);
    const openEntry = (index: number, range: ByteRange): Promise<Readable> => {
      const text = texts[index];
      if (text) return Promise.resolve(Readable.from([text.bytes.subarray(range.start, range.end + 1)]));
      const file = files[index - texts.length];
      return file ? this.store.open(file.sha256, range) : Promise.reject(new RangeError(`No file ${index} in the package.`));
    };
    return {
      layout, files: new Map(files.map((file) => [file.id, file])), manifest: Buffer.from(publication.manifest),
      open: (range) => Promise.resolve(openZip(layout, openEntry, range)),
    };
  }

  /** The cover as it was when the package was first asked for; whoever asks at the same moment gets the same. */
  private async cover(publicationId: string, manifest: string): Promise<PackageCover> {
    const kept = await this.findCover(publicationId);
    if (kept) return kept;
    const { indexHtml, contents, sums } = packageCover(manifest);
    await this.dataSource.query(
      `insert into publication_cover (publication_id, index_html, contents, sums) values ($1, $2, $3, $4) on conflict (publication_id) do nothing`,
      [publicationId, indexHtml, contents, sums]);
    return (await this.findCover(publicationId)) ?? { indexHtml, contents, sums };
  }

  private async findCover(publicationId: string): Promise<PackageCover | undefined> {
    const [cover]: PackageCover[] = await this.dataSource.query(
      'select index_html as "indexHtml", contents, sums from publication_cover where publication_id = $1', [publicationId]);
    return cover;
  }

  private letGo(): void {
    let entries = [...this.sizes.values()].reduce((sum, size) => sum + size, 0);
    for (const id of this.kept.keys()) {
      if (entries <= MOST_ENTRIES_KEPT || this.kept.size <= 1) return;
      entries -= this.sizes.get(id) ?? 0;
      this.kept.delete(id);
      this.sizes.delete(id);
    }
  }
}

const textsOf = ({ indexHtml, contents, sums }: PackageCover, manifest: string): { path: string; bytes: Buffer }[] => [
  { path: COVER_PATHS.index, bytes: Buffer.from(indexHtml) },
  { path: COVER_PATHS.contents, bytes: Buffer.from(contents) },
  { path: COVER_PATHS.manifest, bytes: Buffer.from(manifest) },
  { path: COVER_PATHS.sums, bytes: Buffer.from(sums) },
];
