import type { Attendance, ItemDecision } from '#working-groups';

/** An item of the meeting that was held: a matter of its own, or a requirement by number, and what was decided. */
export interface HeldItem {
  readonly title?: string;
  readonly requirement?: string;
  readonly decision: ItemDecision;
  readonly minuteLine: string;
}

export const KEEPER = 'Joel Hortlund';
export const ADJUSTED_BY = 'Lena Westermark';
export const APPROVED_BY = 'Stefan Ekman';

/** Days as the reference has them; hours in Stockholm. */
export const HELD = {
  title: 'Genomgång av kapitel 1–3', on: '2024-10-24', from: 13, to: 15, place: 'Sal Norrsken, Regionens hus i Umeå, och på distans', note: 'Läs kapitel 1–3 före mötet.',
  plannedOn: '2024-10-10', calledOn: '2024-10-15', adjustedOn: '2024-10-29', approvedOn: '2024-10-31',
} as const;

export const NEXT = { title: 'Öppna trådar före fastställandet', on: '2024-12-05', from: 13, to: 16, place: 'På distans', note: 'Vi tar kraven i nummerordning. Läs trådarna före mötet.', plannedOn: '2024-11-26' } as const;
export const NEXT_ITEMS = ['Mötets öppnande', 'Föregående protokoll'];

/** Nothing of it changes a requirement or answers a thread: what came of the comments is the reference's alone. */
export const HELD_ITEMS: readonly HeldItem[] = [
  { title: 'Mötets öppnande', decision: 'NOTED', minuteLine: 'Ordföranden öppnade mötet och hälsade alla välkomna. Dagordningen godkändes.' },
  { requirement: '1.2.3', decision: 'KEEP', minuteLine: 'Gruppen behåller tolv månader. Längre tid försvagar konkurrensen om nästa avtal.' },
  { requirement: '2.1.2', decision: 'NOTED', minuteLine: 'Gruppen antecknade svaret i tråden: det är riskklassen den sista anbudsdagen som gäller.' },
  { requirement: '3.1.15', decision: 'KEEP', minuteLine: 'Gruppen behåller kravet som bör-krav. Bara någon enstaka leverantör kan uppfylla det i dag.' },
  { requirement: '3.4.5', decision: 'POSTPONE', minuteLine: 'Gruppen vill veta vilka operatörer som har täckning vid riksgränsen innan den tar ställning.' },
  { title: 'Nästa möte', decision: 'NOTED', minuteLine: 'Sekreteraren kallar till nästa möte när de flesta trådarna är besvarade.' },
];

export const PRESENT: readonly (readonly [string, Attendance])[] = [
  ['Stefan Ekman', 'PRESENT'], ['Joel Hortlund', 'PRESENT'], ['Lena Westermark', 'PRESENT'], ['Erik Rutström', 'PRESENT'], ['Kristina Sundqvist', 'REMOTE'],
  ['Agneta Nilsson', 'REMOTE'], ['Märta Rutström', 'REMOTE'], ['Roger Hedlund', 'REMOTE'], ['Patrik Hedlund', 'ABSENT'], ['Sunna Niemi', 'ABSENT'],
];
