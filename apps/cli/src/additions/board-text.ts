import type { AdditionBoard, AdditionOffer, TakenAddition } from '@lamplight/contracts';
import { beginsWords } from '@lamplight/play';
import { paint } from '../terminal/paint.ts';
import { wrap } from '../terminal/wrap.ts';
import { wrapIndented } from '../terminal/wrap-indented.ts';
import { moneyText } from '../voice/money-text.ts';
import { whyNothing } from './why-nothing.ts';

const kinds = { quest: 'something to do', person: 'somebody to meet', place: 'somewhere to go' };

const standings = {
  active: 'It has begun.',
  completed: 'It is done.',
  failed: 'It came to nothing.',
  quest: 'It has begun.',
  person: 'You have met.',
  place: 'You have been there.',
};

const ways =
  '“propose a quest”, “propose a person” and “propose a place” let a model think of one; what it should be about may ' +
  'follow: “propose a person who feeds the gulls”.';

/** What is on offer, what was taken, and how more can be asked for. */
export function boardText({ offer, taken, because, next }: AdditionBoard, hasModel: boolean): string {
  const own = taken.length === 0 ? [] : [wrapped('Part of your story:'), ...taken.map(takenText)];
  const most = next === null || next.amount === 0 ? '' : ` It costs at most ${moneyText(next)}.`;
  return [
    offer === null ? wrapped('Nothing is on offer.') : offerText(offer),
    ...own,
    because === null ? paint('dim', wrapped(`${ways}${most}`)) : notNowText(because, hasModel),
  ].join('\n');
}

/** What is on offer, and what can be said to it. */
export function offerText({ name, kind, begins, beyond }: AdditionOffer): string {
  return [
    paint('bold', wrapped(`On offer, ${kinds[kind]}: “${name}”`)),
    wrapped(beginsWords(begins)),
    ...beyondLines(beyond),
    paint('dim', wrapped('“take offer” makes it part of your story, “leave offer” does not.')),
  ].join('\n');
}

/** What it touches on that the story did not announce. */
function beyondLines({ topics, rating }: AdditionOffer['beyond']): readonly string[] {
  const all = [
    ...topics.map(({ title, intensity }) => `${title} (${intensity})`),
    ...(rating === null ? [] : [`the rating “${rating}”`]),
  ];
  return all.length === 0
    ? []
    : [wrapped(`It touches on what this story did not announce: ${all.join(', ')}.`)];
}

/** That no model can be asked. */
export function notNowText(because: string, hasModel: boolean): string {
  return wrapped(`Nothing can be asked for now: ${whyNothing(because, hasModel)}.`);
}

/** That nothing came of a wish. */
export function nothingText(because: string | null, hasModel: boolean): string {
  return wrapped(`Nothing came of it: ${whyNothing(because, hasModel)}. Your story is as it was.`);
}

function takenText({ name, kind, begins, status }: TakenAddition): string {
  const stands = status === 'waiting' ? beginsWords(begins) : standings[status === 'found' ? kind : status];
  return wrapIndented(`“${name}”, ${kinds[kind]}. ${stands}`, process.stdout.columns);
}

function wrapped(text: string): string {
  return wrap(text, process.stdout.columns);
}
