import { writeSync } from 'node:fs';
import { createSqliteJournal } from '@lamplight/adapter-sqlite';

/** Appends to ten streams at once without end, and writes `stream sequence` for each acknowledged append. */
const [path = ''] = process.argv.slice(2);
const journal = createSqliteJournal({ path });

async function appendForEver(stream: string): Promise<never> {
  for (let sequence = 1; ; sequence += 1) {
    const named = { tenant: 'local', stream };
    const body = new Uint8Array(500).fill(sequence % 256);
    const { outcome } = await journal.append({
      ...named,
      expected: sequence - 1,
      entries: [{ ...named, sequence, at: sequence, kind: 'turn-played', body, chain: 'ab' }],
      session: {
        ...named,
        player: 'ada',
        adventure: 'harrow-light',
        sequence,
        turn: sequence,
        ended: null,
        startedAt: 0,
        updatedAt: sequence,
      },
      audit: [],
      outbox: [{ topic: 'turn', body: '{}' }],
      key: { player: 'ada', key: `${stream}-${sequence}` },
    });
    if (outcome !== 'appended') throw new Error(`An append by the only writer was ${outcome}.`);
    writeSync(1, `${stream} ${sequence}\n`);
  }
}

await Promise.all(Array.from({ length: 10 }, (_, index) => appendForEver(`stream-${index}`)));
