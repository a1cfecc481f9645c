import { Module } from '@nestjs/common';
import { defineConstraintRefusals } from '#platform/database';
import { MoveCommands } from './requirement/move.commands.js';
import { OverviewQueries } from './requirement/overview.queries.js';
import { ProcurementRequirementsResolver } from './requirement/procurement-requirements.resolver.js';
import { ReadingCommands } from './requirement/reading.commands.js';
import { RequirementCommands } from './requirement/requirement.commands.js';
import { Requirement, RequirementRevision, RequirementSection } from './requirement/requirement.entity.js';
import { RequirementQueries } from './requirement/requirement.queries.js';
import { RequirementResolver } from './requirement/requirement.resolver.js';
import { RevisionDiffResolver } from './requirement/revision-diff.resolver.js';
import { SituationQueries } from './requirement/situation.queries.js';
import './requirements.texts.js';

defineConstraintRefusals({
  requirement_number_once: { code: 'ALREADY_EXISTS' },
  requirement_section_procurement_id_number_key: { code: 'ALREADY_EXISTS' },
});

export const REQUIREMENT_ENTITIES = [Requirement, RequirementRevision, RequirementSection] as const;

const COMMANDS = [RequirementCommands, MoveCommands, ReadingCommands];
const QUERIES = [RequirementQueries, OverviewQueries, SituationQueries];

/** Requirements, what is said of them and their baselines, without routes: for the worker and for the libraries above. */
@Module({ providers: [...COMMANDS, ...QUERIES], exports: [...COMMANDS, ...QUERIES] })
export class RequirementsModule {}

/** What of requirements is reached from outside. */
@Module({ imports: [RequirementsModule], providers: [RequirementResolver, RevisionDiffResolver, ProcurementRequirementsResolver] })
export class RequirementRoutesModule {}
