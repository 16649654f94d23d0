import { memoryPlayerRecords } from './memory-player-records.ts';
import { playerRecordsConformance } from './player-records-conformance.ts';

playerRecordsConformance('a map', async () => ({
  ...memoryPlayerRecords(),
  async [Symbol.asyncDispose]() {},
}));
