import type { Answer, InkStory } from './ink-story.ts';

/** Where a conversation goes on. */
export type Cue =
  | { readonly kind: 'beginning' }
  /** `aside`: beside an open conversation, to which it returns when it leaves no choice of its own. */
  | { readonly kind: 'knot'; readonly knot: string; readonly aside: boolean }
  | { readonly kind: 'choice'; readonly choice: number };

/** What a scene answered. */
interface Played {
  readonly lines: string[];
  readonly choices: string[];
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
 */
export function playScene(
  story: InkStory,
  cue: Cue,
  saved: string | undefined,
  seed: number,
  answer: Answer,
  enough: () => boolean,
): Played {
  story.ResetState();
  if (saved === undefined) story.state.storySeed = seed;
  else story.state.LoadJson(saved);
  go(story, cue);
  const lines = story.run(answer, enough);
  if (story.currentChoices.length === 0) leaveAside(story);
  const choices = story.currentChoices.map(({ text }) => text.trim());
  if (choices.length === 0) story.ResetCallstack();
  story.state.ResetOutput();
  return { lines, choices, ink: story.state.ToJson() };
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
