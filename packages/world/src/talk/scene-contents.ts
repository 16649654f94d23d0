import { z } from 'zod';
import type { Content } from '../limits/content.ts';
import { contentFromTags } from '../limits/ink-tags.ts';

/** A function call in a scene; `null` for a value that is only known when it runs. */
interface SceneCall {
  readonly name: string;
  readonly given: readonly (string | number | boolean | null)[];
}

/** Tags that stand together. */
interface SceneTags {
  readonly words: string[];
  /** They stand behind words, rather than at the top of a knot or scene. */
  readonly behind: boolean;
}

/** What a compiled scene holds and calls, so that an adventure can be checked before it is played. */
export interface SceneContents {
  /** Knots, and stitches as `knot.stitch`: what a topic or greeting can name. */
  readonly knots: readonly string[];
  /** Calls of external functions, in the order of the scene. */
  readonly calls: readonly SceneCall[];
  /** Its tags, those of one line, choice or knot together. */
  readonly tags: readonly SceneTags[];
  /** What they say that it touches on. */
  readonly contents: readonly Content[];
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
  const tags = tagsIn(root);
  const contents = tags.flatMap(({ words }) => contentFromTags(words) ?? []);
  return { knots, calls: callsIn(root), tags, contents };
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

/** Ink writes a tag as `#`, its words and `/#`; those of one line follow each other. */
function tagsIn(content: unknown): SceneTags[] {
  if (!Array.isArray(content)) {
    return typeof content === 'object' && content !== null ? Object.values(content).flatMap(tagsIn) : [];
  }
  const lines: SceneTags[] = [];
  let end = -1;
  content.forEach((part: unknown, index) => {
    const words: unknown = content[index + 1];
    if (part !== '#' || typeof words !== 'string') {
      lines.push(...tagsIn(part));
      return;
    }
    const tag = words.slice(1).trim();
    const before: unknown = content[index - 1];
    if (end === index) lines.at(-1)?.words.push(tag);
    else lines.push({ words: [tag], behind: typeof before === 'string' && before.startsWith('^') });
    end = index + 3;
  });
  return lines;
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
