import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays, dateInStockholm, type CalendarDate } from '#kernel';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { LinkMinters, previewLetter } from '#platform/mail';
import { currentLanguage, Refusal } from '#platform/request';
import { standingFor } from '#working-groups';
import { roundState } from './comment-round.js';
import { latestRound } from './refuse-outside-round.js';
import { silentRecipients, type SilentRecipient } from './silent-members.js';

export interface SilentReminder {
  readonly subject: string;
  readonly text: string;
  readonly recipients: readonly SilentRecipient[];
  readonly unreachable: readonly string[];
  readonly quietUntil: CalendarDate | null;
}

/** The last day on which those who were reminded are left alone; undefined where they may be reminded on the day. */
export function quietUntil(remindedAt: Date | null, quietDays: number, today: CalendarDate): CalendarDate | undefined {
  if (remindedAt === null) return undefined;
  const free = addDays(dateInStockholm(remindedAt), quietDays);
  return free > today ? addDays(free, -1) : undefined;
}

/** What a reminder to the silent would be, before it is sent. */
@Injectable()
export class SilentReminderQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly links: LinkMinters,
  ) {}

  /** Exactly who would get it now, and its words in the reader's language. Refuses like the sending: whoever may not remind, and where no round is open. */
  async preview(actor: Actor, procurementId: string): Promise<SilentReminder> {
    const { manager } = this.dataSource;
    const [now, today] = [this.clock.now(), this.clock.today()];
    await standingFor({ manager, now }, actor, procurementId, 'KEEP_ROUNDS');
    const round = await latestRound({ manager }, procurementId, 'none');
    if (!round || roundState(round, now) !== 'OPEN') throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'round.not_open' });
    const [row]: { quietDays: number }[] = await manager.query('select quiet_period_days as "quietDays" from procurement where id = $1', [procurementId]);
    const { url } = await this.links.mint(manager, { purpose: 'REQUIREMENTS', procurementId, participationId: null, contactId: null, personId: null, meetingId: null });
    return {
      ...(await previewLetter(manager, { kind: 'ROUND_REMINDER', language: currentLanguage(), procurementId, linkPurpose: 'REQUIREMENTS', url })),
      ...(await silentRecipients(manager, procurementId, round, today)),
      quietUntil: quietUntil(round.remindedAt, row?.quietDays ?? 0, today) ?? null,
    };
  }
}
