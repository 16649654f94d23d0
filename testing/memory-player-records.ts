import type { Owner, PlayerRecord, PlayerRecords } from '@lamplight/ports';

/** Players' records in a map, for tests of what is built on them. */
export function memoryPlayerRecords(): PlayerRecords {
  const stored = new Map<string, PlayerRecord>();
  const nameOf = ({ tenant, person }: Owner, name: string) => JSON.stringify([tenant, person, name]);
  return {
    latestRecord: async (owner, name) => stored.get(nameOf(owner, name)),
    latestRecords: async ({ tenant, person }, prefix) =>
      [...stored]
        .filter(([key, { name }]) => {
          const [ofTenant, ofPerson]: unknown[] = JSON.parse(key);
          return ofTenant === tenant && ofPerson === person && name.startsWith(prefix);
        })
        .map(([, record]) => record)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    async addRecord(owner, record) {
      const name = nameOf(owner, record.name);
      if (record.version !== (stored.get(name)?.version ?? 0) + 1) return false;
      stored.set(name, record);
      return true;
    },
    async removeRecords({ tenant, person }, name) {
      for (const key of stored.keys()) {
        const [ofTenant, ofPerson, ofName]: unknown[] = JSON.parse(key);
        if (ofTenant === tenant && ofPerson === person && (name ?? ofName) === ofName) stored.delete(key);
      }
    },
  };
}
