import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AccountInvitations } from './sign-in/account-invitations.js';
import { AccountLinkMinter } from './sign-in/account-link.minter.js';
import './people.texts.js';
import { ForgottenPassword } from './sign-in/forgotten-password.js';
import { PersonCommands } from './person.commands.js';
import { PersonAccount } from './person.entity.js';
import { PersonQueries } from './person.queries.js';
import { PersonResolver } from './person.resolver.js';
import { RoleAssignment } from './role-assignment.entity.js';
import { RoleCommands } from './role.commands.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { AccountDoor, SignIn } from './sign-in/sign-in.js';
import { Tasks } from './task-source.js';
import { ViewerQueries } from './viewer.queries.js';
import { ViewerResolver } from './viewer.resolver.js';
import { WhenPasswordForgotten } from './sign-in/when-password-forgotten.js';
import { WhenPersonInvited } from './sign-in/when-person-invited.js';

export const PEOPLE_ENTITIES = [PersonAccount, RoleAssignment] as const;

const RULES = [PersonCommands, RoleCommands, PersonQueries, ViewerQueries, AccountInvitations, Tasks];

/** People, their roles and their accounts, without routes: for the worker and for the libraries above. */
@Module({
  imports: [DiscoveryModule],
  providers: [...RULES, WhenPersonInvited, WhenPasswordForgotten, AccountLinkMinter],
  exports: RULES,
})
export class PeopleModule {}

/** What of people is reached from outside: administration, the viewer, signing in. */
@Module({
  imports: [PeopleModule],
  providers: [PersonResolver, ViewerResolver, SignIn, AccountDoor, ForgottenPassword],
  controllers: [SignInController],
})
export class PeopleRoutesModule {}
