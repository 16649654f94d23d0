import type { Recap } from '@lamplight/contracts';
import type { TellingAbout } from '@lamplight/safety';
import { inSeries, type State, type World } from '@lamplight/world';
import { underLimits } from '../limits/own-limits.ts';
import { backwards, headOf, type Playing, pointAtTurn, textOf, turnOf } from '../playing.ts';
import { release } from '../release.ts';
import type { Draft } from '../turn/attempt.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import { only, type Outlook, outlookOf } from './outlook.ts';

/** So many turns count as lately. */
const lately = 12;
const longestQuote = 240;

/** What an author stressed with asterisks; a quotation that may be shortened keeps the words alone. */
const stress = /\*(?! )([^*\n]+)(?<! )\*/g;

/** A playing in a few sentences for somebody who comes back to it. No model is asked: all of it is in the journal. */
export function recapOf(needs: Pick<TurnNeeds, 'shelf' | 'states' | 'watch'>, playing: Playing): Recap {
  const { shelf, states, watch } = needs;
  const { world } = shelf.take(playing.adventure);
  const head = headOf(playing);
  const turn = turnOf(head);
  const seen = (state: State): Outlook => outlookOf(world, underLimits(world, state, playing.limits));
  const state = states.at(world, playing, head);
  const then = pointAtTurn(playing, Math.max(0, turn - lately)) ?? head;
  const [before, now] = [seen(states.at(world, playing, then)), seen(state)];
  const about: TellingAbout = { level: playing.risk?.level ?? 0, limits: playing.limits ?? state.limits };
  const drafts = [
    whereWords(world, state, now),
    ...changeWords(before, now),
    ...questWords(now),
    ...lastWords(playing),
  ].map((words): Draft => ({ words, voice: 'program' }));
  const sentences = release(watch, drafts, about).tellings.map(({ text }) => text);
  return { session: playing.id, title: world.story.title, name: playing.name, turn, sentences };
}

function whereWords(world: World, state: State, { place, ended }: Outlook): string {
  if (ended !== null) return `The story has ended: ${ended}.`;
  const { time } = world.scene(state);
  return time === null
    ? `You are in ${place}.`
    : `You are in ${place}, and it is ${time.clock} (${time.part}).`;
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
      return open.length === 0 ? `“${name}” goes on.` : `“${name}” waits: ${open.slice(0, 2).join('; ')}.`;
    });
  const done = all.filter(({ status }) => status === 'completed').map(({ name }) => `“${name}”`);
  return [...waiting, ...(done.length > 0 ? [`Behind you: ${inSeries(done)}.`] : [])];
}

/** What the story told last, as far as it fits into a quotation. */
function lastWords(playing: Playing): string[] {
  for (const point of backwards(playing, headOf(playing))) {
    const told = textOf(point.tellings.filter(({ voice }) => voice === 'plain'));
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
