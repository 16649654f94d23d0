import type { Limits } from '@lamplight/contracts';
import { type Content, together } from '../limits/content.ts';
import { contentFromTags, wordsFromTags } from '../limits/ink-tags.ts';
import { shows } from '../limits/permits.ts';
import { type TaggedWords, wordsFor } from '../limits/words.ts';
import type { Answer, InkStory } from './ink-story.ts';

/** Where a conversation goes on. */
export type Cue =
  | { readonly kind: 'beginning' }
  /** `aside`: beside an open conversation, to which it returns when it leaves no choice of its own. */
  | { readonly kind: 'knot'; readonly knot: string; readonly aside: boolean }
  | { readonly kind: 'choice'; readonly choice: number }
  /** The knot whose choices are open, once more: what can be said may have changed. */
  | { readonly kind: 'again' };

/** A choice that Ink leaves open, whether or not this player is shown it. */
export interface Saying {
  /** Which of Ink's choices it is. */
  readonly index: number;
  readonly words: TaggedWords;
}

/** The choices that are for a player, and their words. */
export function sayingsFor(limits: Limits, all: readonly Saying[]): Pick<Played, 'choices' | 'sayings'> {
  const shown = all.flatMap((saying) => {
    const words = wordsFor(limits, saying.words);
    return words === undefined ? [] : [{ saying, words }];
  });
  return { choices: shown.map(({ words }) => words), sayings: shown.map(({ saying }) => saying) };
}

/** What a scene answered. */
interface Played {
  readonly lines: string[];
  readonly choices: string[];
  readonly sayings: Saying[];
  /** What the lines touched on, where their author tagged them. */
  readonly content?: Content;
  /** What Ink remembers, to go on from. */
  readonly ink: string;
}

/** What Ink calls a thread of its own through the same scene. */
const asideFlow = 'aside';

/**
 * Plays a scene on from what it remembers.
 *
 * @param saved what {@link Played} returned last, or `undefined` the first time
 * @param seed of Ink's own chance, the first time
 * @param limits select among its lines and choices by their tags
 */
export function playScene(
  story: InkStory,
  cue: Cue,
  saved: string | undefined,
  seed: number,
  limits: Limits,
  answer: Answer,
  enough: () => boolean,
): Played {
  story.ResetState();
  if (saved === undefined) story.state.storySeed = seed;
  else story.state.LoadJson(saved);
  go(story, cue);
  const around = contentFromTags(story.globalTags ?? []);
  const said = story.run(answer, enough).map(({ line, tags }) => wordsFromTags(line, tags, around));
  if (story.currentChoices.length === 0) leaveAside(story);
  const all = story.currentChoices.map(({ text, tags }, index) => ({
    index,
    words: wordsFromTags(text.trim(), tags ?? [], around),
  }));
  const sayings = sayingsFor(limits, all);
  // Without a choice for this player the conversation is over, whatever Ink had in mind.
  if (sayings.choices.length === 0) story.ResetCallstack();
  story.state.ResetOutput();
  const lines = said.flatMap((words) => wordsFor(limits, words) ?? []);
  return { lines, ...sayings, ...touched(limits, said), ink: story.state.ToJson() };
}

function touched(limits: Limits, said: readonly TaggedWords[]): Pick<Played, 'content'> {
  const contents = said.flatMap(({ content }) => (content && shows(limits, content) ? [content] : []));
  const [first, ...others] = contents;
  return first === undefined ? {} : { content: others.reduce(together, first) };
}

function go(story: InkStory, cue: Cue): void {
  switch (cue.kind) {
    case 'choice':
      story.ChooseChoiceIndex(cue.choice);
      return;
    case 'beginning':
      leaveAside(story);
      story.ResetCallstack();
      story.state.GoToStart();
      return;
    case 'again': {
      const knot = story.currentChoices[0]?.sourcePath.split('.')[0];
      if (knot && story.currentFlowName !== asideFlow) story.ChoosePathString(knot);
      return;
    }
    case 'knot':
      if (cue.aside) story.SwitchFlow(asideFlow);
      else leaveAside(story);
      story.ChoosePathString(cue.knot);
      return;
  }
}

function leaveAside(story: InkStory): void {
  if (story.currentFlowName === asideFlow) story.RemoveFlow(asideFlow);
}
