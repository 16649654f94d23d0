import type { KeptTexts } from '@lamplight/ports';
import { checkEndings } from './check/check-endings.ts';
import { checkFacts } from './check/check-facts.ts';
import { checkLimits } from './check/check-limits.ts';
import { checkQuests } from './check/check-quests.ts';
import { checkReach } from './check/check-reach.ts';
import { checkRules } from './check/check-rules.ts';
import { checkScenes } from './check/check-scenes.ts';
import { checkTexts } from './check/check-texts.ts';
import { checkTopicsUsed } from './check/check-topics-used.ts';
import { checkWinnable } from './check/check-winnable.ts';
import type { Check } from './check/draft-check.ts';
import { type Finding, inOrder } from './finding.ts';
import { explore } from './possible/explore.ts';
import { readAdventure } from './read-adventure.ts';

const checks: readonly Check[] = [
  checkReach,
  checkRules,
  checkQuests,
  checkFacts,
  checkEndings,
  checkScenes,
  checkTexts,
  checkTopicsUsed,
  checkLimits,
  checkWinnable,
];

/**
 * Checks an adventure for everything its author should know, in the order of its files and lines: what keeps it from
 * being played, and, once nothing does, what can never happen in it. A good adventure yields nothing.
 *
 * @param id the folder's name
 * @param files contents by path inside the folder, as for `loadAdventure`
 * @param kept as for `loadAdventure`; without it, every conversation is compiled
 */
export function checkAdventure(
  id: string,
  files: ReadonlyMap<string, string>,
  kept?: KeptTexts,
): readonly Finding[] {
  const draft = readAdventure(id, files, kept);
  if (draft.story === undefined) return draft.findings;
  const prospects = explore(draft.story, draft.passages, draft.mentions);
  const checked = { ...draft, story: draft.story, prospects };
  return inOrder([...draft.findings, ...checks.flatMap((check) => check(checked))]);
}
