import { type Command, type Event, everyFeature, type State, type Story } from '../features.ts';
import { evolve } from './evolve.ts';
import { type Decision, isRefusal, refuse, type Refusal, type Verdict } from './feature.ts';
import { luckFrom } from './luck.ts';
import { decisionOf, momentOf } from './moment.ts';

/** What became of a command: what happened, and, where the rules said no, why. */
export interface Act {
  readonly outcome: 'done' | 'refused';
  readonly refusal: Refusal | null;
  readonly events: readonly Event[];
  /** The state after all of the events. */
  readonly state: State;
}

/** More consequences than any adventure needs; beyond it, its rules chase each other. */
const mostEvents = 1000;

type Decide = (now: Decision, command: never) => Verdict;

const deciders = new Map<string, Decide>(everyFeature.flatMap((feature) => Object.entries(feature.decide)));

/** Asks the rules. Equal story, state and command give an equal act. */
export function decide(story: Story, state: State, command: Command): Act {
  if (state.endings.reached !== null) {
    const refusal = refuse('story/ended', 'The story has ended. You can take a turn back, or begin again.');
    return { outcome: 'refused', refusal, events: [], state };
  }
  const turn = beginTurn(story, state);
  const refusal = attempt(turn, command);
  if (refusal) turn.happen([refusedEvent(command, refusal)]);
  turn.happen([{ type: 'turn-passed' }]);
  return { outcome: refusal ? 'refused' : 'done', refusal: refusal ?? null, ...turn.end() };
}

/** What follows when events happen that no command asked for, such as the beginning of a story. */
export function happenings(story: Story, state: State, events: readonly Event[]): Act {
  const turn = beginTurn(story, state);
  turn.happen(events);
  return { outcome: 'done', refusal: null, ...turn.end() };
}

interface Turn {
  now(): Decision;
  happen(events: readonly Event[]): void;
  end(): { readonly events: readonly Event[]; readonly state: State };
}

function beginTurn(story: Story, before: State): Turn {
  const luck = luckFrom(before.turns.seed, before.turns.draws);
  const events: Event[] = [];
  let state = before;

  const happen = (more: readonly Event[]): void => {
    for (const event of more) {
      if (events.length >= mostEvents) throw new RangeError(`The rules of "${story.id}" never come to rest.`);
      state = evolve(momentOf(story, state), event);
      events.push(event);
      for (const feature of everyFeature) {
        if (state.endings.reached !== null) break;
        const consequences = feature.react?.(decisionOf(story, state, luck), event);
        if (consequences && consequences.length > 0) happen(consequences);
      }
    }
  };

  return {
    now: () => decisionOf(story, state, luck),
    happen,
    end() {
      if (luck.draws !== before.turns.draws) happen([{ type: 'luck-drawn', draws: luck.draws }]);
      return { events, state };
    },
  };
}

function attempt(turn: Turn, command: Command): Refusal | undefined {
  for (const feature of everyFeature) {
    const precedence = feature.precede?.(turn.now(), command);
    if (!precedence) continue;
    turn.happen(precedence.events);
    if (precedence.then === 'done') return undefined;
    if (precedence.then !== 'continue') return precedence.then;
  }
  if (turn.now().state.endings.reached !== null) return undefined;
  const decider = deciders.get(command.verb);
  if (decider === undefined) throw new RangeError(`There is no verb "${command.verb}".`);
  const verdict = decider(turn.now(), command as never);
  if (isRefusal(verdict)) return verdict;
  turn.happen(verdict);
  return undefined;
}

function refusedEvent(command: Command, { code, because, text }: Refusal): Event {
  const told = text === undefined ? {} : { text };
  return { type: 'command-refused', verb: command.verb, code, because, ...told };
}
