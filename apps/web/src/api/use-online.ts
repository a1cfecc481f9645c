import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

/** Whether the device has a network at all; that it does says nothing of whether the product answers. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
