import type { MarkName } from './lexicon/entry.ts';
import { applyLingering } from './judge/apply-lingering.ts';
import { combineMarks } from './judge/combine-marks.ts';
import type { Finding } from './judge/finding.ts';
import { type ClauseReading, readClause } from './judge/read-clause.ts';
import { readScene } from './judge/read-scene.ts';
import { weighClause } from './judge/weigh-clause.ts';
import type { LingeringRisk } from './lingering-risk.ts';
import { readableClauses } from './normalise/readable-clauses.ts';
import type { Reading } from './reading.ts';

/** What the watch may know when it reads a message; everything but the text may be missing. */
export interface RiskInput {
  readonly text: string;
  readonly lastTelling?: string;
  /** What the scene offers now, in words ("jump off the cliff"). */
  readonly offers?: readonly string[];
  readonly carried?: LingeringRisk | null;
}

const mostReasons = 24;

/**
 * Reads how the person who wrote a message is. Pure and offline; the time is linear in the text's length.
 * A text too long to be read in full is level 2 at least, so that it is asked about, and says so in its reasons (`text/partly-read`).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { readRisk } from '@lamplight/safety';
 *
 * assert.equal(readRisk({ text: 'I kill the troll with the sword' }).level, 0);
 * assert.equal(readRisk({ text: 'I took too many pills' }).level, 4);
 *
 * const jump = 'I jump off the cliff into the water';
 * assert.equal(readRisk({ text: jump, offers: ['jump into the water'] }).level, 0);
 * ```
 */
export function readRisk(input: RiskInput): Reading {
  const { clauses, partly } = readableClauses(input.text);
  const read = clauses.map(readClause);
  const marks = new Set<MarkName>(read.flatMap((clause) => [...clause.marks]));
  const carried = input.carried ?? null;
  const message = {
    all: marks,
    meantReally: marks.has('real') || carried !== null,
    lingers: carried !== null,
  };
  const scene = readScene(input);
  const findings = read.flatMap((clause) => weighClause(clause, message, scene));
  findings.push(...combineMarks(findings, ownMarks(read, message.meantReally)));
  if (carried !== null) findings.push(...applyLingering(findings, carried, marks));
  if (partly)
    findings.push({ id: 'text/partly-read', level: 2, kind: 'distress', who: 'unknown', imminence: 'none' });
  return toReading(findings, marks);
}

function ownMarks(read: readonly ClauseReading[], meantReally: boolean): ReadonlySet<MarkName> {
  const own = read.filter((clause) => meantReally || !(clause.quoted || clause.marks.has('speech')));
  return new Set(own.flatMap((clause) => [...clause.marks]));
}

function toReading(findings: readonly Finding[], marks: ReadonlySet<MarkName>): Reading {
  const ranked = findings.toSorted((a, b) => b.level - a.level);
  const reasons = new Set(ranked.filter(({ level }) => level > 0).map(({ id }) => id));
  if (marks.has('safe-now')) reasons.add('answer/safe-now');
  const [first] = ranked;
  if (first === undefined || first.level === 0) {
    return { level: 0, kind: 'none', who: 'unknown', imminence: 'none', reasons: [...reasons] };
  }
  const { level, kind, who, imminence } = first;
  return { level, kind, who, imminence, reasons: [...reasons].slice(0, mostReasons) };
}
