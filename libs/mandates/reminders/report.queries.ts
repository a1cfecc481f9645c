import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RemindResult } from '#inquiries';
import { organisationJson, visibleOrganisations, type OrganisationView } from '#organisations';
import type { Actor } from '#platform/access';
import { isId, SqlParams } from '#platform/database';
import { currentLanguage, type RefusalCode } from '#platform/request';
import { say } from '#platform/texts';
import type { IssueResult } from '../issue/mandate-issue.commands.js';
import type { MandateView } from '../mandate/mandate-json.js';
import { MandateQueries } from '../mandate/mandate.queries.js';

export interface Refused {
  readonly organisation: OrganisationView;
  readonly code: RefusalCode;
  readonly message: string;
}
export interface IssueReport {
  readonly issued: readonly MandateView[];
  readonly refused: readonly Refused[];
}
export interface RemindReport {
  readonly reminded: readonly OrganisationView[];
  readonly skipped: readonly Refused[];
}

/** What a bulk action did, organisation by organisation, in the reader's words. */
@Injectable()
export class ReportQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mandates: MandateQueries,
  ) {}

  async issued(actor: Actor, result: IssueResult, asked: ReadonlySet<string>): Promise<IssueReport> {
    const organisations = await this.organisations(actor, result.refused.map((refused) => refused.organisationId), asked, 'refused.organisation.');
    return {
      issued: await this.mandates.byIds(actor, result.issued, below(asked, 'issued.')),
      refused: result.refused.flatMap(({ organisationId, code, text }) => told(organisations.get(organisationId), code, text)),
    };
  }

  async reminded(actor: Actor, result: RemindResult<string>, asked: ReadonlySet<string>): Promise<RemindReport> {
    const reminded = await this.organisations(actor, result.reminded, asked, 'reminded.');
    return { reminded: [...reminded.values()], skipped: await this.skipped(actor, result.skipped, asked) };
  }

  /** Why those were left alone, by codes that have a text `remind.skip.<code>`. */
  async skipped(actor: Actor, skipped: readonly { organisationId: string; reason: string }[], asked: ReadonlySet<string>): Promise<Refused[]> {
    const organisations = await this.organisations(actor, skipped.map((skip) => skip.organisationId), asked, 'skipped.organisation.');
    return skipped.flatMap(({ organisationId, reason }) => told(organisations.get(organisationId), 'ACTION_NOT_AVAILABLE', `remind.skip.${reason}`));
  }

  private async organisations(actor: Actor, ids: readonly string[], asked: ReadonlySet<string>, prefix: string): Promise<Map<string, OrganisationView>> {
    if (ids.length === 0) return new Map();
    const params = new SqlParams();
    const place = params.add(ids.filter(isId));
    const rows: { organisation: OrganisationView }[] = await this.dataSource.query(
      `select ${organisationJson('o', { actor, params, asked, prefix })} as organisation from organisation o
       where o.id = any(${place}::uuid[]) and ${visibleOrganisations(actor, params, 'o')} order by o.name collate "sv-x-icu"`,
      params.values,
    );
    return new Map(rows.map(({ organisation }) => [organisation.id, organisation]));
  }
}

const told = (organisation: OrganisationView | undefined, code: RefusalCode, text: string): Refused[] =>
  organisation ? [{ organisation, code, message: say(currentLanguage(), text) }] : [];

/** The fields asked for below a path, as if they had been asked for by themselves. */
export const below = (asked: ReadonlySet<string>, prefix: string): ReadonlySet<string> =>
  new Set([...asked].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)));
