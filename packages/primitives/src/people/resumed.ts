import type { Answer, Answers } from './answers.ts';

/** Whether an answer was accepted; if not, it changed nothing. */
export type Resumed =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly refusal: {
        /** `answered`: somebody was faster, or time was over. `unfit`: it is not what was asked for. */
        readonly code: 'answered' | 'unfit';
        readonly because: string;
      };
    };

/** Hands an answer to its pause, where it is the first. */
export async function resumeWith(answers: Answers, id: string, answer: Answer): Promise<Resumed> {
  if (await answers.put(id, answer)) return { ok: true };
  const because = `The pause "${id}" was answered or cancelled before, or has expired.`;
  return { ok: false, refusal: { code: 'answered', because } };
}
