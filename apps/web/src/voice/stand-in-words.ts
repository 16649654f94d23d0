import type { Telling } from '@lamplight/contracts';
import { words } from '../words.ts';

/** That another model told it than the one that was meant to; `null` where that is not so. */
export function standInWords(tellings: readonly Telling[]): string | null {
  const { model, insteadOf } = tellings.find((telling) => telling.insteadOf !== undefined) ?? {};
  return model === undefined || insteadOf === undefined ? null : words.voice.stoodIn(model, insteadOf);
}
