import type { ModelSummary } from '@lamplight/contracts';
import type { LanguageModelError, LanguageModelFault } from '@lamplight/ports';
import type { Breaker } from '@lamplight/primitives';

/** How one model does, as its last answer or failure showed. */
export interface ModelHealth {
  answered(): void;
  failed(fault: LanguageModelError): void;
  summary(): Pick<ModelSummary, 'health' | 'because'>;
}

/** @param breaker of its provider: while it is open, no model of it answers */
export function createModelHealth(breaker: Breaker): ModelHealth {
  let health: ModelSummary['health'] = 'untried';
  let because: string | null = null;
  return {
    answered() {
      health = 'ready';
      because = null;
    },
    failed({ code }) {
      // What is wrong with one request says nothing about the next.
      if (aboutTheRequest.has(code)) return;
      health = 'failing';
      because = words[faultNamed(code)];
    },
    summary() {
      if (breaker.mode !== 'open') return { health, because };
      const left = 'Its provider failed too often in a row and is left alone for a while.';
      return { health: 'failing', because: because === null ? left : `${because} ${left}` };
    },
  };
}

const aboutTheRequest: ReadonlySet<string> = new Set([
  'language-model/too-long',
  'language-model/refused',
  'language-model/aborted',
]);

/** For anybody: no address, no key, nothing that a provider wrote. */
const words: Readonly<Record<LanguageModelFault, string>> = {
  unreachable: 'It cannot be reached.',
  busy: 'It is asked for more than it allows.',
  broken: 'It fails on its own side.',
  credentials: 'Its key is missing, wrong, or not good for this model.',
  'unknown-model': 'Its provider has no model of this name.',
  'too-long': 'It was asked for more than it can read.',
  refused: 'It does not answer such requests.',
  nonsense: 'What it answers cannot be read.',
  late: 'It does not answer in time.',
  aborted: 'It was interrupted.',
};

function faultNamed(code: string): LanguageModelFault {
  const fault = code.slice(code.indexOf('/') + 1);
  return isFault(fault) ? fault : 'broken';
}

function isFault(fault: string): fault is LanguageModelFault {
  return Object.hasOwn(words, fault);
}
