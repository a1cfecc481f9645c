import { canonicalJson, type CanonicalValue } from '#kernel';

/** The chain of what belongs to the installation and to no host: the shared register, accounts. */
export const REGISTER_CHAIN = '00000000-0000-0000-0000-000000000000';

export type EventParams = Readonly<Record<string, CanonicalValue>>;

/** Something that happened, as ids, codes and hashes; never a name or an address in clear. */
export interface DomainEvent {
  /** The chain: the host's id, or REGISTER_CHAIN. */
  readonly chainId: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly procurementId?: string;
  readonly organisationId?: string;
  readonly params?: EventParams;
}

export interface StampedEvent extends DomainEvent {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: 'PERSON' | 'LINK' | 'SYSTEM';
  readonly actorId?: string;
}

/** The text that is hashed: the canonical JSON of everything the row says. */
export function eventBody(event: StampedEvent): string {
  return canonicalJson({
    id: event.id,
    at: event.at.toISOString(),
    actorKind: event.actorKind,
    actorId: event.actorId ?? null,
    kind: event.kind,
    subjectType: event.subjectType,
    subjectId: event.subjectId,
    procurementId: event.procurementId ?? null,
    organisationId: event.organisationId ?? null,
    params: event.params ?? {},
  });
}
