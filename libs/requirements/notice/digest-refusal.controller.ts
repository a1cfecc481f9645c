import { Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { hashToken, looksLikeToken, Public } from '#platform/access';
import { currentLanguage, notFound } from '#platform/request';
import { SYSTEM } from '#platform/access';
import { UnitOfWork } from '#platform/database';
import { say } from '#platform/texts';

/**
 * Saying no to letters that sum up, by the address in their List-Unsubscribe header (RFC 8058): a POST does it at once; to open the address
 * changes nothing, since mail scanners open links.
 */
@Controller('digests')
export class DigestRefusalController {
  constructor(private readonly work: UnitOfWork) {}

  @Public()
  @Get('refuse')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  page(@Query('token') token?: unknown): string {
    if (typeof token !== 'string' || !looksLikeToken(token)) throw notFound();
    const language = currentLanguage();
    const words = (key: string): string => say(language, `digest.refusal.${key}`);
    // The token is of letters that stand in an address as they are.
    return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words('title')}</title>
<main><h1>${words('title')}</h1><p>${words('text')}</p><form method="post" action="/digests/refuse?token=${token}"><button>${words('button')}</button></form></main></html>`;
  }

  @Public()
  @Post('refuse')
  @HttpCode(200)
  @Header('Content-Type', 'text/plain; charset=utf-8')
  async refuse(@Query('token') token?: unknown): Promise<string> {
    if (typeof token !== 'string' || !looksLikeToken(token)) throw notFound();
    await this.work.run(SYSTEM, async (tx) => {
      const refused: unknown[] = await tx.manager.query(
        `insert into digest_refusal (person_id, refused_at) select t.person_id, $2 from digest_token t where t.token_hash = $1
         on conflict (person_id) do update set refused_at = digest_refusal.refused_at returning person_id`,
        [hashToken(token), tx.now],
      );
      if (refused.length === 0) throw notFound();
    });
    return say(currentLanguage(), 'digest.refusal.done');
  }
}
