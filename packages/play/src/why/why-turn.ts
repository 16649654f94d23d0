import type { Why, WhyChange } from '@lamplight/contracts';
import type { TellingAbout } from '@lamplight/safety';
import type { Explained, State } from '@lamplight/world';
import { limitsIn } from '../limits/own-limits.ts';
import { PlayError } from '../play-error.ts';
import { type Playing, type Point, turnOf } from '../playing.ts';
import { release } from '../release.ts';
import { plainDraft } from '../turn/plain-draft.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import { causeOf, ruleOf } from './rule-of.ts';

type WhyNeeds = Pick<TurnNeeds, 'shelf' | 'states' | 'watch'>;

/**
 * Why a turn went as it did: it is decided once more, and each of its events says where it came from.
 *
 * @throws PlayError `play/no-such-entry`, or `play/adventure-changed` when today's rules decide otherwise
 */
export function whyTurn(needs: WhyNeeds, playing: Playing, sequence: number): Why {
  const point = playing.points.get(sequence);
  if (point === undefined) throw noSuchEntry(playing, sequence);
  const explained = explainPoint(needs, playing, point);
  if (JSON.stringify(explained.map(({ event }) => event)) !== JSON.stringify(point.events))
    throw changed(playing);
  const input = point.kind === 'session-started' || point.care?.discreet ? null : point.input;
  return {
    session: playing.id,
    sequence,
    turn: turnOf(point),
    input,
    changes: changesOf(needs, playing, point, explained),
  };
}

const byModel = 'a model, for you';

function explainPoint({ shelf, states }: WhyNeeds, playing: Playing, point: Point): readonly Explained[] {
  const { world } = shelf.of(playing, point);
  const limits = playing.limits ?? states.at(playing, point).limits;
  if (point.kind === 'session-started') {
    return world.explainBeginning(playing.seed, limitsIn(point.events), limits);
  }
  if (point.adds !== undefined) return world.explainExtension();
  return world.explain(states.before(playing, point), point.commands, limits);
}

function changesOf(
  { shelf, states, watch }: WhyNeeds,
  playing: Playing,
  point: Point,
  explained: readonly Explained[],
): WhyChange[] {
  const own = shelf.take(playing.adventure).world.story;
  /** Who wrote a rule: the author of the adventure, or a model for this player alone. */
  const authorOf = (rule: string): string => (Object.hasOwn(own.rules, rule) ? own.author : byModel);
  const noticed = explained.flatMap((one, event) => (one.isNoticed ? [{ one, event }] : []));
  const { limits }: State = states.at(playing, point);
  // What is said now is said under the limits of now, and to somebody who may be worse than they were.
  const about: TellingAbout = { level: playing.risk?.level ?? 0, limits: playing.limits ?? limits };
  const say = (words: string): string => release(watch, [plainDraft(words)], about).tellings[0]?.text ?? '';
  const beginning = point.kind === 'session-started' ? 'beginning' : 'command';
  return noticed.map(({ one, event }): WhyChange => {
    const { id, words, ...rule } = ruleOf(explained, one, authorOf);
    return {
      event,
      type: one.event.type,
      about: subjectsOf(one.event),
      told: one.words === null ? null : say(one.words),
      rule: { ...rule, id, words: words === null ? null : say(words) },
      roll: one.draw && {
        nth: one.draw.nth,
        number: one.draw.number,
        chance: 'outOf' in one.draw.asked ? one.draw.asked.times / one.draw.asked.outOf : null,
        sides: 'sides' in one.draw.asked ? one.draw.asked.sides : null,
        answer: one.draw.answer,
      },
      cause: causeOf(explained, one, beginning),
    };
  });
}

const naming = ['thing', 'person', 'place', 'quest', 'to', 'into', 'onto', 'with'];

/** What an event names, by id. */
function subjectsOf(event: Explained['event']): string[] {
  return naming.flatMap((field) => {
    const id: unknown = Reflect.get(event, field);
    return typeof id === 'string' ? [id] : [];
  });
}

function noSuchEntry({ id, sequence: last }: Playing, sequence: number): PlayError {
  return new PlayError(
    'play/no-such-entry',
    `Entry ${sequence} of session "${id}" is no turn of the story. Its entries are 1 to ${last}; ask for the sequence of ` +
      'a turn or a passage.',
  );
}

function changed({ adventure }: Playing): PlayError {
  return new PlayError(
    'play/adventure-changed',
    `The files or the rules of the adventure "${adventure}" were changed after this turn, so nobody can say any more why ` +
      'it went as it did.',
  );
}
