import { type Command, type Event, everyFeature, type State, type Story } from '../features.ts';
import { evolve } from './evolve.ts';
import { type AnyFeature, type Decision, isRefusal, refuse, type Refusal, type Verdict } from './feature.ts';
import { luckFrom } from './luck.ts';
import { meaningOf } from './meaning.ts';
import { decisionOf, mostEvents, restless } from './moment.ts';
import type { Trace } from './trace.ts';

/** What became of a command: what happened, and, where the rules said no, why. */
export interface Act {
  readonly outcome: 'done' | 'refused';
  readonly refusal: Omit<Refusal, 'events'> | null;
  readonly events: readonly Event[];
  /** The state after all of the events. */
  readonly state: State;
}

type Decide = (now: Decision, command: never) => Verdict;

const deciders = new Map<string, Decide>(everyFeature.flatMap((feature) => Object.entries(feature.decide)));

const preceding = everyFeature.filter((feature) => 'precede' in feature);
const reacting = everyFeature.filter((feature) => 'react' in feature);

const outside = new Set(everyFeature.flatMap((feature) => feature.outside ?? []));

/** Whether a verb is the player's own and no part of the story. */
export function isOutside(verb: string): boolean {
  return outside.has(verb);
}

/** Asks the rules. Equal story, state and command give an equal act; a trace notes where its events came from. */
export function decide(story: Story, state: State, command: Command, trace?: Trace): Act {
  if (state.endings.reached !== null) {
    const refusal = refuse('story/ended', 'The story has ended. You can take a turn back, or begin again.');
    return { outcome: 'refused', refusal, events: [], state };
  }
  const turn = beginTurn(story, state, trace);
  if (isOutside(command.verb)) {
    const { events: _none, ...refusal } = carryOut(turn, command) ?? {};
    if ('code' in refusal) return { outcome: 'refused', refusal, events: [], state };
    return { outcome: 'done', refusal: null, ...turn.end() };
  }
  const meant = meaningOf(turn.now(), command);
  const refused = attempt(turn, meant);
  if (refused === undefined) {
    turn.happen([{ type: 'turn-passed' }]);
    return { outcome: 'done', refusal: null, ...turn.end() };
  }
  const { events = [], ...refusal } = refused;
  turn.happen([{ type: 'command-refused', verb: meant.verb, ...refusal }, ...events]);
  turn.happen([{ type: 'turn-passed' }]);
  return { outcome: 'refused', refusal, ...turn.end() };
}

/** What follows when events happen that no command asked for, such as the beginning of a story. */
export function happenings(story: Story, state: State, events: readonly Event[], trace?: Trace): Act {
  const turn = beginTurn(story, state, trace);
  turn.happen(events);
  return { outcome: 'done', refusal: null, ...turn.end() };
}

interface Turn {
  now(): Decision;
  /**
   * Lets events happen that were decided of this moment. All of them happen before anything follows from one of
   * them, so that they are still what was decided. Only an ending waits until the rest has settled.
   */
  happen(events: readonly Event[]): void;
  end(): { readonly events: readonly Event[]; readonly state: State };
}

function beginTurn(story: Story, before: State, trace?: Trace): Turn {
  const luck = luckFrom(before.turns.seed, before.turns.draws, trace?.watch);
  const happened: Event[] = [];
  let now = decisionOf(story, before, luck);
  const hasEnded = (): boolean => now.state.endings.reached !== null;

  const add = (event: Event): void => {
    if (happened.length >= mostEvents) throw restless(story);
    now = decisionOf(story, evolve(now, event), luck);
    happened.push(event);
    trace?.add(event);
  };

  const react = (feature: AnyFeature, event: Event): void => {
    const consequences = feature.react?.(now, event);
    if (consequences && consequences.length > 0) happen(consequences);
  };

  const follow = (event: Event, index: number): void => {
    for (const feature of reacting) {
      if (hasEnded()) return;
      if (trace) trace.following(index, () => react(feature, event));
      else react(feature, event);
    }
  };

  const happen = (events: readonly Event[]): void => {
    const ending = events.find(({ type }) => type === 'story-ended');
    const others = events.filter(({ type }) => type !== 'story-ended');
    const first = happened.length;
    for (const event of others) add(event);
    for (const [index, event] of others.entries()) follow(event, first + index);
    if (ending && !hasEnded()) add(ending);
  };

  return {
    now: () => now,
    happen,
    end() {
      // Nothing follows from it: that might draw once more.
      if (luck.draws !== before.turns.draws) add({ type: 'luck-drawn', draws: luck.draws });
      return { events: happened, state: now.state };
    },
  };
}

function attempt(turn: Turn, command: Command): Refusal | undefined {
  for (const feature of preceding) {
    const precedence = feature.precede?.(turn.now(), command);
    if (!precedence) continue;
    turn.happen(precedence.events);
    if (precedence.then === 'done' || turn.now().state.endings.reached !== null) return undefined;
    if (precedence.then !== 'continue') return precedence.then;
  }
  return carryOut(turn, command);
}

/** What the feature whose command it is makes of it. */
function carryOut(turn: Turn, command: Command): Refusal | undefined {
  const decider = deciders.get(command.verb);
  if (decider === undefined) throw new RangeError(`There is no verb "${command.verb}".`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each verb is decided by the feature whose command it is
  const verdict = decider(turn.now(), command as never);
  if (isRefusal(verdict)) return verdict;
  turn.happen(verdict);
  return undefined;
}
