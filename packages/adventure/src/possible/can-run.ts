import type { Story } from '@lamplight/world';
import type { RefKind } from '../format/marks.ts';
import { referringFields } from '../check/referring-fields.ts';
import { canHold } from './can-hold.ts';
import type { Growing, Prospects } from './prospects.ts';

type Rule = Story['rules'][string];
type Pattern = NonNullable<Rule['before']>;

/** Whether a rule could ever run: something could set it off, and its condition could hold. */
export function canRun(prospects: Prospects, id: string, rule: Rule): boolean {
  return isSetOff(prospects, id, rule) && (rule.when === undefined || canHold(prospects, rule.when));
}

/** Whether nothing but a scene or an effect can set a rule off. */
export function isOnlyRaised({ before, instead, after, each }: Rule): boolean {
  return (before ?? instead ?? after ?? each) === undefined;
}

function isSetOff(prospects: Prospects, id: string, rule: Rule): boolean {
  if (prospects.raised.has(id) || rule.each !== undefined) return true;
  // No rule follows from another one's running, so that rules cannot chase each other.
  if (rule.after?.['type'] === 'rule-ran') return false;
  // Even what cannot be seen can be asked for, and a rule may answer the attempt.
  if (rule.before ?? rule.instead) return true;
  return rule.after !== undefined && canMatch(prospects, rule.after);
}

function canMatch({ near, places, begun, endings, facts }: Prospects, pattern: Pattern): boolean {
  return Object.entries(pattern).every(([field, wanted]) => {
    const kinds = referringFields[field];
    if (kinds === undefined) return true;
    const sets: Partial<Record<RefKind, Pick<Growing, 'has'>>> = {
      thing: near,
      person: near,
      place: places,
      quest: begun,
      ending: endings,
      fact: facts,
    };
    return [wanted].flat().some((id) => kinds.some((kind) => sets[kind]?.has(String(id)) ?? true));
  });
}
