import type { Resource } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { helpNowFallbackIn } from '../care/help-now-fallback.ts';
import { linesToCall } from './lines-to-call.ts';

test('what has a number becomes an entry with its name, and when somebody is there', () => {
  const line: Resource = { name: 'A line', country: 'GB', kind: 'crisis-line', languages: [] };
  expect(linesToCall([{ ...line, call: '116 123', hours: 'day and night' }, line])).toEqual([
    'A line, 116 123, day and night',
  ]);
});

test('there are numbers to add without a server, too', () => {
  expect(linesToCall(helpNowFallbackIn('en').resources)[0]).toBe('Emergency in the European Union, 112');
});
