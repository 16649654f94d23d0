import { describe, expect, test } from 'vitest';
import { createReader, type ModelThresholds, type RiskModel, type SenseModel } from './index.ts';

const quiet = { 'self-harm': 0, abuse: 0, violence: 0, eating: 0, substances: 0, medical: 0, distress: 0 };
const rest = { someoneElse: 0, injection: 0, aboutSelfHarm: 0, imminent: 0 };
const kinds = { ...quiet, 'self-harm': 0.5 };
const never: ModelThresholds = {
  kinds: { ...quiet, 'self-harm': 0.4 },
  someoneElse: 1,
  grave: 0.4,
  doubt: 0,
  imminent: 1,
  injection: 1,
};
/** Hears the same in everything: that it may be grave. */
const model: Pick<RiskModel, 'version' | 'thresholds' | 'scoreEach'> = {
  version: 'words',
  thresholds: never,
  scoreEach: (texts) => texts.map(() => ({ ...rest, kinds, grave: 0.5 })),
};
const hearing = (chance: number): SenseModel => ({
  version: 'sense',
  encoder: 'some/1',
  beside: 'words',
  thresholds: never,
  together: (words) => words,
  inScene: () => chance,
  sceneThresholds: { pause: 0.3, stop: 0.6 },
});
const yard = { lastTelling: 'Hens scratch in the yard.', offers: ['feed the hens'] };
const vectors = [new Float32Array(2), new Float32Array(2)];
const read = (chance: number, text: string, scene: object = yard) =>
  createReader({ model, sense: hearing(chance) }).read({ text, vectors, ...scene });

describe('the ear for scenes', () => {
  test('asks for a vector of the scene behind those of the message, where a scene is known', () => {
    const reader = createReader({ model, sense: hearing(0) });
    const text = 'they are all laid out now';
    expect(reader.sentences({ text })).toEqual([text]);
    expect(reader.sentences({ text, ...yard })).toEqual([text, 'hens scratch in the yard.']);
    expect(reader.sentences({ text, offers: ['feed the hens'] })).toEqual([text, 'feed the hens']);
  });

  test('explains what ears and hints only guess', () => {
    expect(read(0.1, 'they are all laid out now')).toMatchObject({ level: 0, kind: 'none' });
    expect(read(0.4, 'they are all laid out now').level).toBe(2);
    expect(read(0.7, 'they are all laid out now')).toMatchObject({ level: 3, kind: 'self-harm' });
  });

  test('never takes away what a phrase says plainly', () => {
    expect(read(0.01, 'i want to kill myself').level).toBe(3);
    expect(read(0.01, 'I took too many pills').level).toBe(4);
    expect(read(0.01, 'quiero morir').level).toBe(3);
  });

  test('is not asked where somebody says that they do not play', () => {
    expect(read(0.01, 'for real, they are all laid out now').level).toBe(3);
  });

  test('changes nothing without a vector of the scene', () => {
    const reader = createReader({ model, sense: hearing(0.01) });
    expect(reader.read({ text: 'they are all laid out now', ...yard }).level).toBe(3);
  });

  test('says what it made of a finding', () => {
    const reader = createReader({ model, sense: hearing(0.1) });
    const { findings } = reader.explain({ text: 'they are all laid out now', vectors, ...yard });
    expect(findings[0]).toMatchObject({ levelBefore: 3, level: 0, context: ['scene-explains'] });
  });
});
