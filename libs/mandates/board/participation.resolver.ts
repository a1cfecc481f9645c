import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { InquiryCommands, InvitationCommands } from '#inquiries';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { DateScalar, requestedFields } from '#platform/graphql';
import { BoardQueries } from './board.queries.js';
import type { ParticipationView } from './participation-json.js';
import { AnswerInquiryInput, ParticipationType } from './participation.types.js';

/** The row of the funnel: asking, opening, answering. */
@Resolver(() => ParticipationType)
export class ParticipationResolver {
  constructor(
    private readonly invitations: InvitationCommands,
    private readonly inquiries: InquiryCommands,
    private readonly board: BoardQueries,
  ) {}

  @Can('participation.read')
  @Query(() => ParticipationType)
  participation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<ParticipationView> {
    return this.board.one(actor, id, requestedFields(info));
  }

  @Can('participation.invite')
  @Mutation(() => [ParticipationType], { description: 'At most 500 at a time. Repeating it changes nothing.' })
  async inviteOrganisations(
    @CurrentActor() actor: Actor,
    @Args('procurementId', { type: () => ID }) procurementId: string,
    @Args('organisationIds', { type: () => [ID] }) organisationIds: string[],
    @Args('respondBy', { type: () => DateScalar, nullable: true }) respondBy: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ParticipationView[]> {
    const ids = await this.invitations.inviteOrganisations(actor, procurementId, organisationIds, respondBy ?? undefined);
    return this.board.byIds(actor, ids, requestedFields(info));
  }

  @Can('inquiry.answer')
  @Mutation(() => ParticipationType, { description: 'Asked for by the page after the first touch of a person, never by fetching the link.' })
  async confirmOpened(@CurrentActor() actor: Actor, @Args('participationId', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<ParticipationView> {
    return this.board.one(actor, await this.invitations.confirmOpened(actor, id), requestedFields(info));
  }

  @Can('inquiry.answer')
  @Mutation(() => ParticipationType)
  async answerInquiry(@CurrentActor() actor: Actor, @Args('input', { type: () => AnswerInquiryInput }) input: AnswerInquiryInput, @Info() info: GraphQLResolveInfo): Promise<ParticipationView> {
    const { participationId, answer, reason, volumes } = input;
    const id = await this.inquiries.answerInquiry(actor, participationId, { answer, volumes: volumes ?? [], ...(reason ? { reason } : {}) });
    return this.board.one(actor, id, requestedFields(info));
  }

  @Can('participation.remind')
  @Mutation(() => ParticipationType, { description: 'A new personal link to a contact of the organisation.' })
  async sendLink(
    @CurrentActor() actor: Actor,
    @Args('participationId', { type: () => ID }) id: string,
    @Args('contactId', { type: () => ID }) contactId: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ParticipationView> {
    return this.board.one(actor, await this.invitations.sendLink(actor, id, contactId), requestedFields(info));
  }
}
