import { createHash } from 'node:crypto';

/** Our words to a model. Nobody else's are among them. */
export interface Prompt {
  /** `storyteller`, `speak-as-person` … */
  readonly name: string;
  readonly words: string;
  /** The name and a hash of the words, so that other words are another version: `storyteller@1c9f04d2a7be`. */
  readonly version: string;
}

export function prompt(name: string, words: string): Prompt {
  const hash = createHash('sha256').update(words).digest('hex').slice(0, 12);
  return { name, words, version: `${name}@${hash}` };
}
