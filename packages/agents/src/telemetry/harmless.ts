import { diag } from '@opentelemetry/api';

/** Tells whoever watches; that this fails is no business of what is watched. */
export function harmless(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    diag.warn('What a model did could not be told.', error instanceof Error ? error.name : 'thrown');
  }
}
