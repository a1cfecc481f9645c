import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { IconSearch } from './icons.js';

const PAUSE_MS = 300;

interface SearchBoxProps {
  label: string;
  description?: string;
  value: string;
  onChange: (value: string) => void;
}

/** Searches while one types, a moment after the last key: every letter is not a question to the server. */
export function SearchBox({ label, description, value, onChange }: SearchBoxProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState({ value, sent: value });
  if (value !== known.value) {
    setKnown({ ...known, value });
    // What comes back is often what was sent a moment ago, while more has been typed.
    if (value !== known.sent) setTyped(value);
  }
  useEffect(() => {
    if (typed === known.value) return;
    const timer = setTimeout(() => {
      setKnown((before) => ({ ...before, sent: typed }));
      onChange(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, known.value, onChange]);
  return (
    <TextInput
      type="search"
      label={label}
      description={description}
      autoComplete="off"
      leftSection={<IconSearch size={17} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
