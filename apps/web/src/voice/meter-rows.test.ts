import type { ModelSummary, SessionVoice, Spent } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { meterRows, meterShortly } from './meter-rows.ts';

const nothing: Spent = { tellings: 0, inputTokens: 0, outputTokens: 0, cost: null, unpriced: 0 };
const usd = (amount: number) => ({ amount, currency: 'USD' });
const some: Spent = { tellings: 2, inputTokens: 6120, outputTokens: 840, cost: usd(0.0205), unpriced: 0 };

function aModel(given: Partial<ModelSummary> = {}): ModelSummary {
  return {
    id: 'scenes',
    provider: 'here',
    model: 'scenes-1',
    tiers: ['small', 'large'],
    contextTokens: 8000,
    price: { currency: 'USD', input: 2, output: 10 },
    health: 'ready',
    because: null,
    code: null,
    until: null,
    ...given,
  };
}

function aVoice(given: Partial<SessionVoice> = {}): SessionVoice {
  return {
    session: 's1',
    voice: 'model',
    model: null,
    models: [aModel()],
    spent: nothing,
    next: usd(0.012),
    limits: { turn: null, session: null, month: null },
    month: nothing,
    ...given,
  };
}

/** What is said, in the order of its rows. */
const saidOf = (voice: SessionVoice): string[] => meterRows(voice).map(([, said]) => said);

test('what was spent is said in money, with what is left where there is a limit', () => {
  const limits = { turn: null, session: usd(0.5), month: null };
  expect(saidOf(aVoice({ spent: some, month: some, limits }))).toEqual([
    '$0.0205 of $0.50; $0.48 left',
    '$0.0205',
    'at most $0.012',
  ]);
});

test('before anything was spent, all of a limit is left', () => {
  const limits = { turn: null, session: usd(0.5), month: null };
  expect(saidOf(aVoice({ limits }))[0]).toBe('$0.00 of $0.50; $0.50 left');
});

test('what is over a limit leaves nothing, and no less', () => {
  const limits = { turn: null, session: usd(0.01), month: null };
  expect(saidOf(aVoice({ spent: some, limits }))[0]).toBe('$0.0205 of $0.01; $0.00 left');
});

test('free of charge, no known price and a sum are three different things', () => {
  const models = [aModel({ price: { currency: 'XXX', input: 0, output: 0 } })];
  const free: Spent = { ...some, cost: { amount: 0, currency: 'XXX' } };
  expect(saidOf(aVoice({ models, next: { amount: 0, currency: 'XXX' }, spent: free, month: free }))).toEqual([
    'free of charge',
    'free of charge',
    'free of charge',
  ]);
  const unknown: Spent = { ...some, cost: null, unpriced: 6960 };
  const nobody = aVoice({ models: [aModel({ price: null })], next: null, spent: unknown, month: unknown });
  const said = 'no price is known: 6,120 tokens read, 840 written';
  expect(saidOf(nobody)).toEqual([said, said, 'no price is known']);
  expect(meterShortly(nobody)).toBe('6,960 tokens so far');
  expect(saidOf(aVoice())[1]).toBe('nothing yet');
});

test('what has no known price is said beside the sum, which it is not in', () => {
  expect(saidOf(aVoice({ spent: { ...some, unpriced: 960 } }))[0]).toBe(
    '$0.0205, and 960 tokens of no known price',
  );
});

test('where nobody knows a price, tokens are said also beside a limit, which does not count them', () => {
  const limits = { turn: null, session: usd(0.5), month: null };
  const spent: Spent = { ...some, cost: null, unpriced: 6960 };
  expect(saidOf(aVoice({ spent, limits }))[0]).toBe('no price is known: 6,120 tokens read, 840 written');
});

test('where a stand-in is not free, a free model says what that costs', () => {
  const models = [aModel({ price: { currency: 'XXX', input: 0, output: 0 } }), aModel({ id: 'other' })];
  expect(saidOf(aVoice({ models })).at(-1)).toBe(
    'free of charge, or at most $0.012 where another model stands in',
  );
});

test('the next telling costs no more than a turn may', () => {
  const limits = { turn: usd(0.002), session: null, month: null };
  expect(saidOf(aVoice({ limits })).at(-1)).toBe('at most $0.002');
});

test('in passing only what was spent is said, and nothing before anything was', () => {
  expect(meterShortly(aVoice({ spent: some }))).toBe('$0.0205 so far');
  expect(meterShortly(aVoice())).toBeNull();
});
