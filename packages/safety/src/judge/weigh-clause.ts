import type { MarkName, RiskEntry } from '../lexicon/entry.ts';
import type { RiskLevel } from '../reading.ts';
import type { ClauseReading, FoundAct, FoundRisk } from './read-clause.ts';
import type { ContextName, Finding } from './finding.ts';
import { inVoice } from './in-voice.ts';
import { judgeAct } from './judge-act.ts';
import type { SceneReading } from './read-scene.ts';
import { type InScene, inScene } from './in-scene.ts';
import { isOfPast } from './lies-behind.ts';
import { lowerInScene } from './lower-in-scene.ts';

/** What the whole message says about how its parts are meant. */
export interface MessageMarks {
  readonly all: ReadonlySet<MarkName>;
  /** "ooc", "for real", or a grave disclosure a moment ago. */
  readonly meantReally: boolean;
  /** A grave disclosure still lingers. */
  readonly lingers: boolean;
  /** No longer than what a figure of a story says in one breath. */
  readonly brief: boolean;
  /** Nothing stands outside the quotation but "I say" and the like. */
  readonly onlySays: boolean;
}

/** A clause with what was found in it. */
export interface WeighedClause extends InScene {
  readonly clause: ClauseReading;
}

/** Weighs what stands in a clause: part of a saying, denied, over, quoted, in character, or meant. */
export function weighClause(
  clause: ClauseReading,
  message: MessageMarks,
  scene: SceneReading,
): WeighedClause {
  const findings = findingsOf(clause, message, scene);
  if (message.meantReally) return { clause, findings, ofScene: false, touched: false, answers: false };
  return { clause, ...inScene(findings, clause, scene, message.brief) };
}

function findingsOf(clause: ClauseReading, message: MessageMarks, scene: SceneReading): Finding[] {
  const others = clause.risks.some(({ entry }) => entry.level === 4 && entry.who === 'third-person');
  const findings = clause.risks.map((risk) => {
    const finding = weighRisk(risk, clause, message);
    // "My roommate took pills": the same words speak of taking pills, but not of the player's.
    return others && finding.kind === 'medical' ? { ...finding, who: 'third-person' as const } : finding;
  });
  const tried = findings.some(({ id, level }) => id.endsWith('tried-to-end-life') && level >= 3);
  const acts = clause.acts.map((act) => weighAct(act, clause, message, scene));
  const offered = acts.some(({ context }) => context.includes('scene-offers-it')) && !message.meantReally;
  const weighed = offered ? findings.map(asOffered) : findings;
  return [...(tried ? weighed.map(asTried) : weighed), ...acts];
}

// "I tried to kill myself" has "kill myself" in it, which says nothing about when.
function asTried(finding: Finding): Finding {
  return timeless.has(finding.id) && finding.level < 4 ? { ...finding, imminence: 'past' } : finding;
}

const timeless: ReadonlySet<string> = new Set([
  'self/thinks-of-ending-life',
  'self/intends-to-end-life',
  'self/wants-to-end-life',
  'passive/bare-act',
]);

// The hangman's noose, the duel's pistol: what the scene has is the scene's, also where the words sound graver.
function asOffered(finding: Finding): Finding {
  const deed = /^(?:acting|now|overdose)\//.test(finding.id) || finding.id === 'passive/bare-act';
  if (!deed || finding.who !== 'player') return finding;
  return lowerInScene(finding, 0, 'words', 'scene-offers-it');
}

function weighAct(
  { entry: act, behind, saying, under }: FoundAct,
  clause: ClauseReading,
  message: MessageMarks,
  scene: SceneReading,
): Finding {
  const judged = saying ? ({ level: 0, context: ['saying'] } as const) : judgeAct(act, scene, message);
  const about = { id: act.id, kind: 'self-harm', who: 'unknown', language: 'en' } as const;
  if (behind === 'years' && judged.level > 2 && !message.all.has('relapse')) {
    return { ...about, level: 2, before: act.heard, who: 'player', imminence: 'past', context: ['past'] };
  }
  const voice = inVoice({ ...about, level: judged.level, under }, clause, message);
  return {
    id: act.id,
    level: voice.level,
    before: act.heard,
    kind: 'self-harm',
    who: voice.level >= 2 ? 'player' : 'unknown',
    imminence: voice.level >= 2 ? 'now' : 'none',
    language: 'en',
    context: [...judged.context, ...voice.context],
  };
}

function weighRisk(risk: FoundRisk, clause: ClauseReading, message: MessageMarks): Finding {
  const { entry } = risk;
  const { id, kind, who, language, imminence } = entry;
  const about = { id, kind, who, language, before: entry.level };
  const lowered = (level: RiskLevel, why: ContextName, when: Finding['imminence']): Finding => ({
    ...about,
    level,
    imminence: level === 0 ? 'none' : when,
    context: [why],
  });
  // "… for real, I hate life": whoever says that it is meant uses no saying.
  if (risk.saying && !message.all.has('real')) return lowered(0, 'saying', 'none');
  if (risk.negated) return lowered(entry.negated ?? 0, 'negated', 'past');
  const over = levelWhenOver(risk, clause, message.all);
  if (over !== null) return lowered(over, 'past', 'past');
  const supposed = entry.past === true && entry.level === 4 && clause.marks.has('hypothetical');
  if (supposed) return lowered(3, 'supposed', 'someday');
  const level = withTime(entry, clause);
  const voice = inVoice({ ...about, level, under: risk.under }, clause, message);
  const context: ContextName[] = level > entry.level ? ['time-named'] : [];
  if (voice.context.includes('may-mean-themselves')) {
    return {
      ...about,
      level: voice.level,
      who: 'unknown',
      imminence: 'someday',
      context: [...voice.context],
    };
  }
  return {
    ...about,
    level: voice.level,
    who: voice.level < entry.level ? 'character' : who,
    imminence: voice.level === 0 ? 'none' : voice.level === 4 ? 'now' : imminence,
    context: [...context, ...voice.context],
  };
}

// "Years ago", "I am well now": it lowers what has happened, and what was thought then, unless it has come back.
// Abuse that is over but not said to be settled is still worth asking about, and so is an emergency of years ago that left
// nothing said of how it went.
function levelWhenOver(
  { entry, behind }: FoundRisk,
  { marks }: ClauseReading,
  all: MessageMarks['all'],
): RiskLevel | null {
  if (all.has('relapse')) return null;
  const recovered = all.has('recovered');
  const told = [...all].some(isOfPast);
  if (entry.kind === 'abuse') {
    return behind !== null || (entry.past === true && told) ? (recovered ? 1 : 2) : null;
  }
  // "I took too many, but I feel better now" is no less urgent.
  if (entry.level === 4) {
    const isSettled = recovered || entry.past === true || entry.who === 'third-person';
    return behind === 'years' ? (isSettled ? 1 : 2) : null;
  }
  if (entry.past === true) return behind !== null || recovered ? 1 : told ? 2 : null;
  if (entry.kind === 'violence' || behind === null) return null;
  return recovered || !(marks.has('now') || marks.has('day')) ? 1 : null;
}

function withTime(entry: RiskEntry, { marks }: ClauseReading): RiskLevel {
  const soon = marks.has('day') || (entry.firmness === 'intent' && marks.has('now'));
  return entry.firmness !== undefined && entry.level === 3 && soon ? 4 : entry.level;
}
