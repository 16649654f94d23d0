import { modelProtocols } from '@lamplight/adapter-models';
import type { Benchmark, Row } from './benchmark.ts';
import { firstWords } from './first-words.ts';

/** What a voice costs before its first words come, over asking its provider directly. */
export const benchmark: Benchmark = {
  name: 'A voice: its first words, over asking the provider directly',
  run: async ({ smoke }) => {
    const rows: Row[] = [];
    for (const protocol of modelProtocols) {
      rows.push(...(await firstWords(protocol, { rounds: smoke ? 5 : 2000, limit: smoke ? undefined : 5 })));
    }
    return rows;
  },
};
