import { words } from '../words.ts';

/** Why a try was cut or the plain telling stands, in words for the player: by its code, else by the area of the code. */
export function whyWords(code: string | null): string {
  const because: Readonly<Record<string, string>> = words.voice.because;
  const known = [code ?? '', code?.split('/')[0] ?? ''].find((name) => Object.hasOwn(because, name));
  return (known === undefined ? undefined : because[known]) ?? words.voice.because.other;
}
