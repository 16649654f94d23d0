import { type Opinion, SecondOpinionError } from '@lamplight/ports';

const verdict = /^\s*(?:(safe)|unsafe\s*\n\s*(S\d{1,2}(?:\s*,\s*S\d{1,2}){0,20}))\s*$/;

// A guard model says what a text is about and not how strongly, so it leads to a question and not to a stop.
const levels: ReadonlyMap<string, Exclude<Opinion['kind'], null>> = new Map([
  ['S11', 'self-harm'],
  ['S4', 'abuse'],
  ['S3', 'abuse'],
]);

/**
 * Reads what a guard model answered: `safe`, or `unsafe` with the numbers of the categories on a second line.
 * Categories that are about the story's content and not about a person say no level.
 *
 * @throws SecondOpinionError when it is anything else
 */
export function parseVerdict(said: string): Pick<Opinion, 'level' | 'kind'> {
  const match = verdict.exec(said);
  if (match === null) {
    throw new SecondOpinionError(
      'second-opinion/nonsense',
      'The guard model answered neither "safe" nor "unsafe" with the numbers of categories.',
    );
  }
  if (match[1] !== undefined) return { level: 0, kind: null };
  const codes = new Set((match[2] ?? '').split(',').map((code) => code.trim()));
  for (const [code, kind] of levels) if (codes.has(code)) return { level: 2, kind };
  return codes.has('S1') ? { level: null, kind: 'violence' } : { level: null, kind: null };
}
