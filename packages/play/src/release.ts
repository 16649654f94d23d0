import type { Telling, VoicePart } from '@lamplight/contracts';
import type { Gate, Released as LetThrough } from '@lamplight/narrator';
import type { Screened, StreamedTelling, TellingAbout, TellingStream, Watch } from '@lamplight/safety';
import type { Draft } from './turn/attempt.ts';
import { programDraft } from './turn/program-draft.ts';

/** What stands where a paragraph was found unsafe. Written by people, and safe by itself. */
const inItsPlace = programDraft('left-out');

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
  const reasons: string[] = [];
  const tellings = drafts.map((draft, index): Telling => {
    const one = screened[index];
    if (one?.ok) return telling(one.text, draft);
    reasons.push(one?.refusal.code ?? 'telling/unread');
    const { words: text, ...own } = inItsPlace;
    return { text, ...own };
  });
  return reasons.length === 0 ? { tellings } : { tellings, leftOut: reasons };
}

/** What was told once, to be told again: read anew, because what is bearable for somebody changes. */
export function releaseAgain(watch: Watch, told: readonly Telling[], about: TellingAbout): Released {
  const drafts = told.map(({ text, voice, place, says }): Draft => {
    return { words: text, voice, ...(place !== undefined && { place }), ...(says !== undefined && { says }) };
  });
  const source = told.some(({ voice }) => voice === 'model') ? 'model' : 'authored';
  const { tellings, ...leftOut } = release(watch, drafts, { ...about, source });
  // What was left out has other words now, and no writer.
  const again = tellings.map((one, at) => (one.text === told[at]?.text ? told[at] : one));
  return { ...leftOut, tellings: again };
}

/** A fresh gate for what a model writes, sentence by sentence, read as strictly as everything from outside. */
export function openGate(watch: Watch, about: TellingAbout): Gate {
  return gateOf(watch.followTelling({ ...about, source: 'model' }), () => undefined);
}

/** The only way for the sentences of a model to whoever follows its telling. */
export interface SentenceGate {
  /** A fresh gate for one try. */
  readonly open: () => Gate;
  /** What becomes of a sentence: a part for whoever follows, or why it may not leave. */
  readonly release: (
    words: string,
  ) => { readonly ok: true; readonly part: VoicePart } | { readonly ok: false; readonly code: string };
}

/**
 * No sentence leaves that the watch has not read. What it let through at a gate of this telling is not read once more:
 * each reading keeps somebody waiting for their first sentence. Whatever else a narrator hands on is read here.
 */
export function sentenceGate(watch: Watch, about: TellingAbout): SentenceGate {
  const passed = new Set<string>();
  return {
    open: () =>
      gateOf(watch.followTelling({ ...about, source: 'model' }), (released) => passed.add(released.trim())),
    release(words) {
      if (!passed.has(words.trim())) {
        const screened = watch.screenTelling(words, { ...about, source: 'model' });
        if (!screened.ok) return { ok: false, code: screened.refusal.code };
      }
      return { ok: true, part: { kind: 'sentence', text: words } };
    },
  };
}

function gateOf(stream: TellingStream, onReleased: (text: Screened) => void): Gate {
  const letThrough = (streamed: StreamedTelling): LetThrough => {
    if (!streamed.ok) return { ok: false, code: streamed.refusal.code };
    onReleased(streamed.released);
    return { ok: true, text: streamed.released };
  };
  return { push: (piece) => letThrough(stream.push(piece)), end: () => letThrough(stream.end()) };
}

/**
 * A whole telling of a model, paragraph by paragraph. Where one of them is found unsafe, none is told.
 *
 * @param of its writer; and the name of the place that it leads to, where it does, which becomes the first line
 */
export function releaseVoiced(
  watch: Watch,
  words: string,
  about: TellingAbout,
  { place, ...writer }: Pick<Telling, 'place' | 'model' | 'insteadOf'>,
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
  if (leftOut !== undefined) return { ok: false, code: leftOut[0] ?? 'telling/unread' };
  return { ok: true, tellings: tellings.map((told) => ({ ...told, ...writer })) };
}

function telling(text: Screened, { words, voice, place, says }: Draft): Telling {
  return {
    text,
    voice,
    // What the watch has put right is no longer what the code stands for.
    ...(says !== undefined && text === words && { says }),
    ...(place !== undefined && { place }),
  };
}
