import { createReader, type RiskInput } from './create-reader.ts';
import type { Reading } from './reading.ts';

const silent = { pause: 2, stop: 2 };
const phrasesOnly = createReader({
  model: {
    version: 'no-model',
    thresholds: {
      kinds: {
        'self-harm': silent,
        abuse: silent,
        violence: silent,
        eating: silent,
        substances: silent,
        medical: silent,
        distress: silent,
      },
      injection: 2,
      imminent: 2,
      someoneElse: silent,
    },
    score: () => ({
      kinds: { 'self-harm': 0, abuse: 0, violence: 0, eating: 0, substances: 0, medical: 0, distress: 0 },
      injection: 0,
      aboutSelfHarm: 0,
      imminent: 0,
      someoneElse: 0,
    }),
  },
});

/**
 * Reads a message by phrases and rules alone, without the model; `createReader` makes the full reader.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { readRisk } from '@lamplight/safety';
 *
 * assert.equal(readRisk({ text: 'I kill the troll with the sword' }).level, 0);
 * assert.equal(readRisk({ text: 'I took too many pills' }).level, 4);
 *
 * const jump = 'I jump off the cliff into the water';
 * assert.equal(readRisk({ text: jump, offers: ['jump into the water'] }).level, 0);
 * ```
 */
export function readRisk(input: RiskInput): Reading {
  return phrasesOnly.read(input);
}
