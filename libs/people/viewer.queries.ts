import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { keepsRegister } from '#organisations';
import { isPermitted, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { CONFIG, type Config } from '#platform/config';
import { SqlParams } from '#platform/database';
import { currentLanguage, type Language } from '#platform/request';
import { roleJson, type RoleView } from './role-json.js';

export interface ViewerView {
  readonly person: { readonly id: string; readonly name: string; readonly email: string } | null;
  readonly language: Language;
  readonly demo: boolean;
  readonly mayManageRegister: boolean;
  readonly mayCreateProcurement: boolean;
  readonly mayManagePeople: boolean;
}

/** Who is looking, and what that opens for them. Somebody who is not signed in is a viewer too. */
@Injectable()
export class ViewerQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async viewer(actor: Actor): Promise<ViewerView> {
    return {
      person: actor.kind === 'PERSON' ? { id: actor.personId, name: actor.name, email: actor.email } : null,
      language: await this.languageOf(actor),
      demo: this.config.demo,
      mayManageRegister: keepsRegister(actor),
      mayCreateProcurement: isPermitted(actor, 'procurement.create'),
      mayManagePeople: isPermitted(actor, 'people.keep'),
    };
  }

  /** The roles that the person holds today, those of working groups among them, each with its scope. One statement. */
  async roles(actor: Actor, asked: ReadonlySet<string>): Promise<RoleView[]> {
    if (actor.kind !== 'PERSON') return [];
    const params = new SqlParams();
    const json = roleJson('r', { actor, params, asked, prefix: '' });
    const held = actor.roles.map((role) => ({ id: role.id, role: role.role, organisation_id: role.organisationId, procurement_id: role.procurementId, valid_until: role.validUntil }));
    const rows: { role: RoleView }[] = await this.dataSource.query(
      `select ${json} as role
       from json_to_recordset(${params.add(JSON.stringify(held))}::json) as r (id uuid, role text, organisation_id uuid, procurement_id uuid, valid_until date) order by r.id`,
      params.values,
    );
    return rows.map((row) => row.role);
  }

  /** What a person has chosen, read anew since it may just have been changed; of others, the language they asked in. */
  private async languageOf(actor: Actor): Promise<Language> {
    if (actor.kind !== 'PERSON') return currentLanguage();
    const rows: { language: Language }[] = await this.dataSource.query('select language from person where id = $1', [actor.personId]);
    return rows[0]?.language ?? actor.language;
  }
}
