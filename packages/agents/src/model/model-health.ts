import type { ModelSummary } from '@lamplight/contracts';
import type { LanguageModelError, LanguageModelFault } from '@lamplight/ports';
import type { Breaker } from '@lamplight/primitives';

/** How one model does, as its last answer or failure showed. */
export interface ModelHealth {
  answered(): void;
  /** @param now milliseconds since 1970 */
  failed(fault: LanguageModelError, now: number): void;
  summary(): Pick<ModelSummary, 'health' | 'because' | 'code' | 'until'>;
}

/** @param breaker of its provider: while it is open, no model of it answers */
export function createModelHealth(breaker: Breaker): ModelHealth {
  let health: ModelSummary['health'] = 'untried';
  let fault: LanguageModelFault | null = null;
  let until: number | null = null;
  return {
    answered() {
      health = 'ready';
      fault = null;
      until = null;
    },
    failed({ code, retryAfter }, now) {
      // What is wrong with one request says nothing about the next.
      if (aboutTheRequest.has(code)) return;
      health = 'failing';
      fault = faultNamed(code);
      until = retryAfter === null ? null : now + retryAfter;
    },
    summary() {
      const code = fault === null ? null : (`language-model/${fault}` as const);
      const because = fault === null ? null : `${words[fault]}${fault === 'busy' ? whenAgain(until) : ''}`;
      if (breaker.mode !== 'open') return { health, because, code, until: asTime(until) };
      const again = Math.max(breaker.state.since + breaker.rules.recoveryTimeout, until ?? 0);
      const left = `Its provider failed too often in a row and is left alone until ${clockOf(again)}.`;
      return {
        health: 'failing',
        because: fault === null ? left : `${words[fault]} ${left}`,
        code: code ?? 'language-model/broken',
        until: asTime(again),
      };
    },
  };
}

function whenAgain(until: number | null): string {
  return until === null
    ? ' The next telling asks it again.'
    : ` It wants to be left alone until ${clockOf(until)}.`;
}

/** A time that means the same to everybody, wherever the server stands. */
function clockOf(at: number): string {
  return `${new Date(at).toISOString().slice(11, 19)} UTC`;
}

function asTime(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
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
