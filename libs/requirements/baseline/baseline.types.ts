import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, DecimalScalar, Person } from '#platform/graphql';
import { enumOf } from '#procurements';
import type { RequirementKind } from '../requirement/requirement.js';
import { RequirementKindEnum } from '../requirement/requirement.types.js';
import { DiffSegmentType } from '../thread/thread.types.js';
import { COMPARED } from './baseline.js';

const SNAKE = (part: string): string => part.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
export const COMPARED_PARTS = COMPARED.map(SNAKE);
export const ComparedPartEnum = enumOf(COMPARED_PARTS);
registerEnumType(ComparedPartEnum, { name: 'RequirementPart' });

@ObjectType('Baseline', { description: 'A frozen, numbered state of all requirements.' })
export class BaselineType {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => DateTimeScalar) setAt!: string;
  @Field(() => Person) setBy!: Person;
  @Field(() => Int) requirementCount!: number;
  @Field(() => String, { description: 'Over the canonical JSON of the baseline.' }) sha256!: string;
  @Field(() => String, { description: 'The specification, tagged, with a table of contents.' }) pdfHref!: string;
  @Field(() => String, { description: 'The specification; it can be imported again unchanged.' }) xlsxHref!: string;
  @Field(() => String) jsonHref!: string;
}

@ObjectType('FrozenRequirement')
export class FrozenRequirementType {
  @Field(() => ID) requirementId!: string;
  @Field(() => String) number!: string;
  @Field(() => String) section!: string;
  @Field(() => Int) version!: number;
  @Field(() => RequirementKindEnum) kind!: RequirementKind;
  @Field(() => Int, { nullable: true, description: 'None: all lots.' }) lotNumber!: number | null;
  @Field(() => String) heading!: string;
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true }) rationale!: string | null;
  @Field(() => DecimalScalar, { nullable: true }) weight!: string | null;
  @Field(() => String, { nullable: true }) verification!: string | null;
}

@ObjectType('ChangedRequirement')
export class ChangedRequirementType {
  @Field(() => FrozenRequirementType) before!: FrozenRequirementType;
  @Field(() => FrozenRequirementType) after!: FrozenRequirementType;
  @Field(() => [ComparedPartEnum]) changed!: string[];
  @Field(() => [DiffSegmentType]) heading!: DiffSegmentType[];
  @Field(() => [DiffSegmentType]) text!: DiffSegmentType[];
  @Field(() => [DiffSegmentType]) rationale!: DiffSegmentType[];
  @Field(() => [DiffSegmentType]) verification!: DiffSegmentType[];
}

@ObjectType('BaselineComparison')
export class BaselineComparisonType {
  @Field(() => BaselineType) from!: BaselineType;
  @Field(() => BaselineType, { nullable: true, description: 'None: the present draft.' }) to!: BaselineType | null;
  @Field(() => [FrozenRequirementType]) added!: FrozenRequirementType[];
  @Field(() => [FrozenRequirementType]) struck!: FrozenRequirementType[];
  @Field(() => [ChangedRequirementType]) changed!: ChangedRequirementType[];
  @Field(() => [FrozenRequirementType], { description: 'As they stand in both.' }) unchanged!: FrozenRequirementType[];
  @Field(() => Int) unchangedCount!: number;
}
