import { align, type Step } from './align.ts';
import { type GoldenTranscript, plain, type ToldTurn } from './transcript.ts';

/** A turn that is told otherwise than it was recorded, or that only one of the two has. */
export interface TurnDifference {
  /** 0 for the opening; counted in what is told now, or, where it is told no more, in what was recorded. */
  readonly turn: number;
  readonly input: string;
  readonly what: 'told-otherwise' | 'not-recorded' | 'not-played';
  /** Where it was recorded; `null` where it was not. */
  readonly line: number | null;
  /** The sentences, in order: `=` in both, `-` only recorded, `+` only told now. */
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  readonly mark: '=' | '-' | '+';
  readonly text: string;
}

/** Every turn in which what is told now differs from what was recorded. */
export function compareTranscripts(recorded: GoldenTranscript, now: GoldenTranscript): TurnDifference[] {
  const opening = { before: numbered(recorded.opening, 0), after: numbered(now.opening, 0) };
  const [before, after] = [recorded, now].map(({ turns }) =>
    turns.map((one, index) => numbered(one, index + 1)),
  );
  const steps = align(before ?? [], after ?? [], (one, other) => one.input === other.input);
  return [{ kind: 'both' as const, ...opening }, ...steps].flatMap((step) => {
    if (step.kind === 'only-before') return [oneSided(step.before, 'not-played', '-')];
    if (step.kind === 'only-after') return [oneSided(step.after, 'not-recorded', '+')];
    return toldOtherwise(step.before, step.after) ?? [];
  });
}

interface NumberedTurn extends ToldTurn {
  readonly turn: number;
}

function numbered(told: Omit<ToldTurn, 'input'> & Partial<ToldTurn>, turn: number): NumberedTurn {
  return { input: '', ...told, turn };
}

function toldOtherwise(before: NumberedTurn, { turn, input, text }: NumberedTurn): TurnDifference | null {
  const steps = align(sentencesOf(before.text), sentencesOf(text), (one, other) => one === other);
  const sentences = steps.map(marked);
  if (sentences.every(({ mark }) => mark === '=')) return null;
  return { turn, input, what: 'told-otherwise', line: before.line, sentences };
}

function oneSided(
  { turn, input, text, line }: NumberedTurn,
  what: 'not-played' | 'not-recorded',
  mark: '-' | '+',
): TurnDifference {
  const sentences = sentencesOf(text).map((one) => ({ mark, text: one }));
  return { turn, input, what, line: what === 'not-played' ? line : null, sentences };
}

function marked(step: Step<string>): Sentence {
  if (step.kind === 'both') return { mark: '=', text: step.after };
  return step.kind === 'only-before' ? { mark: '-', text: step.before } : { mark: '+', text: step.after };
}

/** Sentences, with line breaks as ends of their own: small enough that a changed word does not mark a whole page. */
function sentencesOf(text: string): string[] {
  return plain(text)
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?…]["'”’)]?)\s+(?=\S)/))
    .filter((sentence) => sentence !== '');
}
