import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { Sessions } from './sessions.js';
import { SignInAttempts } from './sign-in-attempts.js';

@Global()
@Module({
  providers: [Sessions, SignInAttempts, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Sessions, SignInAttempts],
})
export class AccessModule {}
