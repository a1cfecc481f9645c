import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationType, type OrganisationView } from '#organisations';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { batched, type GraphQlContext } from '#platform/graphql';
import { TakeOutCommands } from './take-out.commands.js';
import { TakeOutQueries, type TakeOutView } from './take-out.queries.js';
import { TakeOutType } from './take-out.types.js';

@Resolver(() => OrganisationType)
export class TakeOutResolver {
  constructor(
    private readonly commands: TakeOutCommands,
    private readonly queries: TakeOutQueries,
  ) {}

  @ResolveField(() => [TakeOutType], { nullable: true, description: 'The viewer’s own, newest first; null where the viewer cannot take out anything of the organisation.' })
  async takeOuts(@Parent() organisation: OrganisationView, @CurrentActor() actor: Actor, @Context() context: GraphQlContext): Promise<TakeOutView[] | null> {
    return (await batched(context, 'take-outs', organisation.id, (ids) => this.queries.ofOrganisations(actor, ids))) ?? null;
  }

  @Can('organisation.takeOut')
  @Mutation(() => TakeOutType, { description: 'Everything about the organisation, made by a worker; the asker gets an e-mail when it can be fetched. Asked for again meanwhile, it is made once.' })
  async requestTakeOut(@CurrentActor() actor: Actor, @Args('organisationId', { type: () => ID }) organisationId: string): Promise<TakeOutView> {
    return this.queries.one(actor, await this.commands.request(actor, organisationId));
  }
}
