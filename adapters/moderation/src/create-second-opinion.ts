import type { SecondOpinion } from '@lamplight/ports';
import { askGuardModel } from './ask-guard-model.ts';
import { askModeration } from './ask-moderation.ts';
import type { SecondOpinionSettings } from './second-opinion-settings.ts';

const usualMilliseconds = 1500;

/** A second opinion over HTTP. It ends when the caller's signal or its own time is up, whichever comes first. */
export function createSecondOpinion(settings: SecondOpinionSettings): SecondOpinion {
  const { kind, milliseconds = usualMilliseconds } = settings;
  const ask = kind === 'openai-moderation' ? askModeration : askGuardModel;
  return {
    ask: (text, signal) => ask(settings, text, AbortSignal.any([signal, AbortSignal.timeout(milliseconds)])),
  };
}
