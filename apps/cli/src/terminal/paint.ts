import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Colours words where somebody looks at them: on a terminal, unless NO_COLOR is set. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}
