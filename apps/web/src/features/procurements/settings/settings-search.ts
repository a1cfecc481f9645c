/** The parts of a procurement's particulars, as the address names them. */
export const SETTINGS_PARTS = ['uppgifter', 'tidplan', 'avtal', 'fragor', 'fullmakt'] as const;
export type SettingsPart = (typeof SETTINGS_PARTS)[number];

export const readSettingsSearch = (search: Record<string, unknown>): { del?: SettingsPart } => ({
  del: SETTINGS_PARTS.find((part) => part === search['del']),
});
