import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Allow } from 'class-validator';

@ObjectType('ImportError')
export class ImportErrorType {
  @Field(() => Int, { description: 'Counts records; the header is row 1.' }) row!: number;
  @Field(() => String) column!: string;
  @Field(() => String) value!: string;
  @Field(() => String) problem!: string;
  @Field(() => String) message!: string;
}

@ObjectType('ImportReport')
export class ImportReportType {
  @Field(() => Boolean) dryRun!: boolean;
  @Field(() => Int) created!: number;
  @Field(() => Int) updated!: number;
  @Field(() => Int) unchanged!: number;
  @Field(() => [ImportErrorType], { description: 'Why rows are refused; nothing of a refused row is imported.' }) errors!: ImportErrorType[];
  @Field(() => [ImportErrorType], { description: 'How values were read, and what to look twice at.' }) warnings!: ImportErrorType[];
}

@ObjectType('ImportColumn')
export class ImportColumnType {
  @Field(() => String) header!: string;
  @Field(() => String, { nullable: true }) field!: string | null;
}

@ObjectType('ImportPreview', { description: 'What an uploaded file holds, before anything is imported.' })
export class ImportPreviewType {
  @Field(() => [ImportColumnType]) columns!: ImportColumnType[];
  @Field(() => Int) rowCount!: number;
  @Field(() => [[String]], { description: 'The first rows.' }) sample!: string[][];
  @Field(() => [String]) missingRequired!: string[];
}

@InputType('ColumnMatch')
export class ColumnMatchInput {
  @Allow() @Field(() => String) header!: string;
  @Allow() @Field(() => String, { nullable: true, description: 'None leaves the column out.' }) field?: string | null;
}
