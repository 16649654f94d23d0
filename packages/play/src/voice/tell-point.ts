import type { RetellHint, Telling } from '@lamplight/contracts';
import { branch, type Composed, sequence, step } from '@lamplight/primitives';
import type { TellingAbout } from '@lamplight/safety';
import type { InTurn } from '../in-turn.ts';
import { type Playing, type Point, textOf } from '../playing.ts';
import { releaseVoiced } from '../release.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import type { Who } from '../who.ts';
import { askOf } from './ask-of.ts';
import { bearableFor } from './bearable-for.ts';
import { closingLineOf } from './closing-line.ts';
import type { ChapterKeeper } from './chapter-keeper.ts';
import { keepTelling } from './keep-telling.ts';
import { meantModel } from './meant-model.ts';
import type { LiveTelling } from './running-tellings.ts';
import type { VoiceNeeds } from './voice-needs.ts';
import { writeChapter } from './write-chapter.ts';
import { writeTelling, type WrittenTelling } from './write-telling.ts';

/** What a telling by a model needs besides what a turn does. */
export interface TellingNeeds {
  readonly turn: TurnNeeds;
  readonly modelVoice: VoiceNeeds;
  readonly inTurn: InTurn;
  /** Tells listeners of what is durable. */
  readonly pump: () => Promise<void>;
  /** Facts that the player pinned in a session. */
  readonly pins: (who: Who, session: string) => Promise<ReadonlySet<string>>;
  readonly chapters: ChapterKeeper;
}

/** A point that a model is to tell. */
export interface ToTell {
  readonly needs: TellingNeeds;
  readonly who: Who;
  readonly playing: Playing;
  readonly point: Point;
  readonly hint: RetellHint | null;
  /** It was asked for once more. */
  readonly again: boolean;
  /** 0 where nothing may be spent any more. */
  readonly mostTokens: number;
  readonly live: LiveTelling;
}

const write = step('write', async (toTell: ToTell): Promise<Written> => {
  const { needs, who, playing, point, hint, again, live, mostTokens } = toTell;
  const { turn, modelVoice } = needs;
  // Asked for before anything is waited for: another one may be chosen meanwhile.
  const meant = meantModel(turn, playing);
  const [about, pins, chapters] = await Promise.all([
    bearableFor(turn, who, playing, point),
    needs.pins(who, playing.id),
    needs.chapters.of(who, playing.id),
  ]);
  const ask = askOf(turn, playing, point, about, { hint, again, pins, chapters, mostTokens });
  const { narrator } = modelVoice;
  const written = await writeTelling({ ...turn, narrator }, ask, about, live);
  return { ...toTell, about, meant, written };
});

const refuse = step('refuse', (toTell: ToTell): Written => {
  const written = { because: 'voice/budget', text: '', attempts: [] };
  return { ...toTell, about: { level: 0 }, meant: null, written };
});

/** The whole of it goes through the watch once more: what is kept is told for years. */
const release = step('release', (told: Written): Released => {
  const { needs, point, written, about } = told;
  if (written.because !== null) return { ...told, because: written.because, tellings: [] };
  const place = point.tellings.findLast((telling) => telling.place !== undefined)?.place;
  const closing = closingLineOf(textOf(point.plain ?? point.tellings));
  const whole = closing === '' ? written.text : `${written.text}\n\n${closing}`;
  const of = { ...(place === undefined ? {} : { place }), ...writerOf(told) };
  const released = releaseVoiced(needs.turn.watch, whole, about, of);
  if (!released.ok) return { ...told, because: released.code, tellings: [] };
  const isEmpty = released.tellings.length === 0;
  return { ...told, because: isEmpty ? 'voice/empty' : null, tellings: released.tellings };
});

const keep = step('keep', async (released: Released): Promise<Released> => {
  await keepTelling(released);
  return released;
});

const remember = step('remember', writeChapter);

/**
 * One telling by a model, from what it is asked to what is kept of it. It runs after the commit of what it tells,
 * so whatever becomes of it, the turn stands.
 */
export const voiceWorkflow: Composed<ToTell, void> = sequence(
  branch(maySpend, write, refuse).named('tell'),
  release,
  keep,
  remember,
).named('voice');

function maySpend({ mostTokens, live }: ToTell): boolean {
  return mostTokens > 0 && !live.signal.aborted;
}

/** The last try is the one that stands; which model wrote it only its end tells, because one stands in for another. */
function writerOf({ meant, written }: Written): Pick<Telling, 'model' | 'insteadOf'> {
  const model = written.attempts.at(-1)?.model;
  if (model === undefined) return {};
  return meant === null || meant === model ? { model } : { model, insteadOf: meant };
}

interface Written extends ToTell {
  readonly about: TellingAbout;
  /** The model that was to write it; `null` where none was to be asked. */
  readonly meant: string | null;
  readonly written: WrittenTelling;
}

/** A telling as it may be kept. */
export interface Released extends Written {
  /** Why the plain telling stands; `null` where it does not. */
  readonly because: string | null;
  readonly tellings: readonly Telling[];
}
