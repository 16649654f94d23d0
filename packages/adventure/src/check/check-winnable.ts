import { type Content, permits } from '@lamplight/world';
import { doubt, type Finding } from '../finding.ts';
import { explore } from '../possible/explore.ts';
import type { Check, Checked } from './draft-check.ts';
import { limitsToTry } from './check-limits.ts';

/** Every ending can be reached, whatever a player leaves out. */
export const checkWinnable: Check = (checked) => {
  const { story } = checked;
  return limitsToTry(story).flatMap(({ limits, who, veiled }): readonly Finding[] => {
    if (veiled) return [];
    const lost = endingsLost(checked, (content) => permits(limits, content));
    return lost.flatMap((ending) => causes(checked, ending, who, (content) => !permits(limits, content)));
  });
};

/** The endings that are out of reach when some of the content is not there. */
function endingsLost(
  checked: Checked,
  isThere: (content: Content | undefined) => boolean,
): readonly string[] {
  const { story, passages, mentions, prospects } = checked;
  const less = explore(story, passages, mentions, isThere);
  return Object.keys(story.endings).filter((id) => prospects.endings.has(id) && !less.endings.has(id));
}

const sections = ['places', 'things', 'people', 'rules', 'quests'] as const;

/** What the ending cannot do without: each piece whose absence alone is enough, or, if only several together are, the ending. */
function causes(
  checked: Checked,
  ending: string,
  who: string,
  isLeftOut: (content: Content | undefined) => boolean,
): readonly Finding[] {
  const { story, written } = checked;
  const right =
    'Show another way by rules without these tags ("otherwise:", or a condition "lined:"), or say in "topics:" why it is essential.';
  const found = sections.flatMap((section) =>
    Object.entries(story[section]).flatMap(([id, { content }]) => {
      if (content === undefined || !isLeftOut(content)) return [];
      if (!endingsLost(checked, (other) => other !== content).includes(ending)) return [];
      const wrong = `Without "${id}" nobody gets to the ending "${ending}"; players who ${who} do not meet it.`;
      return [doubt(written.locate([section, id, 'content']), 'limits/not-winnable', wrong, right)];
    }),
  );
  if (found.length > 0) return found;
  const wrong = `Players who ${who} do not get to the ending "${ending}".`;
  return [doubt(written.locate(['endings', ending]), 'limits/not-winnable', wrong, right)];
}
