import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { ImportReportType, type ImportReport } from '#organisations';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { DispositionImportCommands, type DispositionReport } from './disposition-import.commands.js';
import { DispositionReportType } from './import.types.js';
import { RequirementImportCommands } from './requirement-import.commands.js';

const ofProcurement = (): ParameterDecorator => Args('procurementId', { type: () => ID });
const fromFile = (): ParameterDecorator => Args('fileId', { type: () => ID });
const trying = (): ParameterDecorator => Args('dryRun', { type: () => Boolean });

@Resolver()
export class RequirementImportResolver {
  constructor(
    private readonly requirements: RequirementImportCommands,
    private readonly dispositions: DispositionImportCommands,
  ) {}

  @Can('requirement.keep')
  @Mutation(() => ImportReportType, { description: 'From XLSX or CSV. What stands under a number is revised where the file says something else; the rest is added.' })
  importRequirements(@CurrentActor() actor: Actor, @ofProcurement() procurementId: string, @fromFile() fileId: string, @trying() dryRun: boolean): Promise<ImportReport> {
    return this.requirements.importFile(actor, procurementId, fileId, dryRun);
  }

  @Can('requirement.keep')
  @Mutation(() => ImportReportType, { description: 'Of another procurement whose drafts the viewer reads. Numbers that stand already are left as they are.' })
  copyRequirements(
    @CurrentActor() actor: Actor, @ofProcurement() procurementId: string, @Args('fromProcurementId', { type: () => ID }) fromProcurementId: string, @trying() dryRun: boolean,
    @Args('sections', { type: () => [String], nullable: true, description: 'By number; all unless said.' }) sections?: string[] | null,
  ): Promise<ImportReport> {
    return this.requirements.copyFrom(actor, procurementId, fromProcurementId, sections ?? null, dryRun);
  }

  @Can('thread.resolve')
  @Mutation(() => DispositionReportType, { description: 'From the comment matrix: closes the open threads that it answers.' })
  importDispositions(@CurrentActor() actor: Actor, @ofProcurement() procurementId: string, @fromFile() fileId: string, @trying() dryRun: boolean): Promise<DispositionReport> {
    return this.dispositions.importFile(actor, procurementId, fileId, dryRun);
  }
}
