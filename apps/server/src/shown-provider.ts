import type { ModelConfig } from './models-file.ts';

/**
 * Whose a model is, as people read it: a provider by its name, or what the operator calls it. `other` is our word for
 * whatever else speaks the protocol, and nobody's name; there it is the host that is asked, without path or key.
 */
export function shownProvider({ provider, url }: Pick<ModelConfig, 'provider' | 'url'>): string {
  return provider === 'other' ? new URL(url).host : provider;
}
