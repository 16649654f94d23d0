import type { Bounds } from './bounds.ts';
import { guidance, type Truth, type TruthCode, type TruthVerdict } from './truth.ts';

/** Begins to read a telling within its bounds. What is not found to be so is refused. */
export function createTruth(bounds: Bounds): Truth {
  const plain = new Set(bounds.view.happened);
  const refuse = (code: TruthCode, because: string): TruthVerdict => ({
    ok: false,
    refusal: { code, because, guidance: guidance[code] },
  });
  let told = 0;
  return {
    check(sentence) {
      if (!plain.has(sentence.trim()))
        return refuse('truth/unclear', 'It is no sentence of the plain telling.');
      told += 1;
      return { ok: true };
    },
    finish: () => (told > 0 ? { ok: true } : refuse('truth/left-out', 'Nothing was told.')),
  };
}
