import type { Rating } from '@lamplight/contracts';
import type { TellingFault } from './telling-fault.ts';

/** Prose is at fault where every one of these ideas stands close together. */
export interface ProseRule {
  readonly fault: TellingFault;
  /** Names of ideas; one alone is enough where there is one alone. */
  readonly ideas: readonly string[];
  /** In how many words they all must stand; 14 by default. */
  readonly within?: number;
  /** The last idea counts only where nothing denies it ("nothing brave about it"). */
  readonly affirmed?: true;
  /** Read clause by clause: `^` and `$` in its ideas are the ends of one, and nothing outside it counts. */
  readonly clause?: true;
  /** Only prose of models and imported prose; authored prose is chosen by its tags. */
  readonly outside?: true;
  /** Only from this level of the player's own risk on. */
  readonly level?: 1 | 2;
  /** Only where the player's rating is milder than this one. */
  readonly below?: Rating;
}

/** Ideas as phrases in the language of `parse-phrase.ts`, and the rules that use them. */
export interface ProseArea {
  readonly ideas: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly ProseRule[];
}
