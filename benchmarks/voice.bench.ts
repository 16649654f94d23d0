import { modelProtocols } from '@lamplight/adapter-models';
import type { Benchmark, Row } from './benchmark.ts';
import { firstWords } from './first-words.ts';
import { playedWords } from './played-words.ts';

/** What a voice costs before its first words come, over asking its provider directly: the adapter alone, and a turn. */
export const benchmark: Benchmark = {
  name: 'A voice: its first words, over asking the provider directly',
  run: async ({ smoke }) => {
    const limit = smoke ? undefined : 5;
    const rows: Row[] = await playedWords({ rounds: smoke ? 5 : 1000, limit });
    for (const protocol of modelProtocols) {
      rows.push(...(await firstWords(protocol, { rounds: smoke ? 5 : 2000, limit })));
    }
    return rows;
  },
};
