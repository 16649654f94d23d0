import { plainLines } from './plain-lines.ts';

/**
 * A field as a model reads it. Whatever the texts hold, only its first and its last line begin otherwise than with a bar,
 * and no bracket of theirs is left: it can neither be closed nor imitated from inside.
 */
export function writeField(name: string, texts: readonly string[]): string {
  const lines = texts.flatMap((text) => plainLines(text)).map((line) => `| ${line}`);
  return [`<${name}>`, ...lines, `</${name}>`].join('\n');
}
