import { Module } from '@nestjs/common';
import { ClearProgress } from './clear-progress.job.js';
import { Deliveries } from './deliveries.js';
import { FetchController } from './fetch.controller.js';
import { FetchQueries } from './fetch.queries.js';
import './fetch.texts.js';
import { PublicationPackages } from './publication-packages.js';
import { ReceiptCommands } from './receipt.commands.js';

/** What is fetched of publications, and by whom. */
@Module({ providers: [PublicationPackages, ReceiptCommands, FetchQueries, ClearProgress], exports: [PublicationPackages, ReceiptCommands, FetchQueries] })
export class FetchModule {}

/** The routes of the bytes, for the API alone. */
@Module({ imports: [FetchModule], controllers: [FetchController], providers: [Deliveries] })
export class FetchRoutesModule {}
