export { eventBody, REGISTER_CHAIN, type DomainEvent, type EventParams, type StampedEvent } from './event.js';
export { anchorFolder } from './anchor-file.js';
export { AuditAnchors } from './audit-anchors.js';
export { AuditModule } from './audit.module.js';
export { breakInWords, type ChainBreak, type ChainFault } from './chain-break.js';
export { verifyChains, type VerifiedChain } from './verify-chains.js';
