import { expect, test } from 'vitest';
import { moneyWords } from './money-words.ts';

const said = (amount: number, currency = 'USD'): string => moneyWords({ amount, currency });

test('what costs little is shown in parts of a cent, what costs more in cents', () => {
  expect([said(0.00231), said(0.05), said(0.5), said(12), said(0)]).toEqual([
    '$0.0023',
    '$0.05',
    '$0.50',
    '$12.00',
    '$0.00',
  ]);
});

test('what is too little to be shown is not shown as nothing', () => {
  expect(said(0.000_01)).toBe('< $0.0001');
});

test('what no bank knows is written with its name', () => {
  expect(said(3, 'credits')).toBe('3 credits');
});
