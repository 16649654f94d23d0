import { expect, test } from 'vitest';
import { readVoiceBudget } from './voice-budget-config.ts';

test('nothing limits what is spent where nobody says so', () => {
  expect(readVoiceBudget({})).toStrictEqual({
    ok: true,
    limits: { turn: null, session: null, month: null, everybody: null },
  });
});

test('each limit is an amount in one currency', () => {
  const read = readVoiceBudget({
    VOICE_MONTH_MOST: '5 eur',
    VOICE_TURN_MOST: '0.02 EUR',
    VOICE_TOKENS: '8000',
  });
  expect(read).toMatchObject({
    limits: { month: { amount: 5, currency: 'EUR' }, turn: { amount: 0.02, currency: 'EUR' }, tokens: 8000 },
  });
});

test.each([
  [{ VOICE_MONTH_MOST: '5' }, 'VOICE_MONTH_MOST: must be an amount and a currency'],
  [
    { VOICE_MONTH_MOST: '5 EUR', VOICE_TURN_MOST: '1 USD' },
    'all limits must be in one currency, not in USD and EUR',
  ],
  [{ VOICE_TOKENS: '12' }, 'VOICE_TOKENS: must be a whole number of 1000 or more'],
])('%o is said to be wrong, with what would be right', (variables, said) => {
  const read = readVoiceBudget(variables);
  expect(read.ok ? [] : read.wrong.join()).toContain(said);
});
