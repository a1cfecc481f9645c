import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '#platform/access';

@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  /** The process runs. */
  @Public()
  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** The process can serve: its database answers and is migrated. */
  @Public()
  @Get('ready')
  async ready(): Promise<{ status: string }> {
    const pending = await this.dataSource.showMigrations().catch(() => true);
    if (pending) throw new ServiceUnavailableException();
    return { status: 'ready' };
  }
}
