import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import type { ParticipationStage } from '#inquiries';
import { ParticipationStageEnum } from '#mandates';
import { OrganisationKindEnum, OrganisationType } from '#organisations';
import { enumOf } from '#procurements';
import { DateTimeScalar, PageArguments, PageInfo } from '#platform/graphql';
import { RECEIPT_ORDERS, type ReceiptOrder } from './receipt-order.js';

const ReceiptOrderEnum = enumOf(RECEIPT_ORDERS);
registerEnumType(ReceiptOrderEnum, { name: 'ReceiptOrder', description: 'FETCHED: by when it had everything, or until then last fetched something; before those who have nothing.' });

@ObjectType('DownloadReceipt', { description: 'Every byte of a file, or of the whole package, was delivered to a reader.' })
export class DownloadReceiptType {
  @Field(() => ID) id!: string;
  @Field(() => DateTimeScalar) at!: string;
  @Field(() => String, { nullable: true, description: 'The title of the file; null for the whole package.' }) item!: string | null;
  @Field(() => String, { description: 'The name of the one who fetched.' }) by!: string;
  @Field(() => Boolean, { description: 'By a personal link, without an account.' }) byLink!: boolean;
}

@ObjectType('ReceiptRow', { description: 'Where an organisation that was asked stands to a publication.' })
export class ReceiptRowType {
  @Field(() => ID) id!: string;
  @Field(() => OrganisationType) organisation!: OrganisationType;
  @Field(() => ParticipationStageEnum) stage!: ParticipationStage;
  @Field(() => Boolean, { description: 'Has not said no, nor let its time run out: it is waited for.' }) takesPart!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it had everything; null until then.' }) fetchedAt!: string | null;
  @Field(() => Int) filesFetched!: number;
  @Field(() => Int) fileCount!: number;
  @Field(() => DateTimeScalar, { nullable: true }) lastFetchAt!: string | null;
  @Field(() => [String], { description: 'Names of those who fetched.' }) fetchedBy!: string[];
  @Field(() => [DownloadReceiptType], { description: 'Newest first.' }) receipts!: DownloadReceiptType[];
  @Field(() => Int, { description: 'In the procurement, whatever they were about.' }) remindersSent!: number;
  @Field(() => DateTimeScalar, { nullable: true }) lastReminderAt!: string | null;
}

@ObjectType('ReceiptPage')
export class ReceiptPageType {
  @Field(() => [ReceiptRowType]) nodes!: ReceiptRowType[];
  @Field(() => Int) totalCount!: number;
  @Field(() => PageInfo) pageInfo!: PageInfo;
}

@ObjectType('ReceiptSummary', { description: 'Who has all of a publication, and who that is waited for has not.' })
export class ReceiptSummaryType {
  @Field(() => Int) fetchedCount!: number;
  @Field(() => Int) notFetchedCount!: number;
  @Field(() => [OrganisationType]) fetched!: OrganisationType[];
  @Field(() => [OrganisationType]) notFetched!: OrganisationType[];
}

@InputType()
export class ReceiptFilter {
  @Allow() @Field(() => Boolean, { nullable: true, description: 'Whether it has everything.' }) fetched?: boolean | null;
  @Allow() @Field(() => Boolean, { nullable: true, description: 'Only those who are waited for.' }) takesPartOnly?: boolean | null;
  @Allow() @Field(() => [OrganisationKindEnum], { nullable: true }) kind?: string[] | null;
  @Allow() @Field(() => [String], { nullable: true }) countyCode?: string[] | null;
  @Allow() @Field(() => String, { nullable: true }) search?: string | null;
}

@ArgsType()
export class ReceiptArguments extends PageArguments {
  @Allow() @Field(() => ReceiptFilter, { nullable: true }) filter?: ReceiptFilter | null;
  @Allow() @Field(() => ReceiptOrderEnum, { nullable: true }) order?: ReceiptOrder | null;
  @Allow() @Field(() => Boolean, { nullable: true }) descending?: boolean | null;
}
