import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { sha256Hex } from '#kernel';
import { RenderedFiles } from '#platform/files';
import { renderSpecificationPdf, SPECIFICATION_LAYOUT } from '#platform/pdf';
import { canonicalBaseline, type BaselineDocument } from './baseline.js';
import { specificationOf } from './specification.js';

/** The specifications of baselines as documents, each set once: four hundred requirements take seconds in which nothing else is answered. */
@Injectable()
export class SpecificationFiles {
  constructor(private readonly rendered: RenderedFiles) {}

  /** With the hash of the baseline where this is the whole of it. */
  pdf(document: BaselineDocument, sha256: string | null): Promise<Readable> {
    const key = `specification.pdf/${SPECIFICATION_LAYOUT}/${sha256 ?? 'partial'}/${sha256Hex(canonicalBaseline(document))}`;
    return this.rendered.open(key, () => renderSpecificationPdf(specificationOf(document, sha256)));
  }
}
