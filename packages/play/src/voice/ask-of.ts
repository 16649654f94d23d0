import { createHash } from 'node:crypto';
import type { RetellHint } from '@lamplight/contracts';
import {
  boundsOf,
  createTruth,
  type Remembered,
  type SpeakerAsk,
  type TellingAsk,
  type TellingPurpose,
  viewScene,
} from '@lamplight/narrator';
import type { TellingAbout } from '@lamplight/safety';
import type { Playing, Point } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import { chosenModel } from './chosen-model.ts';
import type { Moment } from './moment.ts';
import { momentOf, tellingsBefore } from './moment-of.ts';
import { type BesideFacts, rememberedOf } from './remembered-of.ts';

/** What is wanted of a telling besides the moment itself. */
export interface Wanted extends BesideFacts {
  readonly hint: RetellHint | null;
  /** It was told already: what is kept of an earlier answer would be the same words. */
  readonly again: boolean;
  readonly mostTokens: number;
}

/** Everything that the narrator is asked with, but for the gate and the end. */
export function askOf(
  needs: Pick<TurnNeeds, 'shelf' | 'states' | 'lessons' | 'modelVoice'>,
  playing: Playing,
  point: Point,
  about: TellingAbout,
  { hint, again, mostTokens, ...beside }: Wanted,
): Omit<TellingAsk, 'gate' | 'signal'> {
  const moment = momentOf(needs, playing, point);
  const { world, before, after } = moment;
  const purpose = purposeOf(point);
  // A place looks the same to everybody for whom it is the same: nothing of this session goes into its description. What
  // became part of this story alone is somebody's own.
  const isShared = purpose === 'describe' && !again && point.additions.length === 0;
  const memory = isShared ? [] : rememberedOf(needs, playing, point, moment, beside);
  const view = viewScene({ ...moment, speaker: speakerIn(moment, memory) });
  const bounds = boundsOf({ view, world, before, after, remembered: memory.map(({ text }) => text) });
  return {
    view,
    truth: () => createTruth(bounds),
    memory,
    before: isShared ? [] : tellingsBefore(playing, point),
    anew: again ? (playing.voiced.get(point.sequence)?.told ?? null) : null,
    purpose,
    hint,
    model: chosenModel(needs, playing),
    cacheKey: again ? null : isShared ? keyOf(world.story.content, view, about) : ownKey(playing),
    mostTokens,
  };
}

function speakerIn({ said }: Moment, memory: readonly Remembered[]): SpeakerAsk | null {
  if (said === null) return null;
  const { to: person, words: asked } = said;
  const heard = memory
    .filter(({ source, knownBy }) => source?.id === person || knownBy.includes(person))
    .map(({ text }) => text);
  return { person, asked, heard };
}

function purposeOf(point: Point): TellingPurpose {
  if (point.kind === 'session-started') return 'narrate';
  if (point.saidTo !== undefined) return 'speak';
  const done = point.commands.filter(({ verb }) => verb !== 'set-limits');
  return done.length > 0 && done.every(({ verb }) => verb === 'look') ? 'describe' : 'narrate';
}

/** What was told in a session is nobody else's; a turn that is taken back and played again may have the same words. */
function ownKey({ id }: Playing): string {
  return `session ${id}`;
}

/** Of the files of the adventure, of all that is seen, and of whom it must be bearable for. */
function keyOf(content: string, view: object, { level, limits }: TellingAbout): string {
  return createHash('sha256')
    .update(JSON.stringify([content, view, level, limits]))
    .digest('base64url');
}
