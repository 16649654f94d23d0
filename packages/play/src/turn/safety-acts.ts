import { type Limits, limitsSchema, type Tool, type Topic } from '@lamplight/contracts';
import { type Command, contentOf, type World } from '@lamplight/world';
import { grantedLimits, withLines } from '../limits/granted-limits.ts';
import { limitsWords } from '../limits/limits-words.ts';
import { isSame } from '../limits/own-limits.ts';
import { type Attempt, type Draft, type Standing, untouched } from './attempt.ts';
import { plainDrafts } from './plain-drafts.ts';
import { programDraft } from './program-draft.ts';

/** The story waits; a question that is open stays open. */
export function pauseStory(standing: Standing): Attempt {
  return adding(untouched(standing), programDraft('paused'));
}

/** What can be opened for oneself. */
type CareTool = Exclude<Tool, 'map'>;

/** Opens something beside the story. */
export function openTool(standing: Standing, opens: CareTool): Attempt {
  return { ...adding(untouched(standing), programDraft(`waits-for-${opens}`)), opens };
}

/** Ends the scene that runs, gently and off-screen. */
export function fadeScene(world: World, standing: Standing): Attempt {
  const faded = carriedOut(world, standing, [limitsAsTheyAre(standing), { verb: 'fade' }]);
  if (faded.drafts.length > 0) return faded;
  return adding(faded, programDraft('nothing-to-fade'));
}

/** Draws lines, and ends the scene that runs. Without topics: all that is touched on now. */
export function skipTopics(world: World, standing: Standing, topics?: readonly Topic[]): Attempt {
  const here = world.topicsHere(standing.state, standing.recent).map(({ id }) => id);
  const wanted = withLines(standing.limits ?? standing.state.limits, topics ?? here);
  const { limits, veiled } = grantedLimits(world.story, wanted);
  if (!canBeKept(limits)) return adding(fadeScene(world, standing), programDraft('limits-full'));
  const act = carriedOut(world, standing, [{ verb: 'set-limits', limits }, { verb: 'fade' }]);
  if (isTooLate(act, standing, limits)) return adding(act, programDraft('limits-too-late'));
  const drawn = (topics ?? here).filter((id) => limits.lines.includes(id)).map(titleIn(world));
  const words = limitsWords(
    drawn,
    veiled.filter(({ id }) => (topics ?? here).includes(id)),
  );
  if (words.length > 0) return words.reduce(said, act);
  return act.drafts.length > 0 ? act : adding(act, programDraft('nothing-to-skip'));
}

/** Changes what the player wants to meet; it holds from the next turn on. */
export function changeLimits(world: World, standing: Standing, wanted: Limits): Attempt {
  const { limits, veiled } = grantedLimits(world.story, wanted);
  if (!canBeKept(limits)) return adding(untouched(standing), programDraft('limits-full'));
  const act = carriedOut(world, standing, [{ verb: 'set-limits', limits }]);
  if (isTooLate(act, standing, limits)) return adding(act, programDraft('limits-too-late'));
  return limitsWords([], veiled).reduce(said, adding(act, programDraft('limits-hold')));
}

/** Limits that grew topic by topic must stay such as can be sent: else nobody could change them any more. */
function canBeKept(limits: Limits): boolean {
  return limitsSchema.safeParse(limits).success;
}

function isTooLate({ events }: Attempt, { state }: Standing, wanted: Limits): boolean {
  return events.length === 0 && !isSame(wanted, state.limits);
}

/** Carries out commands that are no part of the story; what is refused changes nothing. */
function carriedOut(world: World, standing: Standing, wanted: readonly (Command | null)[]): Attempt {
  const attempt = untouched(standing);
  let { state } = standing;
  const commands: Command[] = [];
  const events: Attempt['events'][number][] = [];
  const drafts: Draft[] = [];
  for (const command of wanted) {
    const result = command && world.decide(state, command);
    if (!command || !result || result.outcome === 'refused') continue;
    drafts.push(...plainDrafts(world, state, result.events));
    commands.push(command);
    events.push(...result.events);
    state = result.state;
  }
  // A question of the scene that ended has nobody to answer it.
  const open = events.some(({ type }) => type !== 'limits-changed') ? { pending: null, answers: null } : {};
  return { ...attempt, ...open, commands, events, state, drafts };
}

function limitsAsTheyAre({ limits, state }: Standing): Command | null {
  return limits === null || isSame(limits, state.limits) ? null : { verb: 'set-limits', limits };
}

function said(attempt: Attempt, words: string): Attempt {
  return adding(attempt, { words, voice: 'program' });
}

function adding(attempt: Attempt, draft: Draft): Attempt {
  return { ...attempt, drafts: [...attempt.drafts, draft] };
}

function titleIn({ story }: World): (topic: Topic) => string {
  const titles = new Map(contentOf(story).topics.map(({ id, title }) => [id, title]));
  return (topic) => titles.get(topic) ?? topic.replaceAll('-', ' ');
}
