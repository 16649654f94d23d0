import { APICallError, InvalidResponseDataError } from '@ai-sdk/provider';
import { LanguageModelError } from '@lamplight/ports';
import { z } from 'zod';
import { faultOf, type SaidFault } from './wire/fault-of.ts';

/**
 * What went wrong, in our words. No cause is handed on: errors of the SDK hold the whole request.
 *
 * @param signal that of whoever asked
 */
export function errorOf(error: unknown, signal: AbortSignal): LanguageModelError {
  if (signal.aborted) return abortedError(signal);
  const ours = oursIn(error);
  if (ours !== undefined) return ours;
  // Without data it is what the SDK says of an answer that just ended.
  if (InvalidResponseDataError.isInstance(error) && error.data === undefined) return brokenOff();
  const said = saidIn(error);
  if (said === undefined) return nonsense(error);
  const { fault, words } = faultOf(said);
  return new LanguageModelError(fault, `${words} It said so while it answered.`, { taken: true });
}

/** @param error of which only its name may be told */
export function nonsense(error?: unknown): LanguageModelError {
  const name = error instanceof Error ? ` (${error.name})` : '';
  return new LanguageModelError('nonsense', `What came is not what the protocol promises${name}.`);
}

export function brokenOff(): LanguageModelError {
  return new LanguageModelError('unreachable', 'The answer broke off before it was over.', { taken: true });
}

export function abortedError({ reason }: AbortSignal): LanguageModelError {
  const late = reason instanceof Error && reason.name === 'TimeoutError';
  return late
    ? new LanguageModelError('late', 'The time was up before the answer was over.')
    : new LanguageModelError('aborted', 'The answer is not wanted any more.');
}

function oursIn(error: unknown): LanguageModelError | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof LanguageModelError) return at;
  }
  return undefined;
}

const told = z.object({
  message: z.string(),
  statusCode: z.number().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  type: z.string().optional().catch(undefined),
});

/** An error that a provider tells in the middle of its answer: the SDK hands it on as an object, or as a failed call. */
function saidIn(error: unknown): SaidFault | undefined {
  if (error instanceof Error && !APICallError.isInstance(error)) return undefined;
  const read = told.safeParse(error);
  if (!read.success) return undefined;
  const { statusCode: status, code, type, message } = read.data;
  return { status, code: code ?? type, message };
}
