import { givesHints } from '@lamplight/world';
import { fail } from './failure.ts';
import { metaOf } from './meta.ts';
import { metaAnswer } from './parsed-answers.ts';
import type { Parsed } from './parsed.ts';
import { readSentence } from './read-sentence.ts';
import { fromPieces, joinSentences } from './sentence.ts';
import type { Setting } from './setting.ts';
import { type Token, tokenise } from './token.ts';
import { unclear } from './unclear.ts';
import { understand } from './understand.ts';
import { wayOut } from './way-to.ts';

/** Where a story has no hints, these ask how to play. */
const hintWords = new Set(['hint', 'hints', 'give me a hint', 'stuck', 'what now']);
const againWords = new Set(['again', 'g', 'repeat']);

/**
 * AGAIN, OOPS, and words to the program.
 *
 * @param readLine reads the line that OOPS puts right
 */
export function readProgramWord(
  tokens: readonly Token[],
  rest: readonly Token[],
  setting: Setting,
  readLine: (line: readonly Token[], setting: Setting) => Parsed,
): Parsed | undefined {
  const keys = tokens.map(({ key }) => key);
  const first = keys[0] ?? '';
  const { again, oops } = setting.memory;
  if (keys.length === 1 && againWords.has(first)) {
    if (again === null) return unclear(tokens, rest, fail('nothing-to-repeat', 0), setting);
    return readSentence(fromPieces(again), rest, setting);
  }
  if (first === 'oops' || (first === 'o' && keys.length > 1)) {
    if (oops === null || keys.length === 1)
      return unclear(tokens, rest, fail('nothing-to-repeat', 0), setting);
    const line = [...fromPieces(oops.before), ...tokens.slice(1), ...fromPieces(oops.after)];
    const memory = { ...setting.memory, oops: null, pending: null };
    return readLine(joinSentences(line, rest), { ...setting, memory });
  }
  if (keys.length === 1 && (first === 'exit' || first === 'leave') && wayOut(setting) !== undefined) {
    return readSentence(tokenise('out'), rest, setting);
  }
  if (hintWords.has(keys.join(' ')) && givesHints(setting.now.story)) {
    return readSentence(tokenise('think'), rest, setting);
  }
  const meta = metaOf(keys);
  const isOwn = setting.grammar.isStarter(first) && understand(tokens, setting).clause.kind === 'ready';
  return meta && !isOwn ? metaAnswer(meta.meta, meta.count, rest, setting) : undefined;
}
