import type { Offered } from '@lamplight/world';
import { fillers } from './function-words.ts';
import { isOneEditAway } from './spelling.ts';
import type { Setting } from './setting.ts';
import { isMark, keysOf, type Token } from './token.ts';

const most = 3;

/** Up to three things that can be done now, those first that share most with the words. */
export function nearestOffers(
  tokens: readonly Token[],
  about: readonly string[],
  setting: Setting,
): readonly Offered[] {
  const keys = [...new Set(tokens.map(({ key }) => key))].filter((key) => !fillers.has(key) && !isMark(key));
  const verbs = new Set(setting.grammar.verbsOf(tokens[0]?.key ?? ''));
  const scored = setting.offers().map((offer) => ({ offer, score: scoreOf(offer, keys, verbs, about) }));
  scored.sort((a, b) => b.score - a.score || tellingOf(b.offer, setting) - tellingOf(a.offer, setting));
  const chosen: Offered[] = [];
  // One of each kind, before a second one of any, says more about what can be done.
  for (const { offer, score } of scored) {
    const alike = chosen.some(({ command }) => command.verb === offer.command.verb);
    if (chosen.length < most && (!alike || score > 0)) chosen.push(offer);
  }
  return chosen;
}

/** How much an offer says of this very place: whom to talk to, then what is here, then what can be done anywhere. */
function tellingOf({ command, about }: Offered, { isHeld }: Setting): number {
  if (command.verb === 'choose') return 4;
  if (command.verb === 'talk') return 3;
  if (command.verb === 'examine') return isHeld(command.thing) ? 1 : 2;
  return about.length > 0 && command.verb !== 'go' ? 1 : 0;
}

function scoreOf(
  offer: Offered,
  keys: readonly string[],
  verbs: ReadonlySet<string>,
  about: readonly string[],
): number {
  const theirs = keysOf(offer.words);
  let score = verbs.has(offer.command.verb) ? 2 : 0;
  for (const key of keys) {
    if (theirs.includes(key)) score += 3;
    else if (key.length > 3 && theirs.some((their) => isOneEditAway(key, their))) score += 2;
  }
  return score + 4 * offer.about.filter((id) => about.includes(id)).length;
}
