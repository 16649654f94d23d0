import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { parseSync, Visitor } from 'vite';
import { readRisk } from './index.ts';
import { lexiconRows } from './lexicon/lexicon.ts';
import { compilePhrase } from './phrases/compile-phrase.ts';
import { fastest } from './testing/fastest.ts';

const source = import.meta.dirname;

/** Every regular expression that is written in the package, with the file that has it. */
function writtenExpressions(): { file: string; pattern: string; flags: string }[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('testing/'),
  );
  return files.flatMap((file) => {
    const found: { file: string; pattern: string; flags: string }[] = [];
    new Visitor({
      Literal(node) {
        if ('regex' in node) found.push({ file, ...node.regex });
      },
    }).visit(parseSync(file, readFileSync(join(source, file), 'utf8')).program);
    return found;
  });
}

// The theory is slow with some of them, and slower on a busy machine; trying attacks instead proves nothing.
const patience = 300_000;

test.for(writtenExpressions())(
  '$file: /$pattern/$flags takes linear time',
  { timeout: 3 * patience },
  ({ pattern, flags }) => {
    expect(judged(pattern, flags)).toBe('safe');
  },
);

/** By the theory of automata, which is exact; by trying attacks where that theory has no answer, as with back references. */
function judged(pattern: string, flags: string): string {
  const { status } = checkSync(pattern, flags, { checker: 'automaton', timeout: patience });
  return status === 'unknown' ? checkSync(pattern, flags, { timeout: 20_000 }).status : status;
}

test('every phrase of the lexicon compiles to an expression that takes linear time', () => {
  const shapes = new Map<string, string>();
  for (const { phrase } of lexiconRows) {
    const { source: pattern } = compilePhrase(phrase).pattern;
    // Which letters a word has changes nothing: what repeats, and between which kinds of steps, is the shape.
    shapes.set(
      pattern.replaceAll(/ [a-z0-9]+(?=\(\?= \))/g, ' w').replaceAll(/(?: w\(\?= \)\|?)+/g, ' w'),
      pattern,
    );
  }
  expect(shapes.size).toBeGreaterThan(100);
  const unsafe = [...shapes.values()].filter(
    (pattern) => checkSync(pattern, 'g', { checker: 'automaton', timeout: 20_000 }).status !== 'safe',
  );
  expect(unsafe).toEqual([]);
});

describe('ten times the text takes about ten times the time', () => {
  const adversarial: Readonly<Record<string, (length: number) => string>> = {
    'one letter': (length) => 'a'.repeat(length),
    'one word': (length) => 'kill '.repeat(length / 5),
    'a phrase that never ends': (length) => 'i want to '.repeat(length / 10),
    'words of many phrases': (length) =>
      'i am going to take all of my pills and jump off the '.repeat(length / 52),
    'spaced letters': (length) => 'k i l l '.repeat(length / 8),
    'dots and letters': (length) => 'a.'.repeat(length / 2),
    quotes: (length) => '"a '.repeat(length / 3),
    stars: (length) => 'k*l'.repeat(length / 3),
    'combining marks': (length) => 'e\u0301'.repeat(length / 2),
    'stretched letters': (length) => 'diiiie '.repeat(length / 7),
    'elided words': (length) => "j'ai l'envie d'".repeat(length / 15),
    umlauts: (length) => 'ich möchte '.repeat(length / 11),
    spaces: (length) => ' '.repeat(length),
    dashes: (length) => ' - '.repeat(length / 3),
  };

  test.for(Object.entries(adversarial))('%s', ([, write]) => {
    const short = write(10_000);
    const long = write(100_000);
    readRisk({ text: short });
    readRisk({ text: long });
    const once = Math.max(
      fastest(() => readRisk({ text: short, lastTelling: short }), 5),
      0.5,
    );
    const tenTimes = fastest(() => readRisk({ text: long, lastTelling: long }), 5);
    // Generous, for a busy machine: ten times would be linear, a hundred times quadratic.
    expect(tenTimes / once).toBeLessThan(40);
  });
});
