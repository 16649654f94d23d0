/** The part of the browser's storage that is needed here. */
export type Forgetful = Pick<Storage, 'length' | 'key' | 'removeItem'>;

const own = 'lamplight.';

/** Removes what the page kept, and nothing of whatever else lives at the same address. */
export function forgetStorage(storage: Forgetful): void {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const name of names) if (name?.startsWith(own)) storage.removeItem(name);
}
