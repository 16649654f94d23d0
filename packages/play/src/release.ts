import type { Telling, VoicePart } from '@lamplight/contracts';
import type { Gate, Released as LetThrough } from '@lamplight/narrator';
import type { Screened, StreamedTelling, TellingAbout, Watch } from '@lamplight/safety';
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

/** A fresh gate for what a model writes, sentence by sentence, read as strictly as everything from outside. */
export function openGate(watch: Watch, about: TellingAbout): Gate {
  const stream = watch.followTelling({ ...about, source: 'model' });
  return { push: (piece) => letThrough(stream.push(piece)), end: () => letThrough(stream.end()) };
}

/** What becomes of one sentence of a model: a part for whoever follows its telling, or why it may not leave. */
export function releaseSentence(
  watch: Watch,
  words: string,
  about: TellingAbout,
): { readonly ok: true; readonly part: VoicePart } | { readonly ok: false; readonly code: string } {
  const screened = watch.screenTelling(words, { ...about, source: 'model' });
  if (!screened.ok) return { ok: false, code: screened.refusal.code };
  const text: Screened = screened.text;
  return { ok: true, part: { kind: 'sentence', text } };
}

/**
 * A whole telling of a model, paragraph by paragraph. Where one of them is found unsafe, none is told.
 *
 * @param place the name of the place that it leads to, where it does; it becomes the first line
 */
export function releaseVoiced(
  watch: Watch,
  words: string,
  about: TellingAbout,
  place?: string,
): { readonly ok: true; readonly tellings: Telling[] } | { readonly ok: false; readonly code: string } {
  const paragraphs = words
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const drafts = paragraphs.map((paragraph, index): Draft => {
    const isHead = place !== undefined && index === 0;
    return isHead
      ? { words: `${place}\n${paragraph}`, voice: 'model', place }
      : { words: paragraph, voice: 'model' };
  });
  const { tellings, leftOut } = release(watch, drafts, { ...about, source: 'model' });
  return leftOut === undefined ? { ok: true, tellings } : { ok: false, code: leftOut[0] ?? 'telling/unread' };
}

function letThrough(streamed: StreamedTelling): LetThrough {
  return streamed.ok ? { ok: true, text: streamed.released } : { ok: false, code: streamed.refusal.code };
}

function telling(text: Screened, voice: Telling['voice'], place: string | undefined): Telling {
  return place === undefined ? { text, voice } : { text, voice, place };
}
