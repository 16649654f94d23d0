import { type Pronoun, pronouns } from './function-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Setting } from './setting.ts';

type Meant = Pick<NounPhrase, 'candidates' | 'mode'>;

/** What a pronoun stands for, no candidates when it stands for nothing, or nothing when it is no pronoun. */
export function readPronoun(key: string, setting: Setting): Meant | undefined {
  const pronoun = pronouns.get(key);
  if (pronoun === undefined) return undefined;
  const { them } = setting.memory;
  if (pronoun === 'them' && them.length > 1) {
    return { candidates: them.filter((id) => setting.nouns.get(id) !== undefined), mode: 'each' };
  }
  const candidates = [...new Set(referents(pronoun, setting))].filter(
    (id) => setting.nouns.get(id) !== undefined,
  );
  const inSight = candidates.filter((id) => setting.standing(id) === 'seen');
  return { candidates: inSight.length > 0 ? inSight : candidates, mode: 'likely' };
}

/** The likeliest first: `put the lamp in the box, close it` can mean either. */
function referents(pronoun: Pronoun, setting: Setting): readonly string[] {
  const { it, them, him, her, there } = setting.memory;
  if (pronoun === 'him') return him === null ? theOnly('he', setting) : [him];
  if (pronoun === 'her') return her === null ? theOnly('she', setting) : [her];
  const likely = { it: [it, there], them: [...them, it], there: [there, it] };
  return likely[pronoun].filter((id) => id !== null);
}

function theOnly(pronoun: 'he' | 'she', setting: Setting): readonly string[] {
  const people = setting.nouns.all.filter(
    (noun) => noun.kind === 'person' && noun.pronoun === pronoun && setting.standing(noun.id) === 'seen',
  );
  return people.length === 1 ? people.map(({ id }) => id) : [];
}
