import { expect, test } from 'vitest';
import { retryAfterOf } from './retry-after-of.ts';

test.for<[Record<string, string>, number | null]>([
  [{}, null],
  [{ 'retry-after': '2' }, 2000],
  [{ 'retry-after': '0.25' }, 250],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': '7', 'retry-after-ms': '1500' }, 1500],
  // A provider whose clock is years away still means twenty seconds.
  [{ 'retry-after': 'Tue, 01 Jan 2030 00:00:30 GMT', date: 'Tue, 01 Jan 2030 00:00:10 GMT' }, 20_000],
  [{ 'retry-after': 'Tue, 01 Jan 2030 00:00:00 GMT', date: 'Tue, 01 Jan 2030 00:00:10 GMT' }, null],
  [{ 'retry-after': '-3' }, null],
  [{ 'retry-after': '99999999' }, null],
  [{ 'retry-after': 'soon' }, null],
])('%j asks to wait for %d ms', ([headers, wait]) => {
  expect(retryAfterOf(new Headers(headers))).toBe(wait);
});
