import { singleKeys } from '../../ui/single-keys.js';
import { KEYS, type KeyAct } from './keys.js';

/** The keys of the reading page; some of them mean something else outside its list. */
export const { Provider: RequirementKeysProvider, useKeys: useRequirementKeys } = singleKeys<KeyAct>('samkop.requirement-keys', (pressed, at) => {
  const key = KEYS.find(({ keys }) => keys.includes(pressed));
  const inList = at === document.body || at.id === 'content' || at.closest('[data-requirement-list]') !== null;
  return key?.inList && !inList ? undefined : key?.act;
});
