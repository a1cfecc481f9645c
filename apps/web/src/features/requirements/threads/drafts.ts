/** What somebody is writing stays on the device, for that person alone, until it is sent or thrown away. */
export function draftKeyOf(personId: string, requirementId: string, threadId = 'new'): string {
  return `comment:${personId}:${requirementId}:${threadId}`;
}

/** Where it is remembered that a draft was sent and no answer came. */
export const sentKeyOf = (key: string): string => `sent:${key}`;

const WRITTEN = ['body', 'quote', 'suggestion', 'motivation'];

/** Whether there is anything in a draft worth going on with. */
export function hasDraft(key: string): boolean {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    return WRITTEN.some((field) => typeof draft[field] === 'string' && draft[field].trim() !== '');
  } catch {
    return false;
  }
}

export function dropDraft(key: string): void {
  localStorage.removeItem(key);
  localStorage.removeItem(sentKeyOf(key));
}

const voiceKeyOf = (personId: string, procurementId: string): string => `voice:${personId}:${procurementId}`;

/** For whom the person spoke last in a procurement: the empty word for oneself, undefined where it is the first time. */
export const latestVoice = (personId: string, procurementId: string): string | undefined => localStorage.getItem(voiceKeyOf(personId, procurementId)) ?? undefined;
export const rememberVoice = (personId: string, procurementId: string, organisationId: string): void => localStorage.setItem(voiceKeyOf(personId, procurementId), organisationId);
