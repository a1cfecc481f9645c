import { Module } from '@nestjs/common';
import { AuditAnchors } from './audit-anchors.js';

@Module({ providers: [AuditAnchors], exports: [AuditAnchors] })
export class AuditModule {}
