import { doubt } from '../finding.ts';
import type { Check } from './draft-check.ts';

/** Every fact is changed by something and asked about by something. */
export const checkFacts: Check = ({ story, mentions, written }) =>
  Object.keys(story.facts).flatMap((id) => {
    const uses = mentions.filter((one) => one.kinds.includes('fact') && one.id === id);
    const spot = written.locate(['facts', id]);
    if (!uses.some(({ role }) => role === 'effects')) {
      const right = 'Change it by the effects "set" or "add", or leave it out.';
      return [doubt(spot, 'facts/never-set', `Nothing changes the fact "${id}".`, right)];
    }
    if (uses.some(({ role }) => role === 'condition')) return [];
    const right =
      'Ask about it by the conditions "fact" or "at-least" (in Ink also "counted"), or leave it out.';
    return [doubt(spot, 'facts/never-read', `Nothing asks about the fact "${id}".`, right)];
  });
