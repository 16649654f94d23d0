import type { SessionVoice, Spent } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { meterRows, meterShortly } from './meter-rows.ts';

const nothing: Spent = { tellings: 0, inputTokens: 0, outputTokens: 0, cost: null };
const usd = (amount: number) => ({ amount, currency: 'USD' });
const some: Spent = { tellings: 2, inputTokens: 6120, outputTokens: 840, cost: usd(0.0205) };

function aVoice(given: Partial<SessionVoice> = {}): SessionVoice {
  return {
    session: 's1',
    voice: 'model',
    model: null,
    models: [],
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

test('where nobody knows a price, tokens are said, also beside a limit, which does not count them', () => {
  const limits = { turn: null, session: usd(0.5), month: null };
  const voice = aVoice({ spent: { ...some, cost: null }, next: null, limits });
  expect(saidOf(voice)).toEqual(['6,120 tokens read, 840 written', '0 tokens read, 0 written']);
  expect(meterShortly(voice)).toBe('6,960 tokens so far');
});

test('the next telling costs no more than a turn may', () => {
  const limits = { turn: usd(0.002), session: null, month: null };
  expect(saidOf(aVoice({ limits })).at(-1)).toBe('at most $0.002');
});

test('in passing only what was spent is said, and nothing before anything was', () => {
  expect(meterShortly(aVoice({ spent: some }))).toBe('$0.0205 so far');
  expect(meterShortly(aVoice())).toBeNull();
});
