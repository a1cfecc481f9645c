import { Module } from '@nestjs/common';
import { MailModule } from '#platform/mail';
import { DocumentsLinkMinter } from './documents-link.minter.js';
import { WhenDocumentsPublished } from './when-documents-published.js';

/** Letters about what is published. */
@Module({ imports: [MailModule], providers: [WhenDocumentsPublished, DocumentsLinkMinter] })
export class NoticesModule {}
