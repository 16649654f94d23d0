import { PauseError } from '../errors/pause-error.ts';
import { composed } from '../kernel/composed.ts';
import { extended } from '../kernel/extended.ts';
import { linkFor } from '../kernel/links-of.ts';
import { positive } from '../kernel/positive.ts';
import { readName } from '../kernel/read-name.ts';
import type { Composed, Step } from '../step.ts';
import type { Answer, Answers } from './answers.ts';
import { answerTo, type Asked } from './question.ts';
import { type Resumed, resumeWith } from './resumed.ts';

export interface ApproveOptions<Input> {
  /** Where the answer will be. */
  readonly answers: Answers;
  /** Milliseconds that there are for an answer; as many as the run has by default. */
  readonly within?: number;
  /** Tells somebody that there is something to approve; done only where there is no answer yet. */
  readonly ask?: Step<Asked<Input>, unknown>;
}

/** Who has said so, and why. */
export interface Verdict {
  readonly by: string;
  readonly because?: string;
}

/** What became of something that had to be approved, and what it was. A no is a value, and no error. */
export type Approval<Of> =
  | { readonly outcome: 'approved'; readonly by: string; readonly because: string | null; readonly of: Of }
  | { readonly outcome: 'refused'; readonly by: string; readonly because: string | null; readonly of: Of }
  | { readonly outcome: 'cancelled'; readonly because: string; readonly of: Of }
  | { readonly outcome: 'expired'; readonly of: Of };

/** A step that waits until somebody says yes or no. */
export type Approve<Input> = Composed<Input, Approval<Input>> & Deciding;

interface Deciding {
  /** Says yes, also before the run has come to it. The first answer counts. */
  approve(id: string, verdict: Verdict): Promise<Resumed>;
  /** Says no. */
  refuse(id: string, verdict: Verdict): Promise<Resumed>;
  /** Says that nobody will decide. */
  cancel(id: string, because: string): Promise<Resumed>;
}

/**
 * Waits until somebody approves what it is given, or refuses it; gives what they said together with what it was about.
 * The same as `pause` for everything else.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from 'node:assert/strict';
 * import { approve, memoryAnswers, run } from '@lamplight/primitives';
 *
 * const publish = approve<string>('publish', { answers: memoryAnswers() });
 * const asked = run(publish, 'A scene', { correlation: 'run-7' });
 * await publish.refuse('run-7:publish', { by: 'Ben', because: 'Too dark for the evening.' });
 * deepStrictEqual(await asked, {
 *   outcome: 'refused',
 *   by: 'Ben',
 *   because: 'Too dark for the evening.',
 *   of: 'A scene',
 * });
 * ```
 *
 * @throws PauseError when another run of the same correlation took the answer. SetupError `primitives/setting` for a
 * time that is not above 0
 */
export function approve<Input = unknown>(name: string, options: ApproveOptions<Input>): Approve<Input>;
export function approve(name: string, options: ApproveOptions<never>): Composed<never, unknown> & Deciding {
  const { answers, within = null, ask } = options;
  if (within !== null) positive('approve', 'within', within);
  const link = ask === undefined ? null : linkFor('ask', ask);
  const question = { name: readName(name), answers, within, ask: link };
  const step = composed({
    kind: 'approve',
    name,
    links: link === null ? [] : [link],
    settings: { within },
    async execute(input, context) {
      return approvalOf(await answerTo(question, input, context), input, context.id);
    },
  });
  const say = (outcome: 'approved' | 'refused', id: string, { by, because }: Verdict) =>
    resumeWith(answers, id, { type: 'answered', payload: { outcome, by, because: because ?? null } });
  return extended(step, {
    approve: (id: string, verdict: Verdict) => say('approved', id, verdict),
    refuse: (id: string, verdict: Verdict) => say('refused', id, verdict),
    cancel: (id: string, because: string) => resumeWith(answers, id, { type: 'cancelled', because }),
  });
}

function approvalOf(answer: Answer, of: unknown, id: string): Approval<unknown> {
  if (answer.type === 'expired') return { outcome: 'expired', of };
  if (answer.type === 'cancelled') return { outcome: 'cancelled', because: answer.because, of };
  const { payload } = answer;
  if (isSaid(payload)) return { outcome: payload.outcome, by: payload.by, because: payload.because, of };
  throw new PauseError('primitives/pause-answer', id);
}

interface Said {
  readonly outcome: 'approved' | 'refused';
  readonly by: string;
  readonly because: string | null;
}

/** Whether an answer is one of those that are put here: what waits in a store may be anything. */
function isSaid(payload: unknown): payload is Said {
  return (
    typeof payload === 'object' &&
    payload !== null &&
    'outcome' in payload &&
    (payload.outcome === 'approved' || payload.outcome === 'refused') &&
    'by' in payload &&
    typeof payload.by === 'string' &&
    'because' in payload &&
    (payload.because === null || typeof payload.because === 'string')
  );
}
