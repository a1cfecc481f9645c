import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ProcurementParts, type PartQuestion, type ProcurementPart } from '#procurements';
import { RequirementQueries, type RequirementPageRow, type RequirementQuestion } from './requirement.queries.js';

const COLUMNS: readonly (keyof RequirementPageRow)[] = ['total', 'cursor', 'more', 'lastKey', 'lastId', 'nodes'];

/** The page of requirements that is asked for together with its procurement. */
@Injectable()
export class RequirementsPart implements ProcurementPart, OnModuleInit {
  readonly field = 'requirements';
  readonly columns = COLUMNS;

  constructor(
    private readonly parts: ProcurementParts,
    private readonly queries: RequirementQueries,
  ) {}

  onModuleInit(): void {
    this.parts.register(this);
  }

  query({ args, ...reading }: PartQuestion): string {
    return this.queries.pageQuery({ ...reading, question: args as RequirementQuestion });
  }
}
