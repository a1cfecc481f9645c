import { Body, Controller, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public, SameOriginGuard, sessionCookie } from '#platform/access';
import { Clock } from '#platform/clock';
import { CONFIG, type Config } from '#platform/config';
import { LinkCommands, type OpenedLink } from './link.commands.js';

/** Personal links without an account: nothing happens on GET, since mail scanners open links. */
@Controller('auth/link')
@UseGuards(SameOriginGuard)
export class LinkController {
  constructor(
    private readonly links: LinkCommands,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Post()
  @HttpCode(200)
  async open(@Body('token') token: unknown, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<OpenedLink['answer']> {
    const { session, answer } = await this.links.open(token, request.ip ?? '', this.clock.now());
    response.setHeader('Set-Cookie', sessionCookie(session.token, session.expiresAt, this.config.publicUrl.startsWith('https://')));
    return answer;
  }

  @Public()
  @Post('renew')
  @HttpCode(202)
  async renew(@Body('token') token: unknown): Promise<Record<string, never>> {
    await this.links.renew(token);
    return {};
  }
}
