/** The part of the browser's storage that is needed here. */
export type Forgetful = Pick<Storage, 'length' | 'key' | 'removeItem'>;

const own = 'lamplight.';

/**
 * Removes what the page kept, and nothing of whatever else lives at the same address.
 *
 * @param beginnings only what is named like this; everything of the page unless told otherwise
 */
export function forgetStorage(storage: Forgetful, beginnings: readonly string[] = [own]): void {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const name of names) {
    if (name !== null && beginnings.some((beginning) => name.startsWith(beginning))) storage.removeItem(name);
  }
}
