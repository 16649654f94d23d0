import { type Clause, readClause } from './clause.ts';
import { createNounReader } from './noun-list.ts';
import { softSplits } from './sentence.ts';
import type { Setting } from './setting.ts';
import type { Token } from './token.ts';

/** What the first command of a sentence means, and where the next one begins. */
export interface Understanding {
  readonly clause: Clause;
  /** The tokens of the command end here. */
  readonly end: number;
  /** The next command begins here; the length of the sentence when there is none. */
  readonly next: number;
}

/**
 * Reads the first command of a sentence. `take the lamp and light` is one command where there is a light to take,
 * and two where there is none.
 */
export function understand(tokens: readonly Token[], setting: Setting): Understanding {
  const nouns = createNounReader(tokens, setting);
  const splits = softSplits(tokens, setting);
  const read = (end: number, next: number): Understanding => ({
    clause: readClause(tokens, end, setting, nouns),
    end,
    next,
  });
  let result = read(tokens.length, tokens.length);
  if (isTopic(result.clause)) {
    const shorter = splits.find(([, next]) => isCommand(tokens.slice(next), setting));
    return shorter === undefined ? result : read(...shorter);
  }
  for (const split of splits.toReversed()) {
    if (settledKinds.has(result.clause.kind)) break;
    result = read(...split);
  }
  return result;
}

/** What nothing shorter could be meant instead of. */
const settledKinds: ReadonlySet<Clause['kind']> = new Set(['ready', 'which', 'where']);

/** Free words reach to the end of a sentence, whatever follows in it. */
function isTopic(clause: Clause): boolean {
  return clause.kind === 'ready' && clause.commands.some((command) => 'topic' in command);
}

function isCommand(tokens: readonly Token[], setting: Setting): boolean {
  return understand(tokens, setting).clause.kind === 'ready';
}
