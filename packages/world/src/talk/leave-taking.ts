import { z } from 'zod';
import { choicesIn } from './sayings-in.ts';

const compiledSchema = z.looseObject({ root: z.array(z.unknown()) });
const divertSchema = z.looseObject({ '->': z.string(), var: z.boolean().optional() });
const namedSchema = z.record(z.string(), z.unknown());

/**
 * The words of the choices after which a scene has nothing more to ask: whoever says them takes leave. Where it cannot be
 * told from the compiled scene, as behind a tunnel or a variable, the choice is none of them.
 *
 * @throws ZodError or SyntaxError when it is not a compiled scene
 */
export function leaveTakingsIn(compiled: string): ReadonlySet<string> {
  const { root } = compiledSchema.parse(JSON.parse(compiled));
  const knots = namedSchema.catch({}).parse(root.at(-1));
  const asking = new Map<string, boolean>();

  /**
   * Whether something can still be said on the way from here.
   *
   * @param depth how deep within the words after a choice; `null` within a knot, all of which is looked through
   */
  const asks = (content: unknown, depth: number | null): boolean => {
    if (Array.isArray(content)) {
      return reached(content).some((part) =>
        asks(part, depth === null || !Array.isArray(part) ? depth : depth + 1),
      );
    }
    if (typeof content !== 'object' || content === null) return false;
    if ('*' in content || '->t->' in content) return true;
    const divert = divertSchema.safeParse(content);
    if (!divert.success) {
      const inner = depth === null ? null : depth + 1;
      return Object.values(content).some((part: unknown) => asks(part, Array.isArray(part) ? inner : depth));
    }
    if (divert.data.var) return true;
    const path = divert.data['->'];
    if (!path.startsWith('.')) return knotAsks(path.split('.')[0] ?? '');
    // Up and out of the words after a choice a way leads back to where it was asked.
    return depth !== null && (path.match(/\^/g)?.length ?? 0) - 1 > depth;
  };

  const knotAsks = (knot: string): boolean => {
    const known = asking.get(knot);
    if (known !== undefined) return known;
    // Round in a circle there is nothing more to find than on its first time round.
    asking.set(knot, false);
    const found = !Object.hasOwn(knots, knot) || asks(knots[knot], null);
    if (found) asking.set(knot, true);
    else asking.delete(knot);
    return found;
  };

  return new Set(choicesIn(root).flatMap(({ words, follows }) => (asks(follows, 0) ? [] : [words])));
}

/** The parts of a container up to where the story leaves it for good, and those that are only gone to by name. */
function reached(content: readonly unknown[]): readonly unknown[] {
  const named = content.slice(-1);
  const end = content.findIndex((part) => part === 'done' || part === 'end' || isPlainDivert(part));
  return end < 0 ? content : [...content.slice(0, end + 1), ...named];
}

function isPlainDivert(part: unknown): boolean {
  return divertSchema.safeParse(part).success && !(typeof part === 'object' && part !== null && 'c' in part);
}
