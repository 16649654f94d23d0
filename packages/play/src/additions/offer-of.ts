import type { AdditionBeginning, AdditionOffer } from '@lamplight/contracts';
import { amidWords, type Story, theName } from '@lamplight/world';
import { headOf, type Playing, additionOf } from '../playing.ts';
import type { Addition } from './addition.ts';
import { beyondAnnounced } from './beyond-announced.ts';

/** Something that was proposed, and the entry in which it was. */
export interface OpenOffer {
  readonly of: number;
  readonly addition: Addition;
}

/** The newest proposal, as long as the player did not leave it and it is not part of the story where that stands. */
export function openOffer(playing: Playing): OpenOffer | null {
  const { offered: of } = playing;
  if (of === null) return null;
  const addition = additionOf(playing, of);
  const isPart = headOf(playing).additions.some((made) => additionOf(playing, made).id === addition.id);
  return isPart ? null : { of, addition };
}

/** What a player is told of it: how it is called, what it begins with, and what it touches on that they were not told of. */
export function offerOf(
  story: Story,
  { id, name, begins, touches, trial: { kind } }: Addition,
): AdditionOffer {
  return { id, kind, name, begins: beginningOf(story, begins), beyond: beyondAnnounced(story, touches) };
}

/** What something begins with, as the story calls it. */
export function beginningOf(story: Story, begins: Addition['begins']): AdditionBeginning {
  switch (begins.kind) {
    case 'examine':
      return { kind: 'examine', id: begins.thing, name: theName({ story }, begins.thing) };
    case 'talk':
      return { kind: 'talk', id: begins.person, name: theName({ story }, begins.person) };
    case 'walk': {
      const { kind, place: id, direction } = begins;
      return { kind, id, name: placeName(story, id), direction };
    }
    default: {
      const { kind, place: id } = begins;
      return { kind, id, name: placeName(story, id) };
    }
  }
}

function placeName({ places }: Story, id: string): string {
  return amidWords(places[id]?.name ?? id);
}
