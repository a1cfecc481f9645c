import { Args, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, CurrentActor, Public, type Actor } from '#platform/access';
import { LanguageEnum, requestedFields } from '#platform/graphql';
import { currentLanguage, requestContext } from '#platform/request';
import { ViewerType } from './people.types.js';
import { PersonCommands } from './person.commands.js';
import type { RoleView } from './role-json.js';
import { Tasks, type Task } from './task-source.js';
import { ViewerQueries, type ViewerView } from './viewer.queries.js';

type ViewerAnswer = Omit<ViewerView, 'language'> & { readonly language: 'SV' | 'EN' };

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly queries: ViewerQueries,
    private readonly commands: PersonCommands,
    private readonly waiting: Tasks,
  ) {}

  @Public()
  @Query(() => ViewerType)
  async viewer(@CurrentActor() actor: Actor): Promise<ViewerAnswer> {
    const viewer = await this.queries.viewer(actor);
    return { ...viewer, language: viewer.language === 'en' ? 'EN' : 'SV' };
  }

  @Can('viewer.change')
  @Mutation(() => ViewerType)
  async setLanguage(@CurrentActor() actor: Actor, @Args('language', { type: () => LanguageEnum }) language: 'SV' | 'EN'): Promise<ViewerAnswer> {
    const chosen = language === 'EN' ? 'en' : 'sv';
    await this.commands.setLanguage(actor, chosen);
    const context = requestContext.getStore();
    if (context) context.language = chosen;
    return this.viewer(actor);
  }

  @ResolveField('roles')
  roles(@CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<RoleView[]> {
    return this.queries.roles(actor, requestedFields(info));
  }

  @ResolveField('tasks')
  tasks(@CurrentActor() actor: Actor): Promise<Task[]> {
    return this.waiting.tasksFor(actor, currentLanguage());
  }
}
