import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationType, type OrganisationView } from '#organisations';
import { MailType, type MailView } from '#platform/mail';

/** Whom a letter was about: read in the letters' own statement, which the library that knows organisations supplied. */
@Resolver(() => MailType)
export class MailOrganisationResolver {
  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(@Parent() mail: MailView): OrganisationView | null {
    return (mail.organisation as OrganisationView | null | undefined) ?? null;
  }
}
