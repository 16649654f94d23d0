import { whyNothingProposed, wordsOfCode } from '@lamplight/contracts';
import { whyText } from '../voice/why-text.ts';

/** What the terminal says otherwise than a page, because whoever reads it can do something about it here, or did. */
const reasons: Readonly<Record<string, string>> = {
  ...whyNothingProposed,
  'voice/plain': 'its author alone tells this story, and “voice model” lets a model tell it, too',
  'voice/stopped': 'you stopped the model',
};

/** The reason in words, as the second half of a sentence. @param code `null` where there is none */
export function whyNothing(code: string | null, hasModel: boolean): string {
  if (code === 'voice/plain' && !hasModel)
    return 'no model is connected here that could think of anything, and docs/models.md says how to connect one';
  return wordsOfCode(reasons, code) ?? whyText(code);
}
