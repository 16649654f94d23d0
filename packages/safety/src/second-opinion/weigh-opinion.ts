import type { Opinion } from '@lamplight/ports';
import type { Reading, RiskLevel } from '../reading.ts';

/** What became of a second opinion, as the reading's last reason. */
type Outcome = 'raised' | 'lowered' | 'agreed' | 'overruled' | 'unavailable';

const mostReasons = 64;

/**
 * A reading together with what another reader thinks. It may raise any level, and lower 2 to 1; it never clears
 * 3 or 4, nor a risk that lingers, because it knows nothing of what was said before.
 *
 * @param opinion `null` when there was none in time; the reading stands
 * @returns the reading to go by; its reasons say what the second opinion did
 */
export function weighOpinion(reading: Reading, opinion: Opinion | null): Reading {
  if (opinion === null || opinion.level === null) return withOutcome(reading, 'unavailable');
  if (opinion.level > reading.level) return withOutcome(raised(reading, opinion, opinion.level), 'raised');
  if (opinion.level === reading.level) return withOutcome(reading, 'agreed');
  if (reading.level === 2 && !knowsMore(reading)) return withOutcome(at(reading, 1), 'lowered');
  return withOutcome(reading, 'overruled');
}

function raised(reading: Reading, { kind }: Opinion, level: RiskLevel): Reading {
  return {
    ...at(reading, level),
    // What is about somebody must be about something.
    kind: kind ?? (reading.kind === 'none' ? 'distress' : reading.kind),
    imminence: level === 4 ? 'now' : reading.imminence,
  };
}

// Every level has a fifth of the scale; where in its fifth a message stood, it stays.
function at(reading: Reading, level: RiskLevel): Reading {
  const score = Math.min(1, reading.score + (level - reading.level) / 5);
  return { ...reading, level, score: Math.round(score * 10_000) / 10_000 };
}

// What was disclosed before, could not be read in full, or was graver before the trained layers doubted it, is not known
// to whoever sees this text alone.
const unknowable: ReadonlySet<string> = new Set(['text/partly-read', 'doubted']);

function knowsMore({ reasons }: Reading): boolean {
  return reasons.some((reason) => reason.startsWith('lingering/') || unknowable.has(reason));
}

function withOutcome(reading: Reading, outcome: Outcome): Reading {
  const reasons = reading.reasons.slice(0, mostReasons - 1);
  return { ...reading, reasons: [...reasons, `second-opinion/${outcome}`] };
}
