import { Body, Controller, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { endedSessionCookie, Public, readSessionCookie, SameOriginGuard, sessionCookie, Sessions } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { ForgottenPassword } from './forgotten-password.js';
import { SignIn, type OpenedSession } from './sign-in.js';

/** Signing in and out. The session is in a cookie that no script can read. */
@Controller('auth')
@UseGuards(SameOriginGuard)
export class SignInController {
  private readonly secure: boolean;

  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly forgotten: ForgottenPassword,
    @Inject(CONFIG) config: Config,
  ) {
    this.secure = config.publicUrl.startsWith('https://');
  }

  @Public()
  @Post('password')
  @HttpCode(204)
  async password(@Body() body: Readonly<Record<string, unknown>> | undefined, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const opened = await this.signIn.byPassword(body?.['email'], body?.['password'], request.ip ?? '');
    await this.replace(request, response, opened);
  }

  @Public()
  @Post('forgotten')
  @HttpCode(202)
  async forgot(@Body() body: Readonly<Record<string, unknown>> | undefined, @Req() request: Request): Promise<Record<string, never>> {
    await this.forgotten.ask(body?.['email'], request.ip ?? '');
    return {};
  }

  @Public()
  @Post('account')
  @HttpCode(204)
  async account(@Body() body: Readonly<Record<string, unknown>> | undefined, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const opened = await this.signIn.byInvitation(body?.['token'], body?.['password'], request.ip ?? '');
    await this.replace(request, response, opened);
  }

  @Public()
  @Post('logout')
  @HttpCode(204)
  async logout(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.closeOf(request);
    response.setHeader('Set-Cookie', endedSessionCookie(this.secure));
  }

  /** A browser holds one session: the one before ends with the new one. */
  private async replace(request: Request, response: Response, { token, expiresAt }: OpenedSession): Promise<void> {
    await this.closeOf(request);
    response.setHeader('Set-Cookie', sessionCookie(token, expiresAt, this.secure));
  }

  private async closeOf(request: Request): Promise<void> {
    const token = readSessionCookie(request.headers.cookie, this.secure);
    if (token !== undefined) await this.sessions.close(token);
  }
}
