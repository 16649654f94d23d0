import type { Turn } from '@lamplight/contracts';

/** Everything the player reads of a turn: the watch first, then the story. */
export function wordsOfTurn({ care, text }: Pick<Turn, 'care' | 'text'>): string {
  if (care === null) return text;
  const numbers = care.resources.map(({ name, call, text: sms, url }) =>
    [name, call, sms, url].filter(Boolean).join(' · '),
  );
  const words = [care.title, ...care.paragraphs, ...numbers].join('\n');
  return [words, text].filter(Boolean).join('\n\n');
}
