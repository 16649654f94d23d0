import type { Sent } from '@lamplight/contracts';
import { words } from '../words.ts';
import { costWords, numberWords } from './money-words.ts';
import { whyWords } from './why-words.ts';

type Attempt = Sent['attempts'][number];
type Failed = NonNullable<Attempt['failed']>[number];
type Field = { readonly title: string; readonly because: string };

/** What a field of a prompt is and why it is sent, in the words of the page; in the server's, where it has none. */
export function fieldWords({ name, title, because }: Pick<Attempt['parts'][number], 'name'> & Field): Field {
  const fields: Readonly<Record<string, Field>> = words.voice.sent.fields;
  return (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? { title, because };
}

/** What had no room, and how much of it. */
export function leftOutWords({ name, title, count, of }: Attempt['leftOut'][number]): string {
  return words.voice.sent.left(fieldWords({ name, title, because: '' }).title, count, of);
}

/** A call that brought nothing: whose it was, why, and what it may cost all the same. */
export function failedWords({ model, because, inputTokens, cost }: Failed): string {
  const { sent } = words.voice;
  const said = sent.failed(model, whyWords(because));
  return inputTokens === 0 ? said : `${said} ${sent.failedAbout(numberWords(inputTokens), costWords(cost))}`;
}

/** What an answer used; nothing where none came, and what was asked in vain is said already. */
export function usedWords({ cached, failed, inputTokens, outputTokens, cost, estimated }: Attempt): string {
  const { sent } = words.voice;
  if (cached) return sent.cached;
  if (failed !== undefined && inputTokens + outputTokens === 0) return '';
  const counts = estimated === true ? sent.usedAbout : sent.used;
  return counts(numberWords(inputTokens), numberWords(outputTokens), costWords(cost));
}

/** Why a telling asked no model. */
const neverAsked: ReadonlySet<string> = new Set(['voice/budget', 'voice/busy', 'voice/no-room']);

/** What there is to say where nothing can be shown: that nothing was sent, not yet what, or that nobody knows it. */
export function nothingSentWords(because: string | null): string {
  const { sent } = words.voice;
  if (because === null || neverAsked.has(because)) return sent.nothing;
  return because === 'voice/telling' ? sent.notYet : sent.unknown;
}
