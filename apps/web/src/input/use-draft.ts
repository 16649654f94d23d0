import { useEffect, useState } from 'react';

/** The unsent words of a playing; a reload does not lose them. */
export function useDraft(
  session: string,
  returned: string | null,
): readonly [string, (text: string) => void] {
  const name = `lamplight.draft.${session}`;
  const [draft, setDraft] = useState(() => read(name));
  useEffect(() => write(name, draft), [name, draft]);
  const [seen, setSeen] = useState(returned);
  if (returned !== seen) {
    setSeen(returned);
    // What could not be sent comes back, but never over something newer.
    if (returned !== null && draft === '') setDraft(returned);
  }
  return [draft, setDraft];
}

function read(name: string): string {
  try {
    return sessionStorage.getItem(name) ?? '';
  } catch {
    // Forbidden storage holds no draft.
    return '';
  }
}

function write(name: string, draft: string): void {
  try {
    if (draft === '') sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, draft);
  } catch {
    // Without storage the draft lives as long as the page.
  }
}
