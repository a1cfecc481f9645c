import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { CONFIG, type Config } from '#platform/config';
import { ProcurementQueries } from '#procurements';
import { meetingCalendar } from './meeting-calendar.js';
import { MeetingQueries } from './meeting.queries.js';
import { minutesPdf } from './minutes-document.js';

/** What of a meeting is fetched as a file: the entry for the calendar, and the minutes. */
@Controller('meetings')
export class MeetingController {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly procurements: ProcurementQueries,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  @Can('meeting.read')
  @Get(':id.ics')
  async calendar(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const meeting = await this.queries.one(actor, id, new Set());
    const { slug, title } = await this.procurements.one(actor, meeting.procurementId);
    const url = `${this.config.publicUrl}/u/${slug}/arbetsgrupp/moten/${meeting.id}`;
    response.attachment(`mote-${meeting.number}.ics`).type('text/calendar; charset=utf-8').setHeader('Cache-Control', 'private, no-cache');
    response.send(meetingCalendar(meeting, { procurementTitle: title, url, now: this.clock.now() }));
  }

  @Can('meeting.read')
  @Get(':id.pdf')
  async minutes(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const { document, sha256 } = await this.queries.minutes(actor, id);
    response.attachment(`Protokoll ${document.caseNumber} möte ${document.number}.pdf`).type('application/pdf').setHeader('Cache-Control', 'private, no-cache');
    await pipeline(minutesPdf(document, sha256), response);
  }
}
