import { Args, Query, Resolver } from '@nestjs/graphql';
import { Can, CurrentActor, organisationsWhere, type Actor } from '#platform/access';
import { REGISTER_CHAIN } from '#platform/audit';
import { PageArguments } from '#platform/graphql';
import { AuditEventPage, AuditEventType } from './audit-event.types.js';
import { AuditQueries, type AuditEventPageView } from './audit.queries.js';

/** The log of a whole host, with that of the shared register. */
@Resolver(() => AuditEventType)
export class EventLogResolver {
  constructor(private readonly log: AuditQueries) {}

  @Can('log.read')
  @Query(() => AuditEventPage, { description: 'The host’s whole log and the register’s, newest first.' })
  auditEvents(@CurrentActor() actor: Actor, @Args() page: PageArguments): Promise<AuditEventPageView> {
    return this.log.page({ chainIds: [...organisationsWhere(actor, 'HOST_ADMIN', 'AUDITOR'), REGISTER_CHAIN] }, page, actor);
  }
}
