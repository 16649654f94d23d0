import type { Opinion } from '@lamplight/ports';

/** From which score of a category on a message is at which level. */
interface ModerationSteps {
  readonly category: string;
  readonly kind: Exclude<Opinion['kind'], null>;
  /** The strongest first. */
  readonly steps: readonly { readonly atLeast: number; readonly level: 1 | 2 | 3 }[];
}

/**
 * Categories of the moderation interface that say something about how a person is. Nobody is paged on a score, so no
 * step leads to 4.
 *
 * `violence`, `harassment`, `hate`, `sexual` and `illicit` are missing on purpose: in a game they are about trolls.
 */
export const moderationSteps: readonly ModerationSteps[] = [
  {
    category: 'self-harm/intent',
    kind: 'self-harm',
    steps: [
      { atLeast: 0.85, level: 3 },
      { atLeast: 0.4, level: 2 },
      { atLeast: 0.2, level: 1 },
    ],
  },
  {
    category: 'self-harm/instructions',
    kind: 'self-harm',
    steps: [
      { atLeast: 0.8, level: 3 },
      { atLeast: 0.4, level: 2 },
    ],
  },
  {
    category: 'self-harm',
    kind: 'self-harm',
    steps: [
      { atLeast: 0.75, level: 2 },
      { atLeast: 0.4, level: 1 },
    ],
  },
  { category: 'sexual/minors', kind: 'abuse', steps: [{ atLeast: 0.6, level: 2 }] },
  // Threats are shouted at every dragon; only what is as good as certain is worth a pause.
  { category: 'harassment/threatening', kind: 'violence', steps: [{ atLeast: 0.97, level: 2 }] },
];
