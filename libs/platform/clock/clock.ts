import { dateInStockholm } from '#kernel';

const MINUTE_MS = 60_000;

/** The one source of the present. Rules take `now`; only commands ask the clock. */
export abstract class Clock {
  private day = { minute: Number.NaN, date: '' };

  abstract now(): Date;

  /** The calendar day in Stockholm, where deadlines are kept. Days begin with a minute: it is asked for in every request, and looked up once in each. */
  today(): string {
    const now = this.now();
    const minute = Math.floor(now.getTime() / MINUTE_MS);
    if (minute !== this.day.minute) this.day = { minute, date: dateInStockholm(now) };
    return this.day.date;
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands where it is put: history is replayed through the commands at its own moments. */
export class SettableClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return this.instant;
  }

  set(instant: Date): void {
    this.instant = instant;
  }
}
