import { wrap } from './wrap.ts';

const margin = '  ';

/** Wrapped prose, every line two columns in. */
export function wrapIndented(text: string, columns = 80): string {
  return wrap(text, columns - margin.length)
    .split('\n')
    .map((line) => `${margin}${line}`)
    .join('\n');
}
