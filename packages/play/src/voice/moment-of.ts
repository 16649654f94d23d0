import type { State, World } from '@lamplight/world';
import { underLimits } from '../limits/own-limits.ts';
import { backwards, type Playing, type Point, textOf } from '../playing.ts';
import { isOfTheStory } from '../transcript/parts.ts';
import { wordsFor } from '../turn/words-for.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import { withoutClosingLine } from './closing-line.ts';
import type { Moment } from './moment.ts';

/** So many tellings before this one are shown to a model, for the tone and against repetition. */
const mostBefore = 6;

/** What happened at a point, as it is told under the limits of today. */
export function momentOf(
  { shelf, states }: Pick<TurnNeeds, 'shelf' | 'states'>,
  playing: Playing,
  point: Point,
): Moment {
  const { world } = shelf.of(playing, point);
  const shown = (state: State): State => underLimits(world, state, playing.limits);
  const before = shown(states.before(playing, point));
  return {
    world,
    before,
    after: shown(states.at(playing, point)),
    events: point.events.filter(({ type }) => type !== 'limits-changed'),
    did: doneIn(world, before, point),
    happened: (point.plain ?? point.tellings)
      .filter(({ voice }) => voice === 'plain')
      .map(({ text }) => withoutClosingLine(text)),
    said: saidIn(point),
  };
}

/** The newest tellings on the way to a point, newest last; told anew, what a model told of it counts among them. */
export function tellingsBefore(playing: Playing, point: Point): readonly string[] {
  const own = playing.voiced.get(point.sequence)?.told ?? null;
  const texts = own === null ? [] : [own];
  for (const earlier of backwards(playing, point)) {
    if (earlier.sequence === point.sequence) continue;
    const text = textOf(earlier.tellings.filter(({ voice }) => isOfTheStory(voice)));
    if (text !== '') texts.push(text);
    if (texts.length === mostBefore) break;
  }
  return texts.toReversed();
}

function doneIn(world: World, before: State, point: Point): string | null {
  if (point.kind === 'session-started') return null;
  const offers = world.offers(before);
  const said = point.commands
    .filter(({ verb }) => verb !== 'set-limits')
    .map((command) => wordsFor(command, offers));
  return said.length === 0 ? null : said.join(', then ');
}

function saidIn(point: Point): Moment['said'] {
  if (point.kind === 'session-started' || point.saidTo === undefined || point.input === null) return null;
  return { to: point.saidTo, words: point.input };
}
