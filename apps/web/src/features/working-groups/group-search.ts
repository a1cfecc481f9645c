/** The parts of the working group's page, as the address names them. */
export const GROUP_PARTS = ['ledamoter', 'fordelning', 'sekretess', 'moten'] as const;
export type GroupPart = (typeof GROUP_PARTS)[number];

export const readGroupSearch = (search: Record<string, unknown>): { visa?: GroupPart } => ({
  visa: GROUP_PARTS.find((part) => part === search['visa']),
});
