import { z } from 'zod';

const marked = z.registry<{ readonly freeWords: true }>();

/** A field of a command that holds a person's own words. Every other text in a command is an id or one of a few words. */
export function freeWords(): z.ZodString {
  return z.string().max(500).register(marked, { freeWords: true });
}

/** Whether a field holds a person's own words. */
export function holdsFreeWords(field: unknown): boolean {
  return field instanceof z.ZodType && marked.has(field);
}

const places = z.registry<{ readonly place: true }>();

/** A field of a command that holds the id of a place. */
export function placeId(): z.ZodString {
  return z.string().max(200).register(places, { place: true });
}

/** Whether a field holds the id of a place. */
export function holdsPlaceId(field: unknown): boolean {
  return field instanceof z.ZodType && places.has(field);
}

/** Whether a field holds an id of a thing or person. */
export function holdsId(field: unknown): boolean {
  const inner: unknown = field instanceof z.ZodOptional ? field.unwrap() : field;
  return inner instanceof z.ZodString && !holdsFreeWords(inner) && !holdsPlaceId(inner);
}
