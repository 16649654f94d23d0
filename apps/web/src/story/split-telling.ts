import type { Telling } from '@lamplight/contracts';

/** A telling as it is set: the name of a place over it, if it has one, and its paragraphs. */
export interface SetTelling {
  readonly place: string | null;
  readonly paragraphs: readonly string[];
}

const longestName = 60;

/** Whoever describes a place says its name on the first line. */
export function splitTelling({ text, voice }: Telling): SetTelling {
  const [first = '', ...rest] = text.split('\n');
  const isPlace =
    voice === 'plain' && rest.length > 0 && first.length <= longestName && !/[.!?…:,;”"]$/.test(first.trim());
  const lines = isPlace ? rest : [first, ...rest];
  return {
    place: isPlace ? first.trim() : null,
    paragraphs: lines.filter((line) => line.trim() !== ''),
  };
}
