import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { procurementsWhere, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, SqlParams } from '#platform/database';
import { notFound, Refusal } from '#platform/request';
import { visibleProcurements } from '#procurements';
import { standingOf } from './draft-standing.js';
import { memberJson, workingGroupJson, type MemberView, type WorkingGroupView } from './working-group-json.js';
import { memberToldTo, toldTo } from './working-group-view.js';
import { groupReaders, mayReadGroup, mayWithGroup } from './working-group.policy.js';

/** Reads of groups, through the one condition of who reads a group's page. */
@Injectable()
export class WorkingGroupQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * The group of the procurement; null where it has none, or none for the actor. A member who is to sign first is told so:
   * CONFIDENTIALITY_NOT_SIGNED.
   */
  async ofProcurement(actor: Actor, procurementId: string, asked: ReadonlySet<string>): Promise<WorkingGroupView | null> {
    const group = await this.find(actor, procurementId, asked);
    if (group) return group;
    const isToSign = procurementsWhere(actor, 'WORKING_GROUP_MEMBER').includes(procurementId);
    if (isToSign) throw new Refusal('CONFIDENTIALITY_NOT_SIGNED', { details: { procurementId } });
    return null;
  }

  /** The group of the procurement where the actor reads it, else null. */
  async find(actor: Actor, procurementId: string, asked: ReadonlySet<string>): Promise<WorkingGroupView | null> {
    if (!isId(procurementId)) return null;
    const today = this.clock.today();
    const params = new SqlParams();
    const json = workingGroupJson('g', 'p', { actor, params, asked, today });
    const rows: { group: WorkingGroupView }[] = await this.dataSource.query(
      `select ${json} as "group" from working_group g join procurement p on p.id = g.procurement_id
       where p.id = ${params.add(procurementId)}::uuid and ${groupReaders(actor, params, 'p', today)}`,
      params.values,
    );
    const [row] = rows;
    return row ? toldTo(actor, row.group, await this.standing(actor, procurementId, today), today) : null;
  }

  /** One group by id; NOT_FOUND where it does not exist for the actor. */
  async one(actor: Actor, groupId: string, asked: ReadonlySet<string>): Promise<WorkingGroupView> {
    const group = await this.find(actor, await this.procurementOf('select procurement_id as id from working_group where id = $1', groupId), asked);
    if (!group) throw notFound();
    return group;
  }

  /** One member by id; NOT_FOUND where the group does not exist for the actor. */
  async member(actor: Actor, memberId: string, asked: ReadonlySet<string>): Promise<MemberView> {
    const today = this.clock.today();
    const procurementId = await this.procurementOf('select g.procurement_id as id from working_group_member m join working_group g on g.id = m.group_id where m.id = $1', memberId);
    const standing = await this.standing(actor, procurementId, today);
    if (!mayReadGroup(actor, standing, today)) throw notFound();
    const params = new SqlParams();
    const json = memberJson('m', 'g', { actor, params, asked, today });
    const rows: { member: MemberView }[] = await this.dataSource.query(
      `select ${json} as member from working_group_member m join working_group g on g.id = m.group_id join procurement p on p.id = g.procurement_id
       where m.id = ${params.add(memberId)}::uuid and ${visibleProcurements(actor, params, 'p')}`,
      params.values,
    );
    const [row] = rows;
    if (!row) throw notFound();
    return memberToldTo(actor, row.member, (act) => mayWithGroup(actor, act, standing, today), today);
  }

  private standing(actor: Actor, procurementId: string, today: string) {
    return standingOf(this.dataSource.manager, actor, procurementId, today);
  }

  private async procurementOf(statement: string, id: string): Promise<string> {
    if (!isId(id)) throw notFound();
    const rows: { id: string }[] = await this.dataSource.query(statement, [id]);
    const [row] = rows;
    if (!row) throw notFound();
    return row.id;
  }
}
