import { join } from 'node:path';
import { addDays, daysBetween } from '#kernel';
import { readTable } from '#platform/spreadsheet';
import type { WorkingGroupDuty } from '#working-groups';
import { at } from './moments.js';

/** A member of the group, whom it speaks for, and when it signed its undertaking, the days moved. */
export interface GroupMember {
  readonly name: string;
  readonly email: string;
  readonly duty: WorkingGroupDuty;
  readonly represents: readonly string[];
  readonly signedAt?: Date;
  /** Null where there is none to declare. */
  readonly conflictOfInterest: string | null;
  /** The numbers of the lots that the declared conflict is about. */
  readonly conflictLots: readonly number[];
}

export interface GroupReference {
  readonly members: readonly GroupMember[];
  /** When the group was formed and the host's own staff signed; when the members were chosen; when the last of them came. */
  readonly formedAt: Date;
  readonly nominatedAt: Date;
  readonly chosenAt: Date;
  readonly lateAt: Date;
}

/** The day that the group and the comments stand at: theirs is another than that of the mandates. */
export const GROUP_AS_OF = '2024-11-29';
const DAYS = { formed: '2024-08-19', nominated: '2024-08-20', chosen: '2024-08-22', late: '2024-11-25' };
/** How the reference says that there is nothing to declare. */
const NO_CONFLICT = 'Inget jäv anmält.';

/** Members beside the reference's, with accounts to try the group with. The last has not signed and sees nothing yet. */
const FURTHER = [
  { name: 'Hillevi Ståhlnäs', email: 'ordforande@grupp.example', duty: 'CHAIR', represents: [], signedOn: '2024-08-28' },
  { name: 'Ingemar Åkerdal', email: 'sekreterare@grupp.example', duty: 'SECRETARY', represents: [], signedOn: '2024-08-28' },
  { name: 'Jannike Ljusterud', email: 'ledamot@grupp.example', duty: 'MEMBER', represents: ['2220900282', '2220900233'], signedOn: '2024-08-29' },
  { name: 'Kjell Örnsved', email: 'ny@grupp.example', duty: 'MEMBER', represents: ['2220900316'], signedOn: undefined },
] as const;

/** The members of the reference, its days moved so that the day it stands at is `today`, and the four further ones. */
export async function readGroup(today: string): Promise<GroupReference> {
  const by = daysBetween(GROUP_AS_OF, today);
  const table = await readTable(join(process.cwd(), 'demo/reference/working-group.csv'), { maxRows: 1_000, maxBytes: 1_000_000 });
  const office = (day: string, minute = 0): Date => at(addDays(day, by), 9, minute);
  const members = table.rows.map(({ cells }, index): GroupMember => {
    const declared = cells['conflict_of_interest'] ?? '';
    return {
      name: cells['name'] ?? '', email: cells['email'] ?? '', duty: cells['duty'] as WorkingGroupDuty,
      represents: (cells['represents_organisation_numbers'] ?? '').split('|').map((number) => number.replace('-', '')),
      signedAt: office(cells['confidentiality_signed_on'] ?? '', 30 + index), conflictOfInterest: declared === NO_CONFLICT ? null : declared, conflictLots: lotsNamedIn(declared),
    };
  });
  const further = FURTHER.map(({ signedOn, ...member }, index): GroupMember => ({
    ...member, conflictOfInterest: null, conflictLots: [], ...(signedOn ? { signedAt: office(signedOn, 10 + index) } : {}),
  }));
  return { members: [...members, ...further], formedAt: office(DAYS.formed), nominatedAt: office(DAYS.nominated), chosenAt: office(DAYS.chosen), lateAt: office(DAYS.late) };
}

const lotsNamedIn = (declaration: string): number[] => [...declaration.matchAll(/delområde (\d+)/g)].map(([, number]) => Number(number));
