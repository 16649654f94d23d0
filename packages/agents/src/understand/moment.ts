import { createHash } from 'node:crypto';
import type { Scene } from '@lamplight/contracts';
import type { PricedOffer } from '@lamplight/world';
import type { UnderstandAsk } from './interpreter.ts';

/** What may be said of the moment to whoever interprets words in it: what the player sees as well. */
export interface Moment {
  readonly offers: readonly PricedOffer[];
  readonly scene: Scene;
  /** The same words at the same moment have the same key. It holds neither, only their digest. */
  readonly key: string;
}

export function momentOf({ world, state, words, memory }: UnderstandAsk): Moment {
  const offers = world.offers(state);
  const { it, them, him, her, there } = memory;
  const commands = offers.map(({ command }) => command);
  const said = JSON.stringify([plain(words), commands, it, them, him, her, there]);
  return { offers, scene: world.scene(state), key: createHash('sha256').update(said).digest('base64url') };
}

/** Words as they are compared: what case, spaces and punctuation at the end look like means nothing. */
export function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]+/gu, ' ')
    .trim();
}
