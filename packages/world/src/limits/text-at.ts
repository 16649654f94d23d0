import type { Story } from '../features.ts';
import type { TextPart } from '../kernel/text.ts';

/** Where a text may stand below what its id names. */
const textFields = ['say', 'text', 'texts', 'blocked', 'otherwise'];

/**
 * The part of a text by the key that events name it with: `places.quay.description/2`.
 *
 * @returns nothing when the adventure has no such text
 */
export function partAt(story: Story, key: string): TextPart | undefined {
  const slash = key.lastIndexOf('/');
  let value: unknown = story;
  for (const step of key.slice(0, slash).split('.')) value = fieldOf(value, step);
  const found = [value, ...textFields.map((field) => fieldOf(value, field))].find(isText);
  return found?.parts[Number(key.slice(slash + 1))];
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}

function isText(value: unknown): value is { parts: readonly TextPart[] } {
  return Array.isArray(fieldOf(value, 'parts'));
}
