/** The part of the browser's storage that is needed here. */
export type SeenStore = Pick<Storage, 'getItem' | 'setItem'>;

const nameOf = (adventure: string): string => `lamplight.before.${adventure}`;

/** Whether the page before an adventure was seen, or skipped, in this browser. */
export function wasSeen(store: SeenStore, adventure: string): boolean {
  try {
    return store.getItem(nameOf(adventure)) !== null;
  } catch {
    // Where nothing can be kept it is shown each time; it is one press long.
    return false;
  }
}

export function markSeen(store: SeenStore, adventure: string): void {
  try {
    store.setItem(nameOf(adventure), 'yes');
  } catch {
    // Then it is shown again the next time.
  }
}
