import type { Owner, WrappedKey, WrappedKeys } from '@lamplight/ports';

/** Wrapped keys in a map, for tests of what is built on them. */
export function memoryWrappedKeys(): WrappedKeys {
  const stored = new Map<string, WrappedKey>();
  const name = ({ tenant, person }: Owner) => JSON.stringify([tenant, person]);

  return {
    find: async (owner) => stored.get(name(owner)),
    async add(key) {
      const known = stored.get(name(key));
      if (known) return known;
      stored.set(name(key), key);
      return key;
    },
    async replace(key) {
      const known = stored.get(name(key));
      if (known && known.wrapped.length > 0) stored.set(name(key), key);
    },
    async wrappedBefore(tenant, version) {
      return [...stored.values()].filter(
        (key) => key.tenant === tenant && key.wrappedBy < version && key.wrapped.length > 0,
      );
    },
  };
}
