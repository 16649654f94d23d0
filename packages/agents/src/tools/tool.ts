import type { Context } from '@lamplight/primitives';
import type { z } from 'zod';

/**
 * Something that a model may have done, in the surroundings `Here`. Whatever a model writes reaches `perform` only after
 * its input was found to be of the schema, and whoever it works for was found to have the right.
 */
export interface Tool<Here> {
  readonly name: string;
  /** Semantic: a new major one takes or gives something else. */
  readonly version: string;
  /** What it does, in words for a model. */
  readonly description: string;
  /** The right that it takes, both of the agent and of whom it works for. */
  readonly capability: string;
  /** What it takes here: it may name what there is, so that nothing else can be asked for. */
  readonly input: (here: Here) => z.ZodType;
  readonly output: z.ZodType;
  readonly perform: (input: unknown, here: Here, context: Context) => unknown;
}

/** The same as it is written, with types that fit each other. */
interface ToolWritten<Here, Input extends z.ZodType, Output extends z.ZodType> {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly capability: string;
  readonly input: (here: Here) => Input;
  readonly output: Output;
  readonly perform: (
    input: z.output<NoInfer<Input>>,
    here: Here,
    context: Context,
  ) => z.input<NoInfer<Output>> | Promise<z.input<NoInfer<Output>>>;
}

/**
 * Writes a tool down.
 *
 * @throws ToolError `tools/version` for what is no semantic version, `tools/name` for a name that no provider takes
 */
export function tool<Here, Input extends z.ZodType, Output extends z.ZodType>(
  written: ToolWritten<Here, Input, Output>,
): Tool<Here> {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(written.name)) {
    throw new ToolError(
      'tools/name',
      `"${written.name}" is no name of a tool: write small letters, digits and _.`,
    );
  }
  majorOf(written.version);
  return {
    ...written,
    // What comes in was read with the tool's own schema.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    perform: (input, here, context) => written.perform(input as z.output<Input>, here, context),
  };
}

/**
 * The major part of a semantic version.
 *
 * @throws ToolError `tools/version`
 */
export function majorOf(version: string): number {
  const [, major] = /^(\d+)\.\d+\.\d+$/.exec(version) ?? [];
  if (major !== undefined) return Number(major);
  throw new ToolError('tools/version', `"${version}" is no version of a tool: write it as 1.0.0.`);
}

/** Tools were put together in a way that cannot work. */
export class ToolError extends Error {
  readonly code: 'tools/name' | 'tools/version' | 'tools/twice' | 'tools/missing';
  readonly retryable = false;

  constructor(code: ToolError['code'], message: string) {
    super(message);
    this.name = 'ToolError';
    this.code = code;
  }
}
