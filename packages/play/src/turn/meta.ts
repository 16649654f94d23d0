import type { Turn } from '@lamplight/contracts';
import type { MetaWord } from '@lamplight/parser';
import { helpNow } from '@lamplight/safety';
import { PlayError } from '../play-error.ts';
import type { Playing } from '../playing.ts';
import type { Who } from '../who.ts';
import type { Attempt } from './attempt.ts';
import type { TurnNeeds } from './interact.ts';
import { retell } from './retell.ts';
import { takeBack } from './take-back.ts';

/** The answer to something asked of the program: a turn of its own, or words and care for the turn to record. */
export type MetaAnswer =
  | { readonly answered: true; readonly turn: Turn }
  | { readonly answered: false; readonly attempt: Attempt };

/** Answers what was asked of the program instead of the world. */
export async function answerMeta(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  attempt: Attempt,
  key: string,
): Promise<MetaAnswer> {
  const { meta } = attempt;
  if (meta === null) return { answered: false, attempt };
  if (meta.word === 'help-me') {
    const care = helpNow(needs.country === undefined ? {} : { country: needs.country });
    return { answered: false, attempt: { ...attempt, outcome: 'stopped', care } };
  }
  try {
    if (meta.word === 'undo') return { answered: true, turn: await takeBack(needs, who, playing, meta.count, key) };
    if (meta.word === 'retell') return { answered: true, turn: await retell(needs, who, playing, key) };
  } catch (error) {
    // Typed as words, what cannot be done is answered in words, and the story stays where it is.
    if (error instanceof PlayError && error.status === 409) return { answered: false, attempt: said(attempt, error.message) };
    throw error;
  }
  return { answered: false, attempt: said(attempt, words[meta.word](attempt)) };
}

function said(attempt: Attempt, sentence: string): Attempt {
  return { ...attempt, drafts: [...attempt.drafts, { words: sentence, voice: 'program' }] };
}

const words: Readonly<Record<Exclude<MetaWord, 'help-me' | 'undo' | 'retell'>, (attempt: Attempt) => string>> = {
  help: () =>
    [
      'Say what you want to do, in plain words: “look”, “take the lamp”, “open the door with the key”, “go north” ' +
        '(or just “n”), “ask Mara about the light”, “put the oil in the lamp, then light it”.',
      'Short forms: l look, x examine, i what I carry, z wait, g again. “undo” takes a turn back, “retell” tells it ' +
        'in other words. If you need help for yourself, type “help me”.',
    ].join('\n'),
  score: ({ state }) => {
    const { points } = state.score;
    return `You have ${points === 1 ? '1 point' : `${points} points`} so far.`;
  },
  save: () => 'There is nothing to save: every turn is kept for good the moment it is answered.',
  quit: () => 'You can leave whenever you like. Your story waits here, just as it is.',
  restart: () => 'To begin again, start the adventure anew. This playing is kept; you can come back to it.',
  transcript: () => 'You can keep the whole story so far: ask for the transcript of this session.',
  about: () => 'This is Lamplight. The rules decide, the model narrates, the watch protects.',
};
