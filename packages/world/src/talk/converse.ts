import type { Event, Story } from '../features.ts';
import { counted } from '../facts/facts.ts';
import {
  type Decision,
  isRefusal,
  type Moment,
  refuse,
  type Refusal,
  type Verdict,
} from '../kernel/feature.ts';
import { mixText } from '../kernel/luck.ts';
import { contentFromTags } from '../limits/ink-tags.ts';
import { permits } from '../limits/permits.ts';
import { runRule } from '../rules/rules.ts';
import { theName } from '../things/naming.ts';
import type { InkExternal } from './ink-externals.ts';
import { type Answer, InkStory } from './ink-story.ts';
import { type Cue, playScene } from './play-scene.ts';
import { SceneError } from './scene-error.ts';

/** Lets a person speak, and decides what the scene raises; a scene that asks for what cannot be is not told at all. */
export type Converse = (now: Decision, person: string, scene: string, cue: Cue) => Verdict;

/** @throws SceneError when the scene itself is broken */
export function createConverse(externals: () => readonly InkExternal[]): Converse {
  // A story never changes while it is played, and every step begins by setting Ink's whole state.
  const known = new WeakMap<Story, Map<string, InkStory>>();

  const inkFor = (story: Story, scene: string): InkStory => {
    const stories = known.get(story) ?? new Map<string, InkStory>();
    known.set(story, stories);
    const compiled = story.scenes[scene];
    if (compiled === undefined) throw new RangeError(`The adventure has no scene "${scene}".`);
    const ink = stories.get(scene) ?? new InkStory(compiled, externals());
    stories.set(scene, ink);
    return ink;
  };

  return (now, person, scene, cue) => {
    const hearing = listen(now);
    const seed = mixText(now.state.turns.seed, scene) % 0x7fff_ffff;
    try {
      const ink = inkFor(now.story, scene);
      const said = cue.kind === 'choice' ? (now.state.talk.choices[cue.choice] ?? null) : null;
      if (!mayBePlayed(now, ink, cue)) return silence(now, person);
      const saved = now.state.talk.ink[scene];
      const played = playScene(
        ink,
        inkCue(now, cue),
        saved,
        seed,
        now.state.limits,
        hearing.answer,
        () => hearing.refused() !== undefined,
      );
      if (hearing.refused()) return refuse('talk/not-now', 'This is not the moment for that.');
      if (played.lines.length + played.choices.length + hearing.raised.length === 0)
        return silence(now, person);
      return [{ type: 'scene-told', person, scene, said, ...played }, ...hearing.raised];
    } catch (cause) {
      // It stopped in the middle of something and is no good any more.
      known.get(now.story)?.delete(scene);
      throw new SceneError(person, scene, cause);
    }
  };
}

/** Whether the player's limits let the scene be played at all, and begin at that knot. */
function mayBePlayed({ state }: Moment, ink: InkStory, cue: Cue): boolean {
  const tags = cue.kind === 'knot' ? (ink.TagsForContentAtPath(cue.knot) ?? []) : [];
  return [ink.globalTags ?? [], tags].every((one) => permits(state.limits, contentFromTags(one)));
}

/** The player chooses among what was offered, which may be less than what Ink has. */
function inkCue({ state }: Moment, cue: Cue): Cue {
  if (cue.kind !== 'choice') return cue;
  return { ...cue, choice: state.talk.sayings[cue.choice]?.index ?? cue.choice };
}

/** A person who has no words for this. */
export function silence(now: Decision, person: string): Refusal {
  return refuse('talk/no-answer', `${theName(now, person, 'start')} has nothing to say just now.`);
}

interface Hearing {
  readonly answer: Answer;
  readonly raised: readonly Event[];
  refused(): Refusal | undefined;
}

/** Answers what a scene asks, of the moment after everything that it raised so far. */
function listen(now: Decision): Hearing {
  const raised: Event[] = [];
  let moment = now;
  let refused: Refusal | undefined;

  const happen = (rule: string): void => {
    if (!Object.hasOwn(now.story.rules, rule)) throw new RangeError(`The adventure has no rule "${rule}".`);
    const verdict = runRule(moment, rule);
    if (isRefusal(verdict)) {
      refused ??= verdict;
      return;
    }
    raised.push(...verdict);
    moment = moment.after(verdict);
  };

  return {
    raised,
    refused: () => refused,
    answer({ name, condition, parameters }, given) {
      const [first = ''] = given;
      if (condition === null) {
        if (name === 'counted') return counted(moment, String(first));
        happen(String(first));
        return null;
      }
      const argument =
        parameters.length === 1
          ? first
          : Object.fromEntries(parameters.map((parameter, index) => [parameter.name, given[index]]));
      return moment.holds({ [condition]: argument });
    },
  };
}
