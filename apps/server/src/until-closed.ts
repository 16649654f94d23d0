import type { LanguageModel } from '@lamplight/ports';

/** A model whose requests all end when the program closes: a provider that hangs keeps nothing open. */
export function untilClosed(model: LanguageModel, closing: AbortSignal): LanguageModel {
  return {
    card: model.card,
    stream: (request, signal) => model.stream(request, AbortSignal.any([signal, closing])),
    generate: (request, signal) => model.generate(request, AbortSignal.any([signal, closing])),
  };
}
