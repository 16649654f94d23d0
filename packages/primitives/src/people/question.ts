import type { Context } from '../context/context.ts';
import { Scope } from '../context/scope.ts';
import { PauseError } from '../errors/pause-error.ts';
import type { Link } from '../kernel/link.ts';
import { perform } from '../kernel/perform.ts';
import type { Answer, Answers } from './answers.ts';

/** What a run wants to know from somebody, and where the answer will be. */
export interface Question {
  readonly name: string;
  readonly answers: Answers;
  /** Milliseconds that there are for an answer; `null` for as many as the run has. */
  readonly within: number | null;
  /** Tells somebody that there is a question; `null` where somebody knows without. */
  readonly ask: Link | null;
}

/** What is told to whoever should answer. */
export interface Asked<Input> {
  /** Where the answer goes; the same whenever the same run comes to the same place. */
  readonly id: string;
  readonly name: string;
  /** What the pause was given. */
  readonly input: Input;
}

/** Waits for the answer to a question, for as long as there is time. */
export async function answerTo(question: Question, input: unknown, context: Context): Promise<Answer> {
  const { within } = question;
  const { environment } = context.frame.run;
  const { id } = context;
  const scope = new Scope(context.frame.scope);
  const expired = new PauseError('primitives/pause-expired', id);
  const stop = within === null ? () => undefined : environment.after(within, () => scope.cancel(expired));
  try {
    return await answered(question, { id, name: question.name, input }, context, scope);
  } catch (error) {
    if (scope.reason !== expired) throw error;
    return await expiry(question.answers, id);
  } finally {
    stop();
    scope.end();
  }
}

async function answered(
  { name, answers, ask }: Question,
  asked: Asked<unknown>,
  context: Context,
  scope: Scope,
): Promise<Answer> {
  const { id } = asked;
  const early = await taken(answers, id);
  if (early !== null) return early;
  context.note({ type: 'paused', name });
  const inner = { ...context.frame, scope };
  if (ask !== null) await perform(ask, asked, context.enter(ask, null, context.lane, inner));
  for (;;) {
    // Answers that are wrong about it again and again may keep every timer from firing.
    context.checkpoint();
    await untilEither(answers.wait(id, scope.signal), scope);
    if (scope.isCancelled) throw scope.reason;
    const answer = await taken(answers, id);
    if (answer !== null) return answer;
  }
}

async function taken(answers: Answers, id: string): Promise<Answer | null> {
  const given = await answers.take(id);
  if (given.state === 'taken') throw new PauseError('primitives/pause-taken', id);
  return given.state === 'answered' ? given.answer : null;
}

/** Says that time is over, unless somebody was faster: then that counts. */
async function expiry(answers: Answers, id: string): Promise<Answer> {
  await answers.put(id, { type: 'expired' });
  return (await taken(answers, id)) ?? { type: 'expired' };
}

/** Waits, and no longer than somebody waits for it. */
function untilEither(waiting: Promise<void>, scope: Scope): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = scope.onCancel(reject);
    waiting.then(resolve, reject).finally(stop);
  });
}
