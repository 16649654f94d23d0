import type { MarkName, RiskEntry } from '../lexicon/entry.ts';
import type { RiskLevel } from '../reading.ts';
import type { ClauseReading } from './read-clause.ts';
import type { Finding } from './finding.ts';
import { judgeAct, type SceneWords } from './judge-act.ts';

/** What the whole message says about how its parts are meant. */
export interface MessageMarks {
  readonly all: ReadonlySet<MarkName>;
  /** "ooc", "for real", or a grave disclosure a moment ago. */
  readonly meantReally: boolean;
  /** A grave disclosure still lingers. */
  readonly lingers: boolean;
}

// Of the speaker themselves, in the languages that the lexicon hears; "ask about wanting to die" names nobody.
const ofThemselves = new Set('i me my myself wanting je ich ik mi me quiero voglio quero chce'.split(' '));

/** Weighs what stands in a clause: negated, past, quoted, in character, or meant. */
export function weighClause(clause: ClauseReading, message: MessageMarks, scene: SceneWords): Finding[] {
  const findings: Finding[] = [];
  for (const { entry, negated } of clause.risks) findings.push(weighRisk(entry, negated, clause, message));
  for (const act of clause.acts) {
    const level = inVoice(judgeAct(act, scene, message), clause, message);
    findings.push({
      id: act.id,
      level,
      kind: 'self-harm',
      who: 'unknown',
      imminence: level >= 3 ? 'now' : 'none',
    });
  }
  return findings;
}

function weighRisk(
  entry: RiskEntry,
  negated: boolean,
  clause: ClauseReading,
  message: MessageMarks,
): Finding {
  const { id, kind } = entry;
  if (negated) return { id, kind, level: entry.negated ?? 0, who: entry.who, imminence: 'past' };
  if (hasPassed(entry, clause, message.all)) return { id, kind, level: 1, who: entry.who, imminence: 'past' };
  const meant = withTime(entry, clause);
  const level = inVoice(meant, clause, message, spokenOf(entry));
  if (level < 2 && meant >= 2 && saysOfThemselves(entry, clause)) {
    return { id, kind, level: 2, who: 'unknown', imminence: 'none' };
  }
  const who = level < entry.level ? 'character' : entry.who;
  return { id, kind, level, who, imminence: level === 4 ? 'now' : entry.imminence };
}

// "Years ago", "I am well now": it lowers what has happened, and what was thought then, unless it has come back.
function hasPassed(entry: RiskEntry, { marks }: ClauseReading, all: MessageMarks['all']): boolean {
  if (all.has('relapse')) return false;
  if (entry.past === true) return all.has('distant') || all.has('recovered');
  if (entry.kind !== 'self-harm' || entry.level === 4 || !marks.has('distant')) return false;
  return all.has('recovered') || !(marks.has('now') || marks.has('day') || entry.imminence === 'now');
}

function withTime(entry: RiskEntry, { marks }: ClauseReading): RiskLevel {
  const soon = marks.has('day') || (entry.firmness === 'intent' && marks.has('now'));
  return entry.firmness !== undefined && entry.level === 3 && soon ? 4 : entry.level;
}

// "My friend says …", "my father says …": there the speaker is the news, not a part that is played.
function spokenOf(entry: RiskEntry): boolean {
  return entry.who !== 'third-person' && entry.kind !== 'abuse';
}

// "tell Mara I want to kill myself": whoever types it may mean it, so the watch asks. What stands in quotation
// marks, or is a role's, is play.
function saysOfThemselves(entry: RiskEntry, { marks, quoted, words }: ClauseReading): boolean {
  if (entry.who !== 'player' || !(entry.kind === 'self-harm' || entry.level === 4)) return false;
  if (quoted || marks.has('fiction') || !marks.has('own-speech')) return false;
  return words.some((word, at) => at > 0 && ofThemselves.has(word));
}

// Words that a character speaks are play, unless the player says that they are not; grave ones leave a soft line.
// A quotation that nobody speaks may be their own thought: there the watch asks.
function inVoice(
  level: RiskLevel,
  clause: ClauseReading,
  message: MessageMarks,
  speechCounts = true,
): RiskLevel {
  if (message.meantReally) return level;
  const spoken = clause.quoted || clause.marks.has('fiction') || (speechCounts && clause.marks.has('speech'));
  if (!spoken) return level;
  if (clause.quoted && !message.all.has('speech') && !message.all.has('fiction'))
    return level >= 3 ? 2 : level;
  return level >= 3 ? 1 : 0;
}
