import type { Store } from './outstanding.ts';

/** Which care was put aside in this tab, by its sequence; `null` where none was. What it said is kept nowhere. */
export function readAside(store: Store, session: string): number | null {
  try {
    const kept = store.getItem(nameOf(session));
    return kept !== null && /^\d+$/.test(kept) ? Number(kept) : null;
  } catch {
    // Forbidden storage remembers nothing, and care is shown once more.
    return null;
  }
}

export function keepAside(store: Store, session: string, sequence: number): void {
  try {
    store.setItem(nameOf(session), String(sequence));
  } catch {
    // Without storage a reload shows it once more.
  }
}

function nameOf(session: string): string {
  return `lamplight.aside.${session}`;
}
