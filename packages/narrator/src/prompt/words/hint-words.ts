import type { RetellHint } from '@lamplight/contracts';

/** What a hint changes. */
export interface HintWords {
  /** Our words for it; they come after those of the prompt. */
  readonly words: string;
  /** How long the telling may become, as a share of the usual length. */
  readonly length: number;
}

/** In which way it is told this time. None of them changes what is told. */
export const hintWords: Readonly<Record<RetellHint, HintWords>> = {
  shorter: {
    words:
      'This time tell it in as few words as it takes: one to three short sentences beside what people say, and all that happened in them.',
    length: 0.5,
  },
  longer: {
    words:
      'This time take your time: linger on what can be seen, heard and felt of what is there. Longer means closer, not more: nothing is added that the fields do not hold.',
    length: 1.8,
  },
  scarier: {
    words:
      'This time let it be more uneasy: by stillness, darkness, cold, sounds and what the fields leave unseen. No blood, wounds, cruelty, threats or dangers that the fields do not hold, and nothing that presses on the player: it is the place that is eerie, and they can always turn away.',
    length: 1,
  },
  gentler: {
    words:
      'This time tell it gently: in soft and warm words, unhurried, with what is frightening or sad said simply and from a distance. All that happened is still told.',
    length: 1,
  },
  funnier: {
    words:
      'This time tell it with a dry smile, at the expense of things, weather and circumstances, never of people and never of the player. Nobody does anything funny that the fields do not have them do.',
    length: 1,
  },
  plainer: {
    words:
      'This time tell it as plainly as you can: everyday words, short sentences, one thing after another, no comparisons and no figures of speech.',
    length: 0.8,
  },
};
