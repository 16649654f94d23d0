import { JournalError, VaultError } from '@lamplight/ports';
import { PlayError } from '../play-error.ts';
import type { VoiceNeeds } from './voice-needs.ts';

/** Says what nobody foresaw. That sessions are removed, players erased and stores fail while a model writes, is foreseen. */
export function reportUnforeseen({ modelVoice }: { readonly modelVoice: VoiceNeeds }, error: unknown): void {
  const isForeseen =
    error instanceof PlayError || error instanceof JournalError || error instanceof VaultError;
  if (!isForeseen) modelVoice.report?.(error);
}
