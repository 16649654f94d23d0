import type { Event } from '../features.ts';
import { cue } from '../kernel/cue.ts';
import type { Decision, Moment } from '../kernel/feature.ts';
import type { Text } from '../kernel/text.ts';
import { herePlace, placeById } from '../travel/exits.ts';

/** Now and then, something in the background. */
export function ambienceNow(now: Decision): readonly Event[] {
  const own = herePlace(now).ambience;
  const ambience = own ?? now.story.ambience;
  if (ambience === undefined || !now.luck.chance(1, ambience.chance.in)) return [];
  const place = own === undefined ? null : now.state.travel.place;
  const text = cue(now, place === null ? 'ambience' : `places.${place}.ambience`, ambience.texts);
  return [{ type: 'ambience-noticed', place, text }];
}

export function ambienceTexts(now: Moment, place: string | null): Text | undefined {
  return (place === null ? now.story.ambience : placeById(now, place).ambience)?.texts;
}
