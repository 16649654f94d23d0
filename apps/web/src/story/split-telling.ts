import type { Telling } from '@lamplight/contracts';

/** A telling in its parts: the name of a place over it, if it has one, and its paragraphs. */
interface TellingParts {
  readonly place: string | null;
  readonly paragraphs: readonly string[];
}

const longestName = 60;

/** Whoever describes a place says its name on the first line. */
export function splitTelling({ text, voice }: Telling): TellingParts {
  const [first = '', ...rest] = text.split('\n');
  const isPlace =
    voice === 'plain' && rest.length > 0 && first.length <= longestName && !/[.!?…:,;”"]$/.test(first.trim());
  const lines = isPlace ? rest : [first, ...rest];
  return {
    place: isPlace ? first.trim() : null,
    paragraphs: lines.filter((line) => line.trim() !== ''),
  };
}
