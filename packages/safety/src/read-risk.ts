import { createReader, type RiskInput } from './create-reader.ts';
import type { Reading } from './reading.ts';

const kinds = { 'self-harm': 0, abuse: 0, violence: 0, eating: 0, substances: 0, medical: 0, distress: 0 };
const nothing = { kinds, someoneElse: 0, grave: 0, imminent: 0, injection: 0 };
const phrasesOnly = createReader({
  model: {
    version: 'no-model',
    thresholds: {
      kinds: {
        'self-harm': 1,
        abuse: 1,
        violence: 1,
        eating: 1,
        substances: 1,
        medical: 1,
        distress: 1,
      },
      someoneElse: 1,
      grave: 1,
      doubt: 0,
      imminent: 1,
      injection: 1,
    },
    scoreEach: (texts) => texts.map(() => ({ ...nothing, aboutSelfHarm: 0 })),
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
