import { freeOfCharge } from '@lamplight/ports';
import { expect, test } from 'vitest';
import { knownModel } from './known-model.ts';

test('a model of a provider has its sizes and its price', () => {
  expect(knownModel('openai', 'gpt-6-luna')).toStrictEqual({
    contextTokens: 272_000,
    outputTokens: 128_000,
    price: { currency: 'USD', input: 0.1, cachedInput: 0.01, output: 0.5 },
    effort: 'none',
  });
});

test.for([
  ['anthropic', 'claude-haiku-4-5-20251001', 'claude-haiku-4-5'],
  ['openai', 'gpt-6-sol-2026-09-22', 'gpt-6-sol'],
] as const)('%s: %s is the same as %s', ([provider, dated, model]) => {
  expect(knownModel(provider, dated)).toStrictEqual(knownModel(provider, model));
  expect(knownModel(provider, model).price).not.toBeNull();
});

test('of a model on a machine of your own the least is supposed, and that it is free of charge', () => {
  expect(knownModel('ollama', 'gemma4')).toStrictEqual({
    contextTokens: 4096,
    outputTokens: 1024,
    price: freeOfCharge,
  });
});

test('of a model that nobody has heard of the least is supposed, and no price', () => {
  expect(knownModel('house', 'our-own')).toStrictEqual({
    contextTokens: 8192,
    outputTokens: 2048,
    price: null,
  });
  expect(knownModel('openai', 'gpt-99').price).toBeNull();
});
