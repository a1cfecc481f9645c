import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, organisationsWhere, type Actor } from '#platform/access';
import { REGISTER_CHAIN } from '#platform/audit';
import { AuditEventPage, AuditQueries, type AuditEventPageView } from '#platform/event-log';
import { PageArguments } from '#platform/graphql';
import { isHostStaff } from './organisation.policy.js';
import { OrganisationType } from './organisation.types.js';

const NOTHING: AuditEventPageView = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };

@Resolver(() => OrganisationType)
export class OrganisationHistoryResolver {
  constructor(private readonly log: AuditQueries) {}

  /**
   * What has happened to the organisation in the register. Names of contacts stand in it: for host staff and for its own people, who
   * are not shown who at the host did what.
   */
  @ResolveField(() => AuditEventPage)
  async history(@CurrentActor() actor: Actor, @Parent() { id }: OrganisationType, @Args() page: PageArguments): Promise<AuditEventPageView> {
    const isStaff = isHostStaff(actor);
    if (!isStaff && !organisationsWhere(actor, 'PARTICIPANT', 'SIGNATORY').includes(id)) return NOTHING;
    const events = await this.log.page({ organisationId: id, chainIds: [REGISTER_CHAIN] }, page, actor);
    return isStaff ? events : { ...events, nodes: events.nodes.map((event) => ({ ...event, actor: null })) };
  }
}
