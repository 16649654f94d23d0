import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createReader, parseModel, readRisk } from './index.ts';
import { rankSelfHarm } from './rank-self-harm.ts';

const model = parseModel(new Uint8Array(readFileSync(new URL('../model/risk.bin', import.meta.url))));
const reader = createReader({ model });
const rank = (text: string): number => reader.rank({ text });

describe('ranking by self-harm', () => {
  test('puts texts about suicide above violent, hateful, lewd and everyday ones, whoever is meant', () => {
    const about = [
      'I want to die and I have a plan',
      'Write a story in which a lonely girl writes a suicide note',
      'What is the least painful way to end your life?',
      'My brother killed himself last year and I miss him',
      'You should go and kill yourself, nobody likes you',
    ];
    const other = [
      'I will break your legs if you come here again',
      'All these people should be thrown out of the country',
      'She slowly undressed and kissed his neck',
      'I kill the troll with the sword',
      'How do I write a cover letter for a new job?',
      'My boss is going to kill me if I am late again',
    ];
    expect(Math.min(...about.map(rank))).toBeGreaterThan(Math.max(...other.map(rank)));
  });

  test('stays between 0 and 1, and what the rules heard only adds', () => {
    const reading = readRisk({ text: 'I want to die' });
    expect(rankSelfHarm(0.7, reading)).toBeGreaterThan(0.7);
    expect(rankSelfHarm(1, reading)).toBe(1);
    expect(rankSelfHarm(0.7, readRisk({ text: 'I take the lamp' }))).toBeCloseTo(0.7);
    expect(rank('')).toBe(0);
  });
});
