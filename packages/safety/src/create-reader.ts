import { explainFinding, type Explanation } from './explanation.ts';
import { type InjectionReading, weighOrders } from './injection/read-injection.ts';
import { applyLingering } from './judge/apply-lingering.ts';
import { combineMarks } from './judge/combine-marks.ts';
import type { Finding } from './judge/finding.ts';
import { type HeardModel, hearModel } from './judge/hear-model.ts';
import { onlySays } from './judge/only-says.ts';
import { type ClauseReading, readClause } from './judge/read-clause.ts';
import { readScene } from './judge/read-scene.ts';
import { toReading } from './judge/to-reading.ts';
import { weighClause } from './judge/weigh-clause.ts';
import type { MarkName } from './lexicon/entry.ts';
import { lexicon } from './lexicon/lexicon.ts';
import type { LingeringRisk } from './lingering-risk.ts';
import { readableClauses } from './normalise/readable-clauses.ts';
import { readerVersion, type Reading } from './reading.ts';

/** What the watch may know when it reads a message; everything but the text may be missing. */
export interface RiskInput {
  readonly text: string;
  /** What the story told last, as plain text. */
  readonly lastTelling?: string;
  /** What the scene offers now, in words ("jump off the cliff"). */
  readonly offers?: readonly string[];
  /** What an earlier disclosure left behind; see `carryRisk`. */
  readonly carried?: LingeringRisk | null;
}

/** Reads how the person who wrote a message is. Pure and offline; the time is linear in the text's length. */
export interface Reader {
  /** Phrases, rules and model, to be kept beside a reading. */
  readonly version: string;
  /**
   * A text too long to be read in full is level 2 at least, so that it is asked about, and says so in its reasons
   * (`text/partly-read`).
   */
  read(input: RiskInput): Reading;
  /** The same reading with everything that led to it: rules, levels before and after, what the context changed. */
  explain(input: RiskInput): Explanation;
}

/**
 * Makes the reader of the watch; `parseModel` makes its model from the shipped file.
 *
 * @param needs.model adds what the phrases do not know, up to level 3; it never lowers anything
 */
export function createReader(needs: { readonly model: HeardModel }): Reader {
  // Thousands of phrases are made ready now: under a watchdog the first message would not be given the time.
  lexicon.knows('');
  const version = `${readerVersion}+${needs.model.version}`;
  return {
    version,
    read: (input) => judge(needs.model, input).reading,
    explain(input) {
      const { findings, reading } = judge(needs.model, input);
      const ranked = findings.toSorted((a, b) => b.level - a.level || b.before - a.before);
      return { reading, version, findings: ranked.map(explainFinding) };
    },
  };
}

function judge(model: HeardModel, input: RiskInput): { reading: Reading; findings: readonly Finding[] } {
  const { clauses, partly } = readableClauses(input.text);
  const read = clauses.map(readClause);
  const marks = new Set<MarkName>(read.flatMap((clause) => [...clause.marks]));
  const carried = input.carried ?? null;
  const message = {
    all: marks,
    meantReally: marks.has('real') || carried !== null,
    lingers: carried !== null,
    onlySays: onlySays(read),
  };
  const scene = readScene(input);
  const weighed = read.map((clause) => weighClause(clause, message, scene));
  const findings = weighed.flatMap((one) => one.findings);
  const heard = hearModel(model, weighed, message.meantReally);
  findings.push(...heard.findings);
  findings.push(...combineMarks(findings, ownMarks(read, message.meantReally), heard.near));
  if (carried !== null) findings.push(...applyLingering(findings, carried, marks));
  if (partly) findings.push(partlyRead);
  const reading = toReading(findings, marks.has('safe-now'), heard.highest);
  const orders = { heard: heard.orders, threshold: model.thresholds.injection };
  return { reading: withSigns(reading, weighOrders(input.text, clauses, orders)), findings };
}

/** Orders to a machine are no risk of a person's: they are written down beside the reading, and change nothing. */
function withSigns(reading: Reading, { attempt, reasons }: InjectionReading): Reading {
  return attempt ? { ...reading, reasons: [...reading.reasons, ...reasons] } : reading;
}

const partlyRead: Finding = {
  id: 'text/partly-read',
  level: 2,
  before: 2,
  kind: 'distress',
  who: 'unknown',
  imminence: 'none',
  language: 'en',
  context: [],
};

function ownMarks(read: readonly ClauseReading[], meantReally: boolean): ReadonlySet<MarkName> {
  const own = read.filter((clause) => meantReally || !(clause.quoted || clause.marks.has('speech')));
  return new Set(own.flatMap((clause) => [...clause.marks]));
}
