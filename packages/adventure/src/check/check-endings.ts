import { doubt, type Finding } from '../finding.ts';
import { total } from '../possible/can-hold.ts';
import type { Check, Checked } from './draft-check.ts';

/** Every ending can be reached, and as many points be had as are promised. */
export const checkEndings: Check = (checked) => {
  const { story, prospects, written } = checked;
  const endings = Object.keys(story.endings)
    .filter((id) => !prospects.endings.has(id))
    .map((id) => {
      const right = `End the story by the effect "end: ${id}" in a rule that can run.`;
      return doubt(
        written.locate(['endings', id]),
        'endings/unreachable',
        `The ending "${id}" is never reached.`,
        right,
      );
    });
  return [...endings, ...missingPoints(checked)];
};

function missingPoints({ story, prospects, written }: Checked): readonly Finding[] {
  const most = story['max-score'];
  if (most === undefined) return [];
  const had = total(prospects.points);
  if (had >= most) return [];
  const wrong = `No more than ${had} of ${most} points can be had.`;
  const right = 'Award the others by the effect "award", or lower "max-score".';
  return [doubt(written.locate(['max-score']), 'score/unreachable', wrong, right)];
}
