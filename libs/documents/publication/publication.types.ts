import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { enumOf } from '#procurements';
import { DateTimeScalar, DecimalScalar } from '#platform/graphql';
import type { Audience } from '../document/document.js';
import { AudienceEnum } from '../document/document.types.js';
import { FINDING_CODES, type FindingCode, type FindingLevel } from './publication-gate.js';
import { PUBLICATION_ITEM_KINDS, type PublicationItemKind } from './publication.js';

const PublicationItemKindEnum = enumOf(PUBLICATION_ITEM_KINDS);
registerEnumType(PublicationItemKindEnum, { name: 'PublicationItemKind' });
export const FindingCodeEnum = enumOf(FINDING_CODES);
registerEnumType(FindingCodeEnum, { name: 'PublicationFindingCode' });
const FindingLevelEnum = enumOf(['ERROR', 'WARNING']);
registerEnumType(FindingLevelEnum, { name: 'PublicationFindingLevel', description: 'An error stands in the way; a warning is to be acknowledged.' });

@ObjectType('PublicationItem')
export class PublicationItemType {
  @Field(() => ID) id!: string;
  @Field(() => PublicationItemKindEnum) kind!: PublicationItemKind;
  @Field(() => String, { nullable: true }) annexNumber!: string | null;
  @Field(() => String, { description: 'In the package.' }) path!: string;
  @Field(() => String) title!: string;
  @Field(() => String) mediaType!: string;
  @Field(() => DecimalScalar, { description: 'Bytes.' }) size!: string;
  @Field(() => String) sha256!: string;
  @Field(() => String) href!: string;
  @Field(() => Boolean, { description: 'New, or other bytes than in the publication before it; true of all in the first.' }) changedSincePrevious!: boolean;
}

@ObjectType('NamedFile', { description: 'A file of a package as it is told of.' })
export class NamedFileType {
  @Field(() => String) path!: string;
  @Field(() => String) title!: string;
}

@ObjectType('NamedRequirement', { description: 'A requirement as a publication tells of it.' })
export class NamedRequirementType {
  @Field(() => String) number!: string;
  @Field(() => String) heading!: string;
}

@ObjectType('RequirementChanges', { description: 'From the specification of the publication before it to this one’s.' })
export class RequirementChangesType {
  @Field(() => [NamedRequirementType]) added!: NamedRequirementType[];
  @Field(() => [NamedRequirementType]) changed!: NamedRequirementType[];
  @Field(() => [NamedRequirementType]) struck!: NamedRequirementType[];
}

@ObjectType('PublicationChanges', { description: 'What an addendum changes, file by file and requirement by requirement.' })
export class PublicationChangesType {
  @Field(() => Int, { description: 'The number of the publication that it is told against: the latest that all readers of this one may read.' }) since!: number;
  @Field(() => [NamedFileType]) added!: NamedFileType[];
  @Field(() => [NamedFileType]) changed!: NamedFileType[];
  @Field(() => [NamedFileType]) removed!: NamedFileType[];
  @Field(() => RequirementChangesType, { nullable: true, description: 'None where one of the two has no specification.' }) requirements!: RequirementChangesType | null;
  @Field(() => [String], { description: 'The same in the reader’s language, a sentence each.' }) words!: string[];
}

@ObjectType('Publication', { description: 'A frozen package. It never changes.' })
export class PublicationType {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => String) title!: string;
  @Field(() => DateTimeScalar) publishedAt!: string;
  @Field(() => AudienceEnum) audience!: Audience;
  @Field(() => String, { nullable: true }) changeNote!: string | null;
  @Field(() => [PublicationItemType], { description: 'In the order of the package.' }) items!: PublicationItemType[];
  @Field(() => Int) itemCount!: number;
  @Field(() => DecimalScalar, { description: 'Bytes of all files together, the manifest left out.' }) totalSize!: string;
  @Field(() => String, { description: 'Over manifest.json, byte for byte; the event of the publication carries it too.' }) manifestSha256!: string;
  @Field(() => String) manifestHref!: string;
  @Field(() => String, { description: 'The whole package as one ZIP.' }) archiveHref!: string;
  @Field(() => Boolean, { description: 'Whether it is the newest that the viewer sees: what applies now.' }) latest!: boolean;
  @Field(() => Int, { nullable: true, description: 'Of the specification in it.' }) baselineNumber!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of the list of entitled parties in it.' }) entitledListNumber!: number | null;
}

@ObjectType('PublicPublications', { description: 'What everybody may read of a procurement: its public publications, and nothing else.' })
export class PublicPublicationsType {
  @Field(() => String) slug!: string;
  @Field(() => String) title!: string;
  @Field(() => String) caseNumber!: string;
  @Field(() => String) hostName!: string;
  @Field(() => [PublicationType], { description: 'Newest first.' }) publications!: PublicationType[];
}

@ObjectType('PublicationFinding', { description: 'Something that is missing, or that somebody should know, before publishing.' })
export class PublicationFindingType {
  @Field(() => FindingCodeEnum) code!: FindingCode;
  @Field(() => FindingLevelEnum) level!: FindingLevel;
  @Field(() => String, { description: 'In the reader’s language.' }) words!: string;
  @Field(() => [String], { description: 'What it is about: annex numbers, or ids of documents.' }) about!: string[];
}

@ObjectType('PlannedItem', { description: 'A file as it will stand in the package.' })
export class PlannedItemType {
  @Field(() => PublicationItemKindEnum) kind!: PublicationItemKind;
  @Field(() => ID, { nullable: true, description: 'Of a document.' }) versionId!: string | null;
  @Field(() => String, { nullable: true }) annexNumber!: string | null;
  @Field(() => String) path!: string;
  @Field(() => String) title!: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'Bytes; none of what is made when the proposal is confirmed.' }) size!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'None where it is not known before it is made.' }) changedSincePrevious!: boolean | null;
}

@ObjectType('PublicationPlan', { description: 'What a publication will be, and what is missing before it can be.' })
export class PublicationPlanType {
  @Field(() => Int, { description: 'The number that it gets if it is the next.' }) number!: number;
  @Field(() => String) title!: string;
  @Field(() => AudienceEnum) audience!: Audience;
  @Field(() => String, { nullable: true }) changeNote!: string | null;
  @Field(() => [PlannedItemType]) items!: PlannedItemType[];
  @Field(() => [NamedFileType], { description: 'Part of the publication that it is told against, and not of this one.' }) removed!: NamedFileType[];
  @Field(() => Int, { nullable: true, description: 'The number of the publication that the changes are told against.' }) since!: number | null;
  @Field(() => Boolean, { description: 'From the second publication it is said in words what is changed.' }) changeNoteRequired!: boolean;
  @Field(() => [PublicationFindingType], { description: 'Errors first.' }) findings!: PublicationFindingType[];
  @Field(() => Boolean, { description: 'Whether nothing stands in the way once the warnings are acknowledged.' }) publishable!: boolean;
}

@InputType()
export class PublishInput {
  @Allow() @Field(() => ID) procurementId!: string;
  @Allow() @Field(() => String) title!: string;
  @Allow() @Field(() => AudienceEnum) audience!: Audience;
  @Allow() @Field(() => [ID]) documentVersionIds!: string[];
  @Allow() @Field(() => ID, { nullable: true }) baselineId?: string | null;
  @Allow() @Field(() => ID, { nullable: true }) entitledListId?: string | null;
  @Allow() @Field(() => String, { nullable: true, description: 'What is changed, in words: required from the second publication.' }) changeNote?: string | null;
  @Allow() @Field(() => String, { nullable: true, description: 'The annex that the specification is.' }) baselineAnnexNumber?: string | null;
  @Allow() @Field(() => String, { nullable: true, description: 'The annex that the list of entitled parties is.' }) entitledListAnnexNumber?: string | null;
  @Allow() @Field(() => [FindingCodeEnum], { nullable: true, description: 'The warnings that the proposer has read and publishes in spite of.' }) acknowledged?: FindingCode[] | null;
}
