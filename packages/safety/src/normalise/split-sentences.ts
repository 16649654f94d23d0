const endSigns = '.!?;\n\r\u2026\u3002';
const dashes = '-\u2013\u2014';
const blanks = ' \t\n\r\u00a0';
const anySign = /[.!?;\n\r\u2026\u3002\u2013\u2014-]/;

/** A sentence of a text, and how it ends; the last may just stop. */
export interface SplitSentence {
  readonly text: string;
  readonly end: '.' | '?' | '!' | '';
}

/**
 * Splits folded text where a sentence ends: at signs before a blank, a quotation mark or the end, at line breaks and
 * dots in a row, at a dash between blanks. Every letter is looked at once, so no run of signs makes it slow.
 */
export function splitSentences(text: string): SplitSentence[] {
  const sentences: SplitSentence[] = [];
  let from = 0;
  const signs = new RegExp(anySign, 'g');
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const at = found.index;
    const to = endOfRun(text, at);
    signs.lastIndex = to;
    if (!endsSentence(text, at, to)) continue;
    sentences.push({ text: text.slice(from, at), end: endOf(text.slice(at, to)) });
    from = to;
  }
  sentences.push({ text: text.slice(from), end: '' });
  return sentences;
}

function endOf(run: string): SplitSentence['end'] {
  if (run.includes('?')) return '?';
  return run.includes('!') ? '!' : '.';
}

function endOfRun(text: string, from: number): number {
  const signs = endSigns.includes(text[from] ?? ' ') ? endSigns : dashes;
  let to = from;
  while (to < text.length && signs.includes(text[to] ?? ' ')) to += 1;
  return to;
}

function endsSentence(text: string, from: number, to: number): boolean {
  const run = text.slice(from, to);
  const next = text[to] ?? ' ';
  if (endSigns.includes(run[0] ?? ' '))
    return run.includes('\n') || run.includes('..') || next === '"' || blanks.includes(next);
  return run.includes('\u2014') || (blanks.includes(text[from - 1] ?? 'a') && blanks.includes(next));
}
