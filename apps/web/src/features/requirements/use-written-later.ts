import { useEffect, useState } from 'react';

const PAUSE_MS = 250;

/**
 * Something that stands in the address and changes with every key. It changes at once, and the address a moment later: whoever types, or
 * walks through a list with a key held down, does not wait for it. What the address says by other means (a link, the way back) is followed.
 */
export function useWrittenLater(inAddress: string | undefined, write: (value: string | undefined) => void): [string | undefined, (value: string | undefined) => void] {
  const [value, setValue] = useState(inAddress);
  const [known, setKnown] = useState({ inAddress, written: inAddress });
  if (inAddress !== known.inAddress) {
    setKnown({ ...known, inAddress });
    // What comes back is often what was written a moment ago, while one has gone on.
    if (inAddress !== known.written) setValue(inAddress);
  }
  useEffect(() => {
    if (value === known.inAddress) return;
    const timer = setTimeout(() => {
      setKnown((before) => ({ ...before, written: value }));
      write(value);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, known.inAddress, write]);
  return [value, setValue];
}
