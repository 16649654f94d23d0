import type { ClauseReading } from './read-clause.ts';
import type { Finding } from './finding.ts';
import { isOutright, isWish, lowerInScene } from './lower-in-scene.ts';
import type { SceneReading } from './read-scene.ts';
import { sceneDoes, sceneOffersAlike } from './scene-does.ts';
import {
  namesOwnLife,
  offersIn,
  sceneAsks,
  sceneAwaits,
  sceneHas,
  sceneTouches,
  speaksOfOwnLife,
  speaksOfWhatIsReal,
} from './scene-has.ts';

/** What a scene makes of a clause. */
export interface InScene {
  readonly findings: readonly Finding[];
  /** The scene has what it says, so it is the story's. */
  readonly ofScene: boolean;
  /** Words of an adventure's scene come up in it. */
  readonly touched: boolean;
  /** It may be what the player's figure answers somebody of the story. */
  readonly answers: boolean;
}

/** Makes findings lighter where the scene has, offers or asks for what a clause says. */
export function inScene(
  findings: readonly Finding[],
  clause: ClauseReading,
  scene: SceneReading,
  brief: boolean,
): InScene {
  const { words } = clause;
  const done = findings.map((one, at) => asDone(one, scene, clause, clause.risks[at]?.words));
  const has = sceneHas(scene, words);
  if (has !== false) {
    const played = done.map((one, at) => {
      // "Go north, I want to die": that one half is offered says nothing about the other.
      const said = isOutright(one) ? clause.risks[at]?.words : undefined;
      const offers = has === 'offers' && (said === undefined || offersIn(scene, words, said));
      return asPlayed(one, offers ? 'offer' : 'words');
    });
    return { findings: played, ofScene: true, touched: true, answers: true };
  }
  const real = speaksOfWhatIsReal(words);
  if (brief && !real && !speaksOfOwnLife(words) && sceneOffersAlike(scene, words)) {
    const played = done.map((one) => asPlayed(one, 'words'));
    return { findings: played, ofScene: true, touched: true, answers: true };
  }
  const told = done.map((one) => {
    const fought = real || namesOwnLife(words) ? one : asFight(one, scene);
    return real || speaksOfOwnLife(words) ? fought : asParting(fought, scene);
  });
  const touched = sceneTouches(scene, words);
  const replies = brief && sceneAsks(scene, words);
  const answers = replies || (brief && sceneAwaits(scene, words));
  const as = replies ? asReply : answers ? asAnswer : touched ? asTouched : undefined;
  return { findings: as === undefined ? told : told.map(as), ofScene: false, touched, answers };
}

function asPlayed(finding: Finding, by: 'offer' | 'words'): Finding {
  return lowerInScene(finding, 0, by, 'scene-offers-it');
}

// The pills that can be swallowed are the ones that were taken, whatever else they are called.
function asDone(
  finding: Finding,
  scene: SceneReading,
  { words }: ClauseReading,
  said: readonly string[] | undefined,
): Finding {
  if (said === undefined || isWish(finding) || speaksOfWhatIsReal(words)) return finding;
  const does = sceneDoes(scene, said);
  if (does === 'offers') return asPlayed(finding, 'offer');
  return does === 'has' && !speaksOfOwnLife(words) ? asPlayed(finding, 'words') : finding;
}

const partings: ReadonlySet<string> = new Set([
  'acting/set-a-time',
  'acting/a-last-message',
  'indirect/settles-affairs',
  'indirect/farewells',
  'indirect/soon-gone',
]);

// Whoever can board a ship says goodbye to its quay.
function asParting(finding: Finding, { parts }: SceneReading): Finding {
  return parts && partings.has(finding.id) ? asPlayed(finding, 'words') : finding;
}

// "I'm going to kill them all": of bandits, where somebody of an adventure can be fought.
function asFight(finding: Finding, { adventure, asksThePlayer }: SceneReading): Finding {
  if (!adventure || asksThePlayer || finding.kind !== 'violence' || finding.who !== 'player') return finding;
  return lowerInScene(finding, 1, 'fight', 'scene-is-adventure');
}

// A wound or a blow in a story that speaks of it: the watch asks, but does not stop the story. Of self-harm it is never
// sure enough for that.
function asTouched(finding: Finding): Finding {
  return finding.kind === 'self-harm' ? finding : lowerInScene(finding, 2, 'words', 'scene-is-adventure');
}

// Whoever is asked in a story may answer in its terms: a soft line stands beside it, and the story goes on.
function asAnswer(finding: Finding): Finding {
  return lowerInScene(finding, 1, 'words', 'scene-awaits-answer');
}

// Who asks, and of what, was told: that he hits whoever loses is said of the troll.
function asReply(finding: Finding): Finding {
  return lowerInScene(finding, 1, 'reply', 'scene-awaits-answer');
}
