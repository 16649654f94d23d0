import type { Command, PricedOffer, State, Story, World } from '@lamplight/world';

/** What is looked for. */
export interface Search {
  readonly world: World;
  readonly from: State;
  /** The things and people that it may take; ways, doors, keys and lights are looked at besides. */
  readonly about: ReadonlySet<string>;
  /** What may be tried besides what the world offers: acts that a rule of its own stands for. */
  readonly acts: readonly WalkAct[];
  readonly isDone: (state: State) => boolean;
  /** How far it has come; what is nearer is looked at first. Whole numbers from 0 on. */
  readonly progress: (state: State) => number;
  /** How many states are looked at until the search is given up. */
  readonly most: number;
  /** Lets others go on for a moment, now and then; rejects when the search is not needed any more. */
  readonly breathe: () => Promise<void>;
}

/** Something to do, in words that the parser reads. */
export interface WalkAct {
  readonly words: string;
  readonly command: Command;
}

interface Step {
  readonly state: State;
  readonly before: Step | null;
  readonly words: string;
}

const statesInABreath = 10;
const travelling = new Set(['go', 'open', 'unlock', 'light']);
const taking = new Set(['take', 'wear']);
const handling = new Set([
  ...taking,
  'drop',
  'examine',
  'talk',
  'give',
  'put-in',
  'put-on',
  'read',
  'search',
]);
const talking = new Set(['choose', 'leave-talk']);

/**
 * Plays a story on from a state, as the rules have it, until something holds: a walk that was found can be walked. The
 * shortest walks from where most is done are tried first.
 *
 * @returns the words of the walk, or `null` where none was found
 */
export async function findWalk(search: Search): Promise<readonly string[] | null> {
  const { world, from, about, acts, isDone, progress, most, breathe } = search;
  const tools = new Set([...about, ...toolsOf(world.story)]);
  if (isDone(from)) return [];
  const seen = new Set([keyOf(from)]);
  // By progress: the furthest is gone on with first, and within it the shortest walk.
  const queues: Step[][] = [];
  const wait = (step: Step): void => void (queues[progress(step.state)] ??= []).push(step);
  wait({ state: from, before: null, words: '' });
  for (let looked = 0; looked < most; looked += 1) {
    const step = queues.findLast((queue) => queue !== undefined && queue.length > 0)?.shift();
    if (step === undefined) return null;
    if (looked % statesInABreath === 0) await breathe();
    const offers = world.offers(step.state).filter((offer) => isUseful(offer, about, tools));
    for (const offer of [...offers, ...acts]) {
      const { state, outcome } = world.decide(step.state, offer.command);
      if (outcome !== 'done' || state.endings.reached !== null) continue;
      const next = { state, before: step, words: offer.words };
      if (isDone(state)) return wordsTo(next);
      const key = keyOf(state);
      if (seen.has(key)) continue;
      seen.add(key);
      wait(next);
    }
  }
  return null;
}

function isUseful(offer: PricedOffer, own: ReadonlySet<string>, tools: ReadonlySet<string>): boolean {
  const { verb } = offer.command;
  // What cannot be undone is no step of a walk that somebody may take at any time.
  if (offer.cost !== null) return false;
  if (travelling.has(verb) || talking.has(verb)) return true;
  const useful = taking.has(verb) ? tools : own;
  return handling.has(verb) && offer.about.length > 0 && offer.about.every((id) => useful.has(id));
}

/** Keys open ways, and lights make places visible. */
function toolsOf({ things }: Story): readonly string[] {
  return Object.entries(things).flatMap(([id, { lock, light }]) => [
    ...(lock === undefined ? [] : [lock.key]),
    ...(light === undefined ? [] : [id]),
  ]);
}

/** Two states that differ only in time, luck and what was told are one for the search. */
function keyOf(state: State): string {
  const { travel, things, opening, light, quests, facts, people, talk, looking, rules } = state;
  return JSON.stringify([
    travel.place,
    things.where,
    opening,
    light,
    quests,
    facts,
    people,
    talk.with,
    talk.choices,
    looking.examined,
    Object.keys(rules.ran),
  ]);
}

function wordsTo(step: Step): readonly string[] {
  const words: string[] = [];
  for (let at: Step | null = step; at !== null && at.words !== ''; at = at.before) words.unshift(at.words);
  return words;
}
