import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { decodeModel } from '../../packages/safety/src/model/model-file.ts';
import { parseModel } from '../../packages/safety/src/model/parse-model.ts';
import { chosenOptions } from './options.ts';
import type { TrainingRow } from './read-rows.ts';
import { trainModel } from './train-model.ts';

const grave = ['die', 'be dead', 'kill myself', 'end my life', 'stop living', 'hurt myself'];
const calm = ['open the door', 'go north', 'kill the rat', 'read the map', 'end my turn', 'hurt the troll'];
const rows = ['i want to', 'i think i will', 'today i', 'maybe i', 'i really'].flatMap((start) => [
  ...grave.map((rest): TrainingRow => ({
    text: `${start} ${rest}`,
    label: 'selfharm',
    level: 3,
    source: 'own',
    file: 'own/a.jsonl',
  })),
  ...calm.map((rest): TrainingRow => ({
    text: `${start} ${rest}`,
    label: 'fiction',
    level: 0,
    source: 'own',
    file: 'own/a.jsonl',
  })),
]);
const options = { ...chosenOptions, bits: 12, kept: 900, folds: 3 };
const data = {
  rows,
  files: [{ file: 'own/a.jsonl', sha256: 'f00d', rows: rows.length }],
  concepts: { self: 'i me my myself', die: 'die dead living' },
};
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('training', () => {
  test('gives the same bytes for the same rows, and others for other rows', () => {
    const once = trainModel(data, options).bytes;
    expect(sha(trainModel(data, options).bytes)).toBe(sha(once));
    const other = trainModel({ ...data, rows: rows.slice(1) }, options).bytes;
    expect(sha(other)).not.toBe(sha(once));
  });

  test('tells thoughts of suicide from play that looks alike', () => {
    const model = parseModel(trainModel(data, options).bytes);
    const chance = (text: string): number => model.score([` ${text} `]).kinds['self-harm'];
    expect(chance('lately i want to be dead')).toBeGreaterThan(0.5);
    expect(chance('lately i want to open the map')).toBeLessThan(0.5);
  });

  test('writes down what it learnt from and what it measured', () => {
    const { header } = decodeModel(trainModel(data, options).bytes);
    expect(header.provenance['data']).toEqual(data.files);
    expect(header.provenance['options']).toMatchObject({ bits: 12, folds: 3 });
    expect(header.provenance['crossValidation']).toMatchObject({
      'self-harm': { threshold: { heard: expect.any(String) } },
    });
  });

  test('leaves out a text that only its scene explains', () => {
    const twice: TrainingRow[] = [
      { text: 'i jump', label: 'selfharm', level: 4, source: 'own', file: 'own/a.jsonl' },
      { text: 'I jump!', label: 'fiction', level: 0, source: 'own', file: 'own/a.jsonl' },
    ];
    const without = decodeModel(trainModel(data, options).bytes);
    const withBoth = decodeModel(trainModel({ ...data, rows: [...rows, ...twice] }, options).bytes);
    expect(withBoth.weights).toEqual(without.weights);
  });
});
