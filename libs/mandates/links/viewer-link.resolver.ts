import { Field, Info, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ContactPersonType, OrganisationType } from '#organisations';
import { ViewerType } from '#people';
import { CurrentActor, type Actor, type LinkPurpose } from '#platform/access';
import { DateTimeScalar, requestedFields } from '#platform/graphql';
import { LinkQueries, type LinkView } from './link.queries.js';
import { MandateType } from '../mandate/mandate.types.js';
import { ParticipationType } from '../board/participation.types.js';
import { LinkPurposeEnum } from './personal-link.types.js';

@ObjectType('LinkContext', { description: 'What a personal link was made for.' })
export class LinkContextType {
  @Field(() => LinkPurposeEnum) purpose!: LinkPurpose;
  @Field(() => OrganisationType) organisation!: OrganisationType;
  @Field(() => ContactPersonType, { nullable: true }) contact!: ContactPersonType | null;
  @Field(() => ParticipationType) participation!: ParticipationType;
  @Field(() => MandateType, { nullable: true }) mandate!: MandateType | null;
  @Field(() => DateTimeScalar) expiresAt!: string;
}

@Resolver(() => ViewerType)
export class ViewerLinkResolver {
  constructor(private readonly links: LinkQueries) {}

  @ResolveField(() => LinkContextType, { nullable: true, description: 'Set when the session came from a personal link.' })
  link(@CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<LinkView | null> {
    return this.links.ofViewer(actor, requestedFields(info));
  }
}
