import type { Recap } from '@lamplight/contracts';
import type { TellingAbout } from '@lamplight/safety';
import { inSeries, type State, type World } from '@lamplight/world';
import { underLimits } from '../limits/own-limits.ts';
import { backwards, headOf, type Playing, type Point, pointAtTurn, textOf, turnOf } from '../playing.ts';
import { release } from '../release.ts';
import { isOfTheStory } from '../transcript/parts.ts';
import type { Draft } from '../turn/attempt.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import { only, type Outlook, outlookOf } from './outlook.ts';

/** So many turns count as lately. */
const lately = 12;
const longestQuote = 240;
/** So much of what is to be done is listed. */
const mostOpen = 5;

/** What an author stressed with asterisks; a quotation that may be shortened keeps the words alone. */
const stress = /\*(?! )([^*\n]+)(?<! )\*/g;

/** A playing in a few sentences for somebody who comes back to it. No model is asked: all of it is in the journal. */
export function recapOf(needs: Pick<TurnNeeds, 'shelf' | 'states' | 'watch'>, playing: Playing): Recap {
  const { shelf, states, watch } = needs;
  const { world } = shelf.of(playing);
  const head = headOf(playing);
  const turn = turnOf(head);
  const seen = (point: Point): Outlook => {
    const then = shelf.of(playing, point).world;
    return outlookOf(then, underLimits(then, states.at(playing, point), playing.limits));
  };
  const state = states.at(playing, head);
  const then = pointAtTurn(playing, Math.max(0, turn - lately)) ?? head;
  const [before, now] = [seen(then), seen(head)];
  const about: TellingAbout = { level: playing.risk?.level ?? 0, limits: playing.limits ?? state.limits };
  const drafts = [
    whereWords(world, state, now),
    ...changeWords(before, now),
    ...questWords(now),
    ...lastWords(playing),
  ].map((words): Draft => ({ words: withoutMarks(words), voice: 'program' }));
  const sentences = release(watch, drafts, about).tellings.map(({ text }) => text);
  return { session: playing.id, title: world.story.title, name: playing.name, turn, sentences };
}

function whereWords(world: World, state: State, { place, ended }: Outlook): string {
  if (ended !== null) return `The story has ended: ${ended}.`;
  const { time } = world.scene(state);
  return time === null
    ? `You are here: ${place}.`
    : `You are here: ${place}; it is ${time.clock} (${time.part}).`;
}

function changeWords(before: Outlook, now: Outlook): string[] {
  const [places, gained, lost] = [
    only(now.visited, before.visited),
    only(now.things, before.things),
    only(before.things, now.things),
  ];
  const points = now.score - before.score;
  return [
    ...(places.length > 0 ? [`Lately you came to ${inSeries(places)} for the first time.`] : []),
    ...(gained.length > 0 ? [`You have ${inSeries(gained)} now.`] : []),
    ...(lost.length > 0 ? [`You no longer have ${inSeries(lost)}.`] : []),
    ...(points === 0 ? [] : [`Your score went ${points > 0 ? 'up' : 'down'} by ${Math.abs(points)}.`]),
  ];
}

function questWords({ quests }: Outlook): string[] {
  const all = [...quests.values()];
  const waiting = all
    .filter(({ status }) => status === 'active')
    .map(({ name, objectives }) => {
      const open = objectives.filter(({ met }) => !met).map(({ text }) => withoutStop(text));
      return open.length === 0 ? `“${name}” goes on.` : `“${name}” waits: ${upTo(mostOpen, open)}.`;
    });
  const done = all.filter(({ status }) => status === 'completed').map(({ name }) => `“${name}”`);
  return [...waiting, ...(done.length > 0 ? [`Behind you: ${inSeries(done)}.`] : [])];
}

/** What the story told last, as far as it fits into a quotation. */
function lastWords(playing: Playing): string[] {
  for (const point of backwards(playing, headOf(playing))) {
    const told = textOf(point.tellings.filter(({ voice }) => isOfTheStory(voice)));
    const paragraph = told
      .split('\n\n')
      .at(-1)
      ?.replaceAll(/\s+/g, ' ')
      .replaceAll('***', '')
      .replaceAll(stress, '$1')
      .trim();
    if (paragraph) return [`The last words: “${shortened(paragraph)}”`];
  }
  return [];
}

function upTo(count: number, words: readonly string[]): string {
  const more = words.length - count;
  return `${words.slice(0, count).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/** Without the marks of emphasis, which are for whoever sets a text. */
function withoutMarks(words: string): string {
  return words.replaceAll(/\*([^*\n]+)\*/g, '$1');
}

/** Whole sentences as far as they fit, otherwise whole words. */
function shortened(text: string): string {
  if (text.length <= longestQuote) return text;
  const start = text.slice(0, longestQuote);
  const sentences = /^.*[.!?](?=\s)/s.exec(start)?.[0];
  return sentences ?? `${start.replace(/\s+\S*$/, '')} …`;
}

function withoutStop(words: string): string {
  return words.replace(/\.$/u, '');
}
