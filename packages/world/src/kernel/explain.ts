import { type Command, type Event, everyFeature, type State, type Story } from '../features.ts';
import { peopleHere } from '../people/presence.ts';
import { isVisible } from '../things/scope.ts';
import { decide, happenings } from './decide.ts';
import { evolve } from './evolve.ts';
import type { Draw } from './luck.ts';
import { momentOf } from './moment.ts';
import { createTrace, type Traced } from './trace.ts';

/** Why an event happened. */
export interface Explained {
  readonly event: Event;
  /** Whether the player noticed it: it was told, or it changed something in sight. */
  readonly isNoticed: boolean;
  /** What is told of it; `null` where nothing is. */
  readonly words: string | null;
  /** The rule of the world for events of its type, as `things/thing-taken` and in words. */
  readonly rule: { readonly id: string; readonly words: string };
  /** The authored rule whose effect it is, with what that rule told in this turn. */
  readonly authored: { readonly id: string; readonly words: string | null } | null;
  /** Which event it follows from, counted within the turn; `null` for what the command brought about. */
  readonly after: number | null;
  readonly draw: Draw | null;
}

type TellOne = (before: State, event: Event) => string | null;

const rules = new Map(
  everyFeature.flatMap(({ vocabulary, reasons }) =>
    Object.entries(reasons).map(
      ([type, words]) => [type, { id: `${vocabulary.name}/${type}`, words }] as const,
    ),
  ),
);

/** Decides commands once more, one after the other, and says where each event came from. */
export function explainCommands(
  story: Story,
  before: State,
  commands: readonly Command[],
  tell: TellOne,
): readonly Explained[] {
  const traced: Traced[] = [];
  let state = before;
  for (const command of commands) {
    const trace = createTrace();
    state = decide(story, state, command, trace).state;
    const first = traced.length;
    traced.push(
      ...trace.traced.map((one) => ({ ...one, after: one.after === null ? null : one.after + first })),
    );
  }
  return explainTraced(story, before, traced, tell);
}

/** The same for what happened at the beginning. */
export function explainBeginning(
  story: Story,
  before: State,
  events: readonly Event[],
  tell: TellOne,
): readonly Explained[] {
  const trace = createTrace();
  happenings(story, before, events, trace);
  return explainTraced(story, before, trace.traced, tell);
}

/** An event that follows from nothing in the story, and that whoever brought it about has noticed. */
export function explainAlone(event: Event): Explained {
  const rule = ruleFor(event);
  return { event, isNoticed: true, words: null, rule, authored: null, after: null, draw: null };
}

function ruleFor({ type }: Event): Explained['rule'] {
  return rules.get(type) ?? { id: type, words: '' };
}

function explainTraced(
  story: Story,
  before: State,
  traced: readonly Traced[],
  tell: TellOne,
): readonly Explained[] {
  let state = before;
  const told = traced.map(({ event }) => {
    const words = tell(state, event);
    const now = momentOf(story, state);
    state = evolve(now, event);
    const isNoticed = words !== null || showsItself(event, now, momentOf(story, state));
    return { words, isNoticed };
  });
  const said = new Map<string, string>();
  for (const [index, { event }] of traced.entries()) {
    const words = told[index]?.words;
    if (event.type === 'rule-ran' && words) said.set(event.rule, words);
    if (event.type === 'command-refused' && event.code.startsWith('rules/'))
      said.set(event.code.slice('rules/'.length), event.because);
  }
  return traced.map(({ event, after, rule, draw }, index): Explained => {
    const { words = null, isNoticed = false } = told[index] ?? {};
    const own = event.type === 'rule-ran' ? event.rule : rule;
    return {
      event,
      words,
      isNoticed,
      after,
      draw,
      rule: ruleFor(event),
      authored: own === null ? null : { id: own, words: said.get(own) ?? null },
    };
  });
}

/** Whether an event without words shows in what the player sees: a thing or person in sight, or the time. */
function showsItself(
  event: Event,
  before: ReturnType<typeof momentOf>,
  after: ReturnType<typeof momentOf>,
): boolean {
  if (event.type === 'turn-passed' || event.type === 'points-awarded') return true;
  if ('thing' in event) {
    const { thing } = event;
    return thing !== undefined && [before, after].some((now) => isVisible(now, thing));
  }
  return 'person' in event && [before, after].some((now) => peopleHere(now).includes(event.person));
}
