/** What a story told to a walkthrough. */
export interface GoldenTranscript {
  readonly opening: Told;
  readonly turns: readonly ToldTurn[];
}

/** What was told, line by line, and where it stands in the file. */
export interface Told {
  readonly text: string;
  /** Of its first line, counted from 1; 0 where it comes from no file. */
  readonly line: number;
}

/** What was told to one input. `line` is that of the input. */
export interface ToldTurn extends Told {
  readonly input: string;
}

/** Where transcripts stand in an adventure's folder: beside `walkthroughs`, under the same names. */
export const transcriptFolder = 'transcripts';

const remark = /^#/;
const asked = /^> ?(.*)$/;

/**
 * The text of a transcript's file: each input after `> `, then what was told to it. A told line that would be taken for
 * an input or a remark has a backslash before it.
 */
export function writeTranscript(name: string, { opening, turns }: GoldenTranscript): string {
  const head = `# What the story tells to walkthroughs/${name}.txt. “lamplight test --update” records it anew.`;
  const parts = turns.flatMap(({ input, text }) => [`> ${input}`, escaped(text)]);
  return `${[head, escaped(opening.text), ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}

/** Reads what {@link writeTranscript} wrote; every text is one. */
export function readTranscript(text: string): GoldenTranscript {
  const parts: { input: string | null; line: number; lines: string[] }[] = [];
  let part = { input: null as string | null, line: 1, lines: [] as string[] };
  parts.push(part);
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const [, input] = asked.exec(written) ?? [];
    if (input !== undefined) {
      part = { input, line: index + 1, lines: [] };
      parts.push(part);
    } else if (!remark.test(written)) part.lines.push(written.replace(/^\\/, ''));
  }
  const told = parts.map(({ input, line, lines }) => ({
    input: input ?? '',
    line,
    text: plain(lines.join('\n')),
  }));
  const [{ text: opening, line } = { text: '', line: 1 }, ...turns] = told;
  return { opening: { text: opening, line }, turns };
}

/** A text as a file keeps it: without blanks at the ends of its lines or empty lines around it. */
export function plain(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

function escaped(text: string): string {
  return plain(text).replaceAll(/^[>#\\]/gm, '\\$&');
}
