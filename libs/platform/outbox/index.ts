export { HandlesEvents, type GoOn, type OutboxHandler, type OutboxMessage } from './outbox-handler.js';
export { OutboxHandlers } from './outbox-handlers.js';
export { OutboxRelay } from './outbox-relay.js';
export { OutboxModule } from './outbox.module.js';
