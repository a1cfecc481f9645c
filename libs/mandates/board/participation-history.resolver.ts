import { Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { organisationJson } from '#organisations';
import { mayWithProcurement } from '#procurements';
import { CurrentActor, type Actor } from '#platform/access';
import { AuditEventType, AuditQueries, type AuditEventView } from '#platform/event-log';
import { batched, requestedFields, type GraphQlContext } from '#platform/graphql';
import { MailQueries, MailType, type MailView } from '#platform/mail';
import type { ParticipationView } from './participation-json.js';
import { ParticipationType } from './participation.types.js';

/** What has happened to a participation, and what was sent: read for all rows of a request at once. */
@Resolver(() => ParticipationType)
export class ParticipationHistoryResolver {
  constructor(
    private readonly log: AuditQueries,
    private readonly letters: MailQueries,
  ) {}

  @ResolveField(() => [AuditEventType], { description: 'Newest first.' })
  async timeline(@Parent() participation: ParticipationView, @CurrentActor() actor: Actor, @Context() context: GraphQlContext): Promise<readonly AuditEventView[]> {
    const { procurementId, organisationId } = participation;
    const events = await batched(context, `timeline:${procurementId}`, organisationId, (ids) => this.log.ofOrganisations(actor, procurementId, ids));
    return isStaff(actor, participation) ? (events ?? []) : (events ?? []).map((event) => ({ ...event, actor: null }));
  }

  @ResolveField(() => [MailType], { description: 'Newest first; for the host’s staff.' })
  async mails(
    @Parent() participation: ParticipationView, @CurrentActor() actor: Actor, @Context() context: GraphQlContext, @Info() info: GraphQLResolveInfo,
  ): Promise<readonly MailView[]> {
    if (!isStaff(actor, participation)) return [];
    const asked = requestedFields(info);
    const load = (ids: readonly string[]) => this.letters.ofParticipations(ids, (alias, params) => organisationJson(alias, { actor, params, asked, prefix: 'organisation.' }));
    return (await batched(context, 'mails', participation.id, load)) ?? [];
  }
}

/** Names of those who work for the host are not shown to those who do not. */
const isStaff = (actor: Actor, { procurementId, hostId }: ParticipationView): boolean => mayWithProcurement(actor, 'READ_PARTICIPATION', { id: procurementId, hostId });
