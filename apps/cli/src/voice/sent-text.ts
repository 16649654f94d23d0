import type { Sent } from '@lamplight/contracts';
import { paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';
import { wrapIndented } from '../terminal/wrap-indented.ts';
import { numberText, spentText } from './money-text.ts';
import { whyText } from './why-text.ts';

type Attempt = Sent['attempts'][number];

const nothing = 'For the last telling nothing was sent to a model.';

/** Why a telling asked no model. */
const neverAsked: ReadonlySet<string> = new Set(['voice/budget', 'voice/busy', 'voice/no-room']);

/**
 * What a model was sent for a telling, part by part with the reason of each; the parts are numbered through.
 *
 * @param otherwise whose words stand where the model's do not
 */
export function sentText({ because, attempts }: Sent, otherwise: string): string {
  const stands = because === null ? [] : [wrapped(`You read ${otherwise}: ${whyText(because)}.`)];
  if (attempts.length === 0) return [...stands, wrapped(nothingText(because))].join('\n');
  const numbers = attempts.map((_, index) =>
    attempts.slice(0, index).reduce((sum, { parts }) => sum + parts.length, 1),
  );
  const tries = attempts.map((attempt, index) => attemptText(attempt, index + 1, numbers[index] ?? 1));
  return [...stands, ...tries, paint('dim', wrapped('“sent 1” shows the words of part 1.'))].join('\n\n');
}

/** The words of one part. @param number as `sentText` counts them */
export function sentPartText({ because, attempts }: Sent, number: number): string {
  const parts = attempts.flatMap((attempt) => attempt.parts);
  const part = parts[number - 1];
  if (part === undefined) {
    return wrapped(
      parts.length === 0
        ? nothingText(because)
        : `There is no part ${number}; there are ${parts.length}. “sent” lists them.`,
    );
  }
  return `${paint('bold', wrapped(part.title))}\n${indented(printable(part.text))}`;
}

function nothingText(because: string | null): string {
  if (because === null || neverAsked.has(because)) return nothing;
  return because === 'voice/telling'
    ? 'What it is sent is shown once it is over.'
    : 'What a model was sent for the last telling was not kept.';
}

function attemptText(attempt: Attempt, number: number, first: number): string {
  const { model, prompt, parts, leftOut, cut, failed = [] } = attempt;
  const used = [...failed.map(failedText), usedText(attempt), `Instructions: ${prompt}.`];
  return [
    paint('bold', wrapped(`Try ${number}: ${model}`)),
    wrapped(used.filter((text) => text !== '').join(' ')),
    ...(cut === null ? [] : [wrapped(`Cut off (${cut}): ${whyText(cut)}.`)]),
    ...parts.map(({ title, because, tokens }, index) =>
      indented(`${first + index}  ${title} (${numberText(tokens)} tokens): ${because}`),
    ),
    ...(leftOut.length === 0
      ? []
      : [wrapped(`Left out, for want of room: ${leftOut.map(leftOutText).join(', ')}.`)]),
  ].join('\n');
}

/** What an answer used; nothing where none came, and what was asked in vain is said already. */
function usedText(attempt: Attempt): string {
  const { cached, failed, inputTokens, outputTokens, estimated } = attempt;
  if (cached)
    return 'The same had been asked before, and its answer was told again: this time nothing was sent, and nothing spent.';
  if (failed !== undefined && inputTokens + outputTokens === 0) return '';
  return estimated === true
    ? `About ${spentText(attempt)}: the model was ended before it said so itself.`
    : `${spentText(attempt)}.`;
}

function failedText(call: NonNullable<Attempt['failed']>[number]): string {
  const said = `Asked without an answer: ${call.model} (${whyText(call.because)}).`;
  if (call.inputTokens === 0) return said;
  return `${said} Its provider may charge for it all the same: about ${spentText(call)}.`;
}

function leftOutText({ title, count, of }: Attempt['leftOut'][number]): string {
  return count === of ? title : `${title} (${count} of ${of})`;
}

function wrapped(text: string): string {
  return wrap(text, process.stdout.columns);
}

function indented(text: string): string {
  return wrapIndented(text, process.stdout.columns);
}
