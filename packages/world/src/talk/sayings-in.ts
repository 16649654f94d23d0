import { z } from 'zod';

/** Something that can be said in a scene, and the knot that answers it. */
export interface ScriptedSaying {
  readonly words: string;
  readonly knot: string;
}

const compiledSchema = z.looseObject({ root: z.array(z.unknown()) });
const choiceSchema = z.looseObject({ '*': z.string() });
const divertSchema = z.looseObject({ '->': z.string() });
const namedSchema = z.record(z.string(), z.unknown());

/**
 * The choices of a compiled scene that lead straight to a knot. Ink forgets the words of a choice that was made once; whoever
 * says them again means the same.
 *
 * @throws ZodError or SyntaxError when it is not a compiled scene
 */
export function sayingsIn(compiled: string): readonly ScriptedSaying[] {
  return choicesIn(compiledSchema.parse(JSON.parse(compiled)).root).flatMap(({ words, follows }) => {
    const knot = knotOf(follows);
    return knot === undefined ? [] : [{ words, knot }];
  });
}

/** A choice of a compiled scene. */
interface CompiledChoice {
  readonly words: string;
  /** What is told and where it goes once it was made, as Ink compiles it. */
  readonly follows: readonly unknown[];
}

/** All choices of a compiled scene, wherever they stand, whose words are plain. */
export function choicesIn(content: unknown): readonly CompiledChoice[] {
  if (!Array.isArray(content)) {
    return typeof content === 'object' && content !== null ? Object.values(content).flatMap(choicesIn) : [];
  }
  return content.flatMap((part: unknown, index): readonly CompiledChoice[] => {
    const choice = choiceSchema.safeParse(part);
    if (!choice.success) return choicesIn(part);
    const words = wordsBefore(content, index);
    const follows = heldBy(content.at(-1), choice.data['*'].split('.').at(-1) ?? '');
    return words === undefined || follows === undefined ? [] : [{ words, follows }];
  });
}

/** Ink writes a choice as `ev`, its words between `str` and `/str`, its condition, `/ev`, and where it leads. */
function wordsBefore(content: readonly unknown[], choice: number): string | undefined {
  const start = content.lastIndexOf('ev', choice);
  const words: unknown = content[start + 2];
  return start >= 0 && content[start + 1] === 'str' && typeof words === 'string' && words.startsWith('^')
    ? words.slice(1).trim()
    : undefined;
}

function heldBy(named: unknown, name: string): readonly unknown[] | undefined {
  const held = namedSchema.safeParse(named);
  const follows = held.success ? held.data[name] : undefined;
  return Array.isArray(follows) ? follows : undefined;
}

/** The first knot that what follows a choice goes on to. */
function knotOf(follows: readonly unknown[]): string | undefined {
  for (const part of follows) {
    const divert = divertSchema.safeParse(part);
    if (divert.success) return divert.data['->'].split('.').at(-1);
  }
  return undefined;
}
