import { dateInStockholm } from '#kernel';

/** The one source of the present. Rules take `now`; only commands ask the clock. */
export abstract class Clock {
  abstract now(): Date;

  /** The calendar day in Stockholm, where deadlines are kept. */
  today(): string {
    return dateInStockholm(this.now());
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
