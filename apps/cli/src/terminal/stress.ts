import { paint } from './paint.ts';

/** Shows what an author stressed with asterisks as the terminal can: leaning, or without the marks. */
export function stress(text: string): string {
  return text.replaceAll(/(?<![\w*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\w*])/g, (_, words: string) =>
    paint('italic', words),
  );
}
