import type { Event } from '../features.ts';
import { cue, isToldOut } from '../kernel/cue.ts';
import type { Decision, Moment } from '../kernel/feature.ts';
import type { Text } from '../kernel/text.ts';
import { herePlace, placeById } from '../travel/exits.ts';

/**
 * Now and then, something in the background. Where a place has told all of its own, that of the whole adventure is
 * told there, too, and only when this is told out as well something comes again.
 */
export function ambienceNow(now: Decision): readonly Event[] {
  const { place } = now.state.travel;
  const own = herePlace(now).ambience;
  const ambience = own ?? now.story.ambience;
  if (ambience === undefined || !now.luck.chance(1, ambience.chance.in)) return [];
  const sources = [own === undefined ? [] : [place], now.story.ambience === undefined ? [] : [null]].flat();
  const cues = sources.flatMap((source) => {
    const texts = ambienceTexts(now, source);
    if (texts === undefined) return [];
    const text = cue(now, source === null ? 'ambience' : `places.${source}.ambience`, texts);
    return [{ source, text, isOut: isToldOut(now, text, texts) }];
  });
  const chosen = cues.find(({ isOut }) => !isOut) ?? cues[0];
  return chosen === undefined ? [] : [{ type: 'ambience-noticed', place: chosen.source, text: chosen.text }];
}

export function ambienceTexts(now: Moment, place: string | null): Text | undefined {
  return (place === null ? now.story.ambience : placeById(now, place).ambience)?.texts;
}
