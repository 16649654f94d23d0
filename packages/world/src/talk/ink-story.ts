import { Story } from 'inkjs/engine/Story';
import type { InkExternal } from './ink-externals.ts';

type InkValue = string | number | boolean;
/** Answers a function that a scene calls. */
export type Answer = (external: InkExternal, given: readonly InkValue[]) => InkValue | null;

/** A line of a scene, and the tags that the author wrote behind it. */
interface SaidLine {
  readonly line: string;
  readonly tags: readonly string[];
}

/** More than any conversation needs in one go; beyond it, the scene runs in a circle. */
const mostSteps = 10_000;

/** A compiled scene whose functions are answered by whoever runs it, and which cannot run for ever. */
export class InkStory extends Story {
  #answer: Answer | null = null;
  #steps = 0;

  constructor(compiled: string, externals: readonly InkExternal[]) {
    super(compiled);
    this.allowExternalFunctionFallbacks = false;
    for (const external of externals) {
      const ask = (given: readonly InkValue[]): InkValue | null => {
        if (given.length !== external.parameters.length) {
          throw new RangeError(
            `"${external.name}" takes ${external.parameters.length} values, not ${given.length}.`,
          );
        }
        return this.#answer?.(external, given) ?? null;
      };
      // Ink reads ahead past the end of a line. Reading twice does no harm, raising something twice would.
      this.BindExternalFunctionGeneral(external.name, ask, external.name !== 'happen');
    }
  }

  /**
   * Runs to the next choices or the end, and returns what was said, line by line with its tags; stops early when
   * `enough` says so.
   */
  run(answer: Answer, enough: () => boolean): SaidLine[] {
    this.#answer = answer;
    this.#steps = 0;
    const lines: SaidLine[] = [];
    while (this.canContinue && !enough()) {
      const line = this.Continue()?.trim();
      if (line) lines.push({ line, tags: this.currentTags ?? [] });
    }
    this.#answer = null;
    return lines;
  }

  override Step(): void {
    // Ink takes its first steps, over the scene's variables, before this class is there.
    if (#steps in this && ++this.#steps > mostSteps) {
      throw new RangeError('It runs in a circle without ever leaving a choice or ending.');
    }
    super.Step();
  }
}
