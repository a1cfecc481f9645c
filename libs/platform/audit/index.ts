export { eventBody, REGISTER_CHAIN, type DomainEvent, type EventParams, type StampedEvent } from './event.js';
