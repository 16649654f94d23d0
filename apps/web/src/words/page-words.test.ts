import { everyFeature } from '@lamplight/world';
import { expect, test } from 'vitest';
import { spokenOf } from '../words.ts';
import { english } from './english/english.ts';
import { german } from './german/german.ts';

/** Every word with its name: `play.turn` → the words, or the function that makes them. */
function named(value: unknown, name = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[name, value]];
  return Object.entries(value).flatMap(([key, inner]) => named(inner, name === '' ? key : `${name}.${key}`));
}

/** What is rightly the same: names, signs, and what one types to stories that understand English. */
const same = new Set([
  'brand',
  'now.remarks.in',
  'reading.sign',
  'care.standsAt',
  'reading.amount.size',
  'reading.amount.pace',
  'help.examples.0.0',
  'help.examples.1.0',
  'help.examples.2.0',
  'help.examples.3.0',
  'help.examples.4.0',
  'help.examples.5.0',
  'help.examples.6.0',
  'help.examples.7.0',
  'help.short.0.0',
  'help.short.1.0',
  'help.short.2.0',
  'help.short.3.0',
  'help.short.4.0',
  'help.short.5.0',
  'help.keys.0.0',
  'help.keys.1.0',
  'help.keys.2.0',
  'help.keys.3.0',
  'help.keys.4.0',
  'help.keys.5.0',
]);

/** What a function says of something plain. */
function saidOf(value: unknown): unknown {
  if (typeof value !== 'function') return value;
  const say = value as (...given: unknown[]) => unknown;
  for (const given of [[3, 2, 1], [['one', 'two']], [new Date(0)]]) {
    try {
      return say(...given.slice(0, value.length));
    } catch {
      // It wants something else.
    }
  }
  throw new Error(`Nothing that was tried suits ${value.toString()}`);
}

test('German has the same words as English: none is missing, none is left over', () => {
  expect(named(german).map(([name]) => name)).toEqual(named(english).map(([name]) => name));
});

test('what the world can do without a word has words here', () => {
  const isSeen = (type: string, fields: object): boolean =>
    'thing' in fields || 'person' in fields || ['turn-passed', 'points-awarded'].includes(type);
  const silent = everyFeature.flatMap(({ vocabulary }) =>
    Object.entries(vocabulary.events).flatMap(([type, { shape }]) => (isSeen(type, shape) ? [type] : [])),
  );
  expect(Object.keys(english.happenings).toSorted()).toEqual(silent.toSorted());
});

test('none was left in English, none is empty, and each takes what its English takes', () => {
  const other = new Map(named(german));
  for (const [name, value] of named(english)) {
    const translated = other.get(name);
    expect(typeof translated, name).toBe(typeof value);
    expect(translated, name).not.toBe('');
    const isSame = saidOf(translated) === saidOf(value);
    expect(isSame, `${name}: ${String(saidOf(value))}`).toBe(same.has(name));
  }
});

test('the page speaks the first language of the reader that it knows', () => {
  expect(spokenOf(['de-AT', 'en'])).toBe('de');
  expect(spokenOf(['fr', 'en-GB', 'de'])).toBe('en');
  expect(spokenOf(['fr'])).toBe('en');
  expect(spokenOf([])).toBe('en');
});
