import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { DateScalar, requestedFields } from '#platform/graphql';
import { MandateIssueCommands } from '../issue/mandate-issue.commands.js';
import type { MandateView } from './mandate-json.js';
import { MandateQueries } from './mandate.queries.js';
import { MandateReviewCommands } from '../review/mandate-review.commands.js';
import { MandateSubmitCommands } from '../signing/mandate-submit.commands.js';
import { MandateType, SubmitMandateInput } from './mandate.types.js';

const ofMandate = () => Args('mandateId', { type: () => ID });
const atVersion = () => Args('version', { type: () => Int });
const because = () => Args('reason', { type: () => String });

/** What is done with one mandate. */
@Resolver(() => MandateType)
export class MandateResolver {
  constructor(
    private readonly queries: MandateQueries,
    private readonly submitting: MandateSubmitCommands,
    private readonly reviewing: MandateReviewCommands,
    private readonly issuing: MandateIssueCommands,
  ) {}

  @Can('mandate.read')
  @Query(() => MandateType)
  mandate(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<MandateView> {
    return this.queries.one(actor, id, requestedFields(info));
  }

  @Can('mandate.submit')
  @Mutation(() => MandateType)
  async submitMandate(@CurrentActor() actor: Actor, @Args('input', { type: () => SubmitMandateInput }) input: SubmitMandateInput, @Info() info: GraphQLResolveInfo): Promise<MandateView> {
    const { mandateId, version, ...signing } = input;
    return this.queries.one(actor, await this.submitting.submitMandate(actor, mandateId, version, signing), requestedFields(info));
  }

  @Can('mandate.register')
  @Mutation(() => MandateType)
  async registerPaperMandate(@CurrentActor() actor: Actor, @Args('input', { type: () => SubmitMandateInput }) input: SubmitMandateInput, @Info() info: GraphQLResolveInfo): Promise<MandateView> {
    const { mandateId, version, ...signing } = input;
    return this.queries.one(actor, await this.submitting.registerPaperMandate(actor, mandateId, version, signing), requestedFields(info));
  }

  @Can('mandate.decline')
  @Mutation(() => MandateType)
  async declineMandate(@CurrentActor() actor: Actor, @ofMandate() id: string, @atVersion() version: number, @because() reason: string, @Info() info: GraphQLResolveInfo): Promise<MandateView> {
    return this.queries.one(actor, await this.submitting.declineMandate(actor, id, version, reason), requestedFields(info));
  }

  @Can('mandate.submit')
  @Mutation(() => MandateType, { description: '“I am not the right person.”' })
  async referMandate(
    @CurrentActor() actor: Actor,
    @ofMandate() id: string,
    @Args('name', { type: () => String }) name: string,
    @Args('email', { type: () => String }) email: string,
    @Args('note', { type: () => String, nullable: true }) note: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MandateView> {
    const referral = { name, email, ...(note ? { note } : {}) };
    return this.queries.one(actor, await this.submitting.referMandate(actor, id, referral), requestedFields(info));
  }

  @Can('mandate.review')
  @Mutation(() => MandateType)
  async approveMandate(@CurrentActor() actor: Actor, @ofMandate() id: string, @atVersion() version: number, @Info() info: GraphQLResolveInfo): Promise<MandateView> {
    return this.queries.one(actor, await this.reviewing.approveMandate(actor, id, version), requestedFields(info));
  }

  @Can('mandate.review')
  @Mutation(() => MandateType)
  async returnMandate(
    @CurrentActor() actor: Actor,
    @ofMandate() id: string,
    @atVersion() version: number,
    @because() reason: string,
    @Args('completeBy', { type: () => DateScalar, nullable: true }) completeBy: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MandateView> {
    return this.queries.one(actor, await this.reviewing.returnMandate(actor, id, version, reason, completeBy ?? undefined), requestedFields(info));
  }

  @Can('mandate.withdraw')
  @Mutation(() => MandateType)
  async withdrawMandate(@CurrentActor() actor: Actor, @ofMandate() id: string, @atVersion() version: number, @because() reason: string, @Info() info: GraphQLResolveInfo): Promise<MandateView> {
    return this.queries.one(actor, await this.reviewing.withdrawMandate(actor, id, version, reason), requestedFields(info));
  }

  @Can('mandate.issue')
  @Mutation(() => MandateType)
  async reissueMandate(
    @CurrentActor() actor: Actor, @ofMandate() id: string, @atVersion() version: number, @Args('respondBy', { type: () => DateScalar }) respondBy: string, @Info() info: GraphQLResolveInfo,
  ): Promise<MandateView> {
    return this.queries.one(actor, await this.issuing.reissueMandate(actor, id, version, respondBy), requestedFields(info));
  }

  @Can('mandate.issue')
  @Mutation(() => MandateType)
  async cancelMandate(@CurrentActor() actor: Actor, @ofMandate() id: string, @atVersion() version: number, @because() reason: string, @Info() info: GraphQLResolveInfo): Promise<MandateView> {
    return this.queries.one(actor, await this.issuing.cancelMandate(actor, id, version, reason), requestedFields(info));
  }
}
