import type { StandardSchema } from '../compose/standard-schema.ts';
import { PauseError } from '../errors/pause-error.ts';
import { composed } from '../kernel/composed.ts';
import { extended } from '../kernel/extended.ts';
import { linkFor } from '../kernel/links-of.ts';
import { positive } from '../kernel/positive.ts';
import { readName } from '../kernel/read-name.ts';
import type { Composed, Step } from '../step.ts';
import type { Answers } from './answers.ts';
import { answerTo, type Asked } from './question.ts';
import { type Resumed, resumeWith } from './resumed.ts';

export interface PauseOptions<Input, Answer> {
  /** Where the answer will be. */
  readonly answers: Answers;
  /** What an answer has to be; anything that is JSON without it. */
  readonly schema?: StandardSchema<Answer>;
  /** Milliseconds that there are for an answer; as many as the run has by default. */
  readonly within?: number;
  /** Tells somebody that there is a question; done only where there is no answer yet. */
  readonly ask?: Step<Asked<Input>, unknown>;
}

/** A step that waits for an answer from outside. */
export type Pause<Input, Answer> = Composed<Input, Answer> & PauseMembers;

interface PauseMembers {
  /**
   * Answers, also before the run has come to the pause. The first answer counts.
   *
   * @param id what `ask` was told, or `correlation:path` of the pause
   * @param payload JSON that fits the schema
   */
  resume(id: string, payload: unknown): Promise<Resumed>;
  /** Says that there will be no answer; the pause fails with a `PauseError`. */
  cancel(id: string, because: string): Promise<Resumed>;
}

/**
 * Waits until somebody answers, and gives the answer. The id of a pause is made of the run's correlation and its path, so
 * an answer may be there before the question.
 *
 * @example
 * ```ts
 * import { deepStrictEqual, strictEqual } from 'node:assert/strict';
 * import { memoryAnswers, pause, run } from '@lamplight/primitives';
 * import { z } from 'zod';
 *
 * const answers = memoryAnswers();
 * const name = pause('name', { answers, schema: z.string().min(1), within: 60_000 });
 * const told = run(name, null, { correlation: 'run-7' });
 * deepStrictEqual((await name.resume('run-7:name', '')).ok, false);
 * deepStrictEqual(await name.resume('run-7:name', 'Ada'), { ok: true });
 * strictEqual(await told, 'Ada');
 * ```
 *
 * @throws PauseError when time is over, it was cancelled, or another run of the same correlation took the answer.
 * SetupError `primitives/setting` for a time that is not above 0
 */
export function pause<Input = unknown, Answer = unknown>(
  name: string,
  options: PauseOptions<Input, Answer> & { readonly schema: StandardSchema<Answer> },
): Pause<Input, Answer>;
export function pause<Input = unknown>(
  name: string,
  options: PauseOptions<Input, unknown>,
): Pause<Input, unknown>;
export function pause(name: string, options: PauseOptions<never, unknown>): Pause<never, unknown> {
  const { answers, schema, within = null, ask } = options;
  if (within !== null) positive('pause', 'within', within);
  const link = ask === undefined ? null : linkFor('ask', ask);
  const question = { name: readName(name), answers, within, ask: link };
  const step = composed({
    kind: 'pause',
    name,
    links: link === null ? [] : [link],
    settings: { within },
    async execute(input, context) {
      const answer = await answerTo(question, input, context);
      const { id } = context;
      if (answer.type === 'expired') throw new PauseError('primitives/pause-expired', id);
      if (answer.type === 'cancelled') throw new PauseError('primitives/pause-cancelled', id, answer.because);
      const read = await fitting(schema, answer.payload);
      if (read.fits) return read.value;
      throw new PauseError('primitives/pause-answer', id);
    },
  });
  return extended(step, {
    async resume(id: string, payload: unknown): Promise<Resumed> {
      const read = await fitting(schema, payload);
      if (read.fits) return resumeWith(answers, id, { type: 'answered', payload });
      const because = `The answer does not fit what "${name}" asks for, at: ${read.at}.`;
      return { ok: false, refusal: { code: 'unfit', because } };
    },
    cancel: (id: string, because: string) => resumeWith(answers, id, { type: 'cancelled', because }),
  });
}

type Read = { readonly fits: true; readonly value: unknown } | { readonly fits: false; readonly at: string };

async function fitting(schema: StandardSchema<unknown> | undefined, payload: unknown): Promise<Read> {
  if (schema === undefined) return { fits: true, value: payload };
  const result = await schema['~standard'].validate(payload);
  if (result.issues === undefined) return { fits: true, value: result.value };
  const places = result.issues.map(({ path = [] }) => {
    const keys = path.map((part) => String(typeof part === 'object' ? part.key : part));
    return keys.length === 0 ? 'the answer itself' : keys.join('.');
  });
  return { fits: false, at: places.join(', ') };
}
