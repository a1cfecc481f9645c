import { Injectable } from '@nestjs/common';
import { Refusal, type Language } from '#platform/request';
import { say } from '#platform/texts';
import { PublicationQueries } from './publication.queries.js';
import './public-page.texts.js';

/** What a search engine reads of a procurement with something public: its name and whose it is. */
export interface PublicHead {
  readonly title: string;
  readonly description: string;
}

/** The head of the public page of a procurement, which is there without any script. */
@Injectable()
export class PublicPageQueries {
  constructor(private readonly publications: PublicationQueries) {}

  /** Null where nothing of it is public: such a page is not to be found. */
  async head(slug: string, language: Language): Promise<PublicHead | null> {
    const found = await this.publications.public(slug, new Set()).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'NOT_FOUND') return null;
      throw error;
    });
    if (found === null) return null;
    const { title, caseNumber, hostName } = found;
    return { title: say(language, 'public_page.title', { title, host: hostName }), description: say(language, 'public_page.description', { title, host: hostName, caseNumber }) };
  }
}
