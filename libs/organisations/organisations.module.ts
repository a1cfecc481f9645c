import { Module } from '@nestjs/common';
import { ContactCommands } from './contacts/contact.commands.js';
import { ContactPerson } from './contacts/contact-person.entity.js';
import { ContactResolver } from './contacts/contact.resolver.js';
import { OrganisationExportController } from './organisation-export.controller.js';
import { OrganisationHistoryResolver } from './organisation-history.resolver.js';
import { OrganisationImportCommands } from './import/organisation-import.commands.js';
import { OrganisationImportQueries } from './import/organisation-import.queries.js';
import { OrganisationImportResolver } from './import/organisation-import.resolver.js';
import { OrganisationCommands } from './organisation.commands.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationQueries } from './organisation.queries.js';
import { OrganisationResolver } from './organisation.resolver.js';
import './organisations.texts.js';
import { Ownership } from './ownership.entity.js';

export const ORGANISATION_ENTITIES = [Organisation, Ownership, ContactPerson] as const;

const RULES = [OrganisationCommands, ContactCommands, OrganisationQueries, OrganisationImportCommands, OrganisationImportQueries];

/** The register of organisations, without routes: for the worker and for the libraries above. */
@Module({ providers: RULES, exports: RULES })
export class OrganisationsModule {}

/** What of the register is reached from outside. */
@Module({
  imports: [OrganisationsModule],
  providers: [OrganisationResolver, OrganisationHistoryResolver, ContactResolver, OrganisationImportResolver],
  controllers: [OrganisationExportController],
})
export class OrganisationRoutesModule {}
