/** A stored file as others see it: size in bytes, hash in hex. */
export interface FileDescription {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  /** As ZIP wants it: 0 to 4,294,967,295. */
  readonly crc32: number;
  readonly uploadedAt: Date;
  readonly href: string;
}

export const hrefOf = (id: string): string => `/files/${id}`;
