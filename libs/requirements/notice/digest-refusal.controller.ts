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
    // The token is of letters that stand in an address as they are.
    return pageOf(`<p>${words('text')}</p><form method="post" action="/digests/refuse?token=${token}"><button>${words('button')}</button></form>`);
  }

  @Public()
  @Post('refuse')
  @HttpCode(200)
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
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
    return pageOf(`<p role="status">${words('done')}</p>`);
  }
}

const words = (key: string): string => say(currentLanguage(), `digest.refusal.${key}`);

/** Plain, and in the product's own look: whoever comes here has no account open and no script to wait for. */
const LOOK = `body{margin:0;padding:32px 16px;font:16px/1.5 -apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:#16191d;background:#fff}
main{max-width:36rem;margin:0 auto}h1{font-size:1.625rem;line-height:1.25;margin:0 0 16px}
button{font:inherit;font-weight:600;color:#fff;background:#0b57a8;border:0;border-radius:4px;padding:8px 18px;cursor:pointer}
button:focus-visible{outline:3px solid #083f7b;outline-offset:2px}`;

function pageOf(content: string): string {
  return `<!doctype html><html lang="${currentLanguage()}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words('title')} – Samköp</title>
<style>${LOOK}</style><main><h1>${words('title')}</h1>${content}</main></html>`;
}
