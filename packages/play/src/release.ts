import type { Telling } from '@lamplight/contracts';
import type { Screened, TellingAbout, Watch } from '@lamplight/safety';
import type { Draft } from './turn/attempt.ts';

/** What stands where a paragraph was found unsafe. Written by people, and safe by itself. */
const leftOutWords = 'Something here was left out to keep you safe. The story goes on.';

/** Paragraphs that may be told. */
export interface Released {
  readonly tellings: Telling[];
  /** Why paragraphs were left out; missing when none was. */
  readonly leftOut?: string[];
}

/** The only way for prose to a player: each paragraph is released only after the watch found it safe. */
export function release(watch: Watch, drafts: readonly Draft[], about: TellingAbout): Released {
  const screened = watch.screenTellings(
    drafts.map(({ words }) => words),
    about,
  );
  const leftOut: string[] = [];
  const tellings = drafts.map(({ voice, place }, index): Telling => {
    const one = screened[index];
    if (one?.ok) return telling(one.text, voice, place);
    leftOut.push(one?.refusal.code ?? 'telling/unread');
    return { text: leftOutWords, voice: 'program' };
  });
  return leftOut.length === 0 ? { tellings } : { tellings, leftOut };
}

function telling(text: Screened, voice: Telling['voice'], place: string | undefined): Telling {
  return place === undefined ? { text, voice } : { text, voice, place };
}
