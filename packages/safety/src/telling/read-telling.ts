import type { TellingAbout } from './telling-about.ts';
import type { TellingFault } from './telling-fault.ts';
import { createTellingGate } from './telling-gate.ts';

/**
 * Reads prose that would reach a player, sentence by sentence, as it would be read while it comes.
 *
 * @returns the first fault, or `null`
 */
export function readTelling(text: string, about: TellingAbout): TellingFault | null {
  const gate = createTellingGate(about);
  const pushed = gate.push(text);
  if (!pushed.ok) return pushed.fault;
  const ended = gate.end();
  return ended.ok ? null : ended.fault;
}
