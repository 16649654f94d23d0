import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingSchema, readRisk } from './index.ts';
import { fastest } from './testing/fastest.ts';

const hostile: Readonly<Record<string, string>> = {
  nothing: '',
  'one letter': 'a'.repeat(100_000),
  'one word': 'kill '.repeat(20_000),
  'spaced letters': 'k i l l '.repeat(12_500),
  blanks: ' '.repeat(100_000),
  newlines: '\n'.repeat(100_000),
  quotes: '"a'.repeat(50_000),
  stars: 'k*'.repeat(50_000),
  apostrophes: "'".repeat(100_000),
  'marks at ends': 'a!'.repeat(50_000),
  'invisible signs': '\u200b'.repeat(100_000),
  'combining marks': 'e\u0301'.repeat(50_000),
  'long ligatures': '\ufdfa'.repeat(100_000),
  'look-alikes': 'о'.repeat(100_000),
  emoji: '😀'.repeat(50_000),
  'half a sign': '\ud83d'.repeat(100_000),
  'right to left': '\u202eabc'.repeat(25_000),
  'my self': 'my self '.repeat(12_500),
  'short lines': Array.from({ length: 17_000 }, (_, at) => `${at}a`).join('\n'),
  'short quotations': Array.from({ length: 17_000 }, (_, at) => `${at}a`).join('"'),
  'want 2': 'want 2 '.repeat(14_000),
  'known words in short lines': Array.from({ length: 6_000 }, (_, at) => `want to die ${at}`).join('\n'),
};
const words =
  'i want to kill myself die pills rope goodbye not dead my dad hit me suicide cut life end it all going took too many overdose jump off the bridge friend says she roof gun school shoot everyone tonight'.split(
    ' ',
  );

/** Words of the lexicon in an order that repeats only after a long time. */
function shuffled(length: number): string {
  let seed = 7;
  const text: string[] = [];
  for (let size = 0; size < length;) {
    seed = (seed * 16_807) % 2_147_483_647;
    const word = words[seed % words.length] ?? '';
    text.push(word);
    size += word.length + 1;
  }
  return text.join(' ').slice(0, length);
}

describe('reading takes no longer than the watchdog allows', () => {
  test.for(Object.entries({ ...hostile, shuffled: shuffled(100_000) }))('on 100 KB of %s', ([, text]) => {
    expect(fastest(() => readRisk({ text, lastTelling: text, offers: [text, text] }), 12)).toBeLessThan(50);
  });

  test('and under a millisecond for 2,000 characters', () => {
    const ordinary =
      'I take the lamp and go up the stairs. The wind is cold tonight, but I want to see the sea. '.repeat(
        22,
      );
    expect(fastest(() => readRisk({ text: ordinary.slice(0, 2_000) }), 200)).toBeLessThan(1);
  });
});

test('a text too long to be read in full says so, and is never level 0 or 1', () => {
  const reading = readRisk({ text: 'the lamp burns '.repeat(10_000) });
  expect(reading).toMatchObject({ level: 2, reasons: ['text/partly-read'] });
});

test.for(['at the start', 'at the end'])('a cry %s of a long text is heard', (place) => {
  const filler = 'I walk along the shore and look at the boats. '.repeat(2_000);
  const cry = ' I want to kill myself. ';
  expect(readRisk({ text: place === 'at the start' ? cry + filler : filler + cry }).level).toBe(3);
});

test.for([
  ['I want to kill myself', 3],
  ['I took too many pills', 4],
] as const)('"%s" is heard in the middle of hundreds of other sentences', ([cry, level]) => {
  const filler = (who: string): string =>
    Array.from({ length: 250 }, (_, at) => `${who} walk past house number ${at} of lane ${at * 7}.`).join(
      ' ',
    );
  expect(readRisk({ text: `${filler('I')} ${cry}. ${filler('We')}` }).level).toBe(level);
});

test('a cry in the middle of an endless text is at least asked about', () => {
  const filler = Array.from({ length: 2_000 }, (_, at) => `We walk past house number ${at}.`).join(' ');
  const reading = readRisk({ text: `${filler} I want to kill myself. ${filler}` });
  expect(reading).toMatchObject({ level: 2, reasons: ['text/partly-read'] });
});

test('whatever is written, the reading is valid, and the same again', () => {
  const pieces = array(
    constantFrom(...words, '.', '"', ',', 'ooc', 'just joking', 'years ago', '\u200b', '?'),
    { maxLength: 60 },
  );
  assert(
    property(pieces, string({ unit: 'binary' }), (said, noise) => {
      const text = `${said.join(' ')}${noise}`;
      const reading = readRisk({ text });
      expect(readingSchema.parse(reading)).toEqual(readRisk({ text }));
    }),
  );
});

test('a reading keeps no word of the message', () => {
  const reading = readRisk({ text: 'I want to kill myself because of Zebulon' });
  expect(JSON.stringify(reading)).not.toContain('Zebulon');
});
