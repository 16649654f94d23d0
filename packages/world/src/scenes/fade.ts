import type { Event } from '../features.ts';
import { cue } from '../kernel/cue.ts';
import { type Decision, isRefusal, refuse, type Verdict } from '../kernel/feature.ts';
import type { Converse } from '../talk/converse.ts';
import { SceneError } from '../talk/scene-error.ts';
import { sceneContents } from '../talk/scene-contents.ts';

/** The knot with which an Ink scene ends for a player who wants it to end. */
const fadeKnot = 'fade';

/** Ends the conversation that is open, or else the innermost encounter, the way its author wants that to be told. */
export function fade(now: Decision, converse: Converse): Verdict {
  const { with: person } = now.state.talk;
  const scene = person === null ? undefined : now.story.people[person]?.scene;
  if (person !== null && scene !== undefined) return fadeTalk(now, converse, person, scene);
  const encounter = runningEncounter(now);
  return encounter !== undefined
    ? fadeEncounter(now, encounter)
    : refuse('scenes/none-runs', 'There is no scene now that could fade.');
}

/** Also one that the player has just left out while being in the middle of it: they want to be out of it all the more. */
function runningEncounter(now: Decision): string | undefined {
  const { running, faded } = now.state.scenes;
  const inner = running.findLast(({ kind }) => kind === 'encounter')?.scene;
  if (inner !== undefined) return inner;
  const around = Object.entries(now.story.encounters).find(
    ([id, encounter]) => !faded.includes(id) && now.holds(encounter.while),
  );
  return around?.[0];
}

function fadeTalk(now: Decision, converse: Converse, person: string, scene: string): Verdict {
  const last = lastWords(now, converse, person, scene);
  return [...last, { type: 'scene-faded', scene, kind: 'conversation', plain: last.length === 0 }];
}

function lastWords(now: Decision, converse: Converse, person: string, scene: string): readonly Event[] {
  const compiled = now.story.scenes[scene];
  if (compiled === undefined || !sceneContents(compiled).knots.includes(fadeKnot)) return [];
  try {
    const verdict = converse(now, person, scene, { kind: 'knot', knot: fadeKnot, aside: false });
    return isRefusal(verdict) ? [] : verdict;
  } catch (error) {
    // The way out is open even where its words are broken.
    if (error instanceof SceneError) return [];
    throw error;
  }
}

function fadeEncounter(now: Decision, scene: string): Verdict {
  const ending = now.story.encounters[scene]?.fade;
  const faded: Event =
    ending === undefined
      ? { type: 'scene-faded', scene, kind: 'encounter', plain: true }
      : {
          type: 'scene-faded',
          scene,
          kind: 'encounter',
          text: cue(now, `encounters.${scene}.fade.say`, ending.say),
          plain: false,
        };
  return [faded, ...now.after([faded]).outcomeOf(ending?.do ?? [])];
}
