import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, CurrentActor, type Actor } from '#platform/access';
import type { ImportReport } from './import-report.js';
import { OrganisationImportCommands } from './organisation-import.commands.js';
import { OrganisationImportQueries, type ImportPreview } from './organisation-import.queries.js';
import { ColumnMatchInput, ImportPreviewType, ImportReportType } from './organisation-import.types.js';

@Resolver()
export class OrganisationImportResolver {
  constructor(
    private readonly commands: OrganisationImportCommands,
    private readonly queries: OrganisationImportQueries,
  ) {}

  @Can('organisation.keep')
  @Query(() => ImportPreviewType)
  organisationImport(@CurrentActor() actor: Actor, @Args('fileId', { type: () => ID }) fileId: string): Promise<ImportPreview> {
    return this.queries.preview(actor, fileId);
  }

  @Can('organisation.keep')
  @Mutation(() => ImportReportType)
  importOrganisations(
    @CurrentActor() actor: Actor,
    @Args('fileId', { type: () => ID }) fileId: string,
    @Args('dryRun', { type: () => Boolean }) dryRun: boolean,
    @Args('columns', { type: () => [ColumnMatchInput], nullable: true }) columns?: ColumnMatchInput[] | null,
  ): Promise<ImportReport> {
    return this.commands.importFile(actor, fileId, dryRun, columns);
  }
}
