import { wordsOfCode } from '@lamplight/contracts';
import { words } from '../words.ts';

/** Why a try was cut or the plain telling stands, in words for the player: by its code, else by the area of the code. */
export function whyWords(code: string | null): string {
  return wordsOfCode(words.voice.because, code) ?? words.voice.because.other;
}
