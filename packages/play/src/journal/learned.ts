import type { FactKind } from '@lamplight/contracts';
import { type Event, momentOf, peopleHere, type State, type World } from '@lamplight/world';

/** Something that was learned in a turn, before it is put into words. */
export interface Learned {
  readonly id: string;
  /** The world that it happened in. */
  readonly world: World;
  readonly sequence: number;
  readonly turn: number;
  readonly kind: FactKind;
  readonly event: Event;
  /** The state that the event happened in. */
  readonly before: State;
  /** The thing, person, place or quest that it comes from, by id. */
  readonly source: string | null;
  /** People who know of it, by id. */
  readonly knownBy: readonly string[];
  /** Equal for what is learned a second time. */
  readonly what: string;
}

type Lesson = Pick<Learned, 'kind' | 'source' | 'what'> & { readonly isShared: boolean };

/** What there is to learn from an event, if anything. */
export function lessonOf({ story }: World, event: Event): Lesson | undefined {
  switch (event.type) {
    case 'story-begun':
      return { kind: 'happened', source: null, what: event.type, isShared: false };
    case 'place-described':
      return { kind: 'seen', source: event.place, what: `place ${event.place}`, isShared: false };
    case 'thing-examined':
      return {
        kind: 'seen',
        source: event.thing,
        what: `seen ${event.text ?? event.thing}`,
        isShared: false,
      };
    case 'thing-read':
      return { kind: 'read', source: event.thing, what: `read ${event.text}`, isShared: false };
    case 'scene-told':
      return event.lines.length === 0
        ? undefined
        : { kind: 'heard', source: event.person, what: `heard ${event.lines.join('\n')}`, isShared: true };
    case 'thing-shown':
    case 'thing-given':
      return event.text === undefined
        ? undefined
        : { kind: 'heard', source: event.to, what: `heard ${event.text}`, isShared: true };
    case 'rule-ran': {
      const changes = story.rules[event.rule]?.do ?? [];
      const isFact = changes.some((effect) => 'set' in effect || 'add' in effect);
      return isFact && event.text !== undefined
        ? { kind: 'happened', source: null, what: `rule ${event.text}`, isShared: true }
        : undefined;
    }
    case 'quest-begun':
    case 'quest-completed':
    case 'quest-failed':
      return { kind: 'quest', source: event.quest, what: `${event.type} ${event.quest}`, isShared: false };
    case 'objective-met':
      return {
        kind: 'quest',
        source: event.quest,
        what: `${event.type} ${event.quest} ${event.objective}`,
        isShared: false,
      };
    default:
      return undefined;
  }
}

/** Whoever was there when something was said or happened, and whoever said it. */
export function witnessesOf(world: World, before: State, { isShared, source }: Lesson): readonly string[] {
  if (!isShared) return [];
  const here = peopleHere(momentOf(world.story, before));
  const speaker = source !== null && source in world.story.people ? [source] : [];
  return [...new Set([...speaker, ...here])];
}
