import { z } from 'zod';

/** A function call in a scene; `null` for a value that is only known when it runs. */
interface SceneCall {
  readonly name: string;
  readonly given: readonly (string | number | boolean | null)[];
}

/** What a compiled scene holds and calls, so that an adventure can be checked before it is played. */
interface SceneContents {
  /** Knots, and stitches as `knot.stitch`: what a topic or greeting can name. */
  readonly knots: readonly string[];
  /** Calls of external functions, in the order of the scene. */
  readonly calls: readonly SceneCall[];
}

const compiledSchema = z.looseObject({ root: z.array(z.unknown()) });
const callSchema = z.looseObject({ 'x()': z.string(), exArgs: z.int().default(0) });
const namedSchema = z.record(z.string(), z.unknown());

/** @throws ZodError or SyntaxError when it is not a compiled scene */
export function sceneContents(compiled: string): SceneContents {
  const { root } = compiledSchema.parse(JSON.parse(compiled));
  const knots = namedIn(root).flatMap(([knot, content]) => [
    knot,
    ...namedIn(content).map(([stitch]) => `${knot}.${stitch}`),
  ]);
  return { knots, calls: callsIn(root) };
}

/** Ink keeps what has a name in the object that closes a container; its own names hold characters that ours cannot. */
function namedIn(container: unknown): (readonly [string, unknown[]])[] {
  if (!Array.isArray(container)) return [];
  const named = namedSchema.safeParse(container.at(-1));
  if (!named.success) return [];
  return Object.entries(named.data).flatMap(([name, content]) =>
    Array.isArray(content) && /^[\p{L}\p{N}_]+$/u.test(name) ? [[name, content] as const] : [],
  );
}

function callsIn(content: unknown): SceneCall[] {
  if (Array.isArray(content)) {
    return content.flatMap((part: unknown, index) => {
      const call = callSchema.safeParse(part);
      if (!call.success) return callsIn(part);
      return [{ name: call.data['x()'], given: givenBefore(content, index, call.data.exArgs) }];
    });
  }
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(callsIn) : [];
}

/** Ink puts a call's values before it: numbers as they are, words between `str` and `/str`. */
function givenBefore(content: readonly unknown[], call: number, count: number): SceneCall['given'] {
  const given: (string | number | boolean | null)[] = [];
  let index = call - 1;
  while (given.length < count) {
    const value = content[index];
    const words = content[index - 1];
    if (value === '/str' && typeof words === 'string' && content[index - 2] === 'str') {
      given.unshift(words.slice(1));
      index -= 3;
    } else if (typeof value === 'number' || typeof value === 'boolean') {
      given.unshift(value);
      index -= 1;
    } else {
      return [...Array.from({ length: count - given.length }, () => null), ...given];
    }
  }
  return given;
}
