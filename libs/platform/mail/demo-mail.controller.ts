import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { isoInstant } from '#platform/database';
import { notFound } from '#platform/request';

const MOST_LETTERS = 500;

interface KeptLetter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: string;
}

/** The letters that a demo keeps instead of sending them. They hold working links: outside the demo there is no such page. */
@Controller('demo')
export class DemoMailController {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Newest first, at most 500; `to` is an address, written anyhow. */
  @Public()
  @Get('mail.json')
  @Header('Cache-Control', 'no-store')
  async letters(@Query('to') to?: unknown, @Query('limit') limit?: unknown): Promise<KeptLetter[]> {
    if (!this.config.demo) throw notFound();
    const most = Math.trunc(Number(limit ?? MOST_LETTERS));
    return this.dataSource.query(
      `select id, to_email as to, subject, kept_text as text, kept_html as html, ${isoInstant('sent_at')} as at
       from mail where state = 'SENT' and kept_text is not null and ($1::text is null or lower(to_email) = lower($1))
       order by sent_at desc, id desc limit $2`,
      [typeof to === 'string' && to !== '' ? to.trim() : null, most >= 1 ? Math.min(most, MOST_LETTERS) : MOST_LETTERS],
    );
  }
}
