import { BadQuestion } from './question.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Reads one value of a request, and says its name where it is not what it must be. */
export function fields(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadQuestion(`${name} must be an object.`);
  }
  return value as Fields;
}

export function list(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new BadQuestion(`${name} must be a list.`);
  return value;
}

export function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new BadQuestion(`${name} must be a text.`);
  return value;
}

/** `null` where it is left out. */
export function number(value: unknown, name: string): number | null {
  if (value === undefined) return null;
  if (typeof value !== 'number') throw new BadQuestion(`${name} must be a number.`);
  return value;
}

/** The texts of a message, which is a text itself or a list of parts that have one. */
export function wholeText(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  return list(value, name)
    .map((part) => text(fields(part, name).text, `${name}.text`))
    .join('\n');
}
