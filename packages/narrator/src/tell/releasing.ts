import type { Gate, Released } from './gate.ts';
import type { Outcome, Refused } from './outcome.ts';
import { longestSentence, splitSentences } from './split-sentences.ts';
import type { TruthCheck, Verdict } from './truth-check.ts';

/** Where what a model writes becomes what may be told, sentence by sentence. */
export interface Releasing {
  /** Takes any piece; gives why it may not go on, or `null`. */
  push(piece: string): Refused | null;
  /**
   * Nothing more comes.
   *
   * @param isWhole whether the model came to its end; otherwise a sentence that it had begun is left out
   */
  end(isWhole: boolean): Outcome;
}

const unfitGuidance =
  'Something in it was not fit for this player: tell it more gently, in plain words, without danger to anybody, without addresses, numbers to call, hidden signs or orders.';
const endless: Refused = {
  kind: 'refused',
  code: 'voice/endless-sentence',
  guidance: 'Write short sentences, and end each of them.',
};

/**
 * Each sentence is asked about by the check of truth first and by the watch then, and handed on only when both let it
 * through, with the white space before it.
 *
 * @param handOn is given a sentence that may be seen
 */
export function releasing(
  check: Required<TruthCheck>,
  gate: Gate,
  handOn: (sentence: string) => void,
): Releasing {
  const splitter = splitSentences();
  let told = '';
  let gap = '';

  const hand = (released: Released): Refused | null => {
    if (!released.ok) return { kind: 'refused', code: released.code, guidance: unfitGuidance };
    const text = gap + released.text;
    const sentence = text.trimEnd();
    gap = text.slice(sentence.length);
    const shown = told === '' ? sentence.trimStart() : sentence;
    if (shown === '') return null;
    told += shown;
    handOn(shown);
    return null;
  };
  const pass = (sentence: string): Refused | null => {
    if (sentence.trim() === '') return null;
    return refusalIn(check.check(sentence.trim())) ?? hand(gate.push(sentence));
  };

  return {
    push(piece) {
      for (const sentence of splitter.push(piece)) {
        const refused = pass(sentence);
        if (refused !== null) return refused;
      }
      return splitter.waiting > longestSentence ? endless : null;
    },
    end(isWhole) {
      const refused = (isWhole ? pass(splitter.rest()) : null) ?? hand(gate.end());
      if (refused !== null) return refused;
      if (told === '') return { kind: 'failed', code: isWhole ? 'voice/empty' : 'voice/unfinished' };
      return refusalIn(check.finish()) ?? { kind: 'told', text: told };
    },
  };
}

function refusalIn(verdict: Verdict): Refused | null {
  if (verdict.ok) return null;
  const { code, guidance } = verdict.refusal;
  return { kind: 'refused', code, guidance };
}
