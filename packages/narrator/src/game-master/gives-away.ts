import { momentOf, type State, type Story } from '@lamplight/world';
import { basesOf } from '../truth/reading/bases.ts';
import { wordsOf } from '../truth/told/nouns-of.ts';

/** New prose for a story, and the moment at which somebody may come to hear it. */
export interface NewProse {
  /** The story with all that the prose belongs to. */
  readonly story: Story;
  readonly state: State;
  readonly texts: readonly string[];
  /** What may be named, by id; `null` for everything. */
  readonly known: ReadonlySet<string> | null;
}

/**
 * Whether a text says what is not known at that moment: a secret of the author's, or the name of somebody or something that
 * may not be named. A model that speaks as somebody of the story is held to the same, each time that it does.
 */
export function givesAway({ story, state, texts, known }: NewProse): boolean {
  const now = momentOf(story, state);
  const secrets = Object.values(story.secrets)
    .filter(({ until }) => !now.holds(until))
    .flatMap(({ words }) => words);
  const names = known === null ? [] : namesBeyond(story, known);
  return texts.some((text) => {
    const words = wordsOf(text);
    const forms = new Set(words.flatMap((word) => [word, ...basesOf(word)]));
    if (secrets.some((list) => list.every((word) => forms.has(word.toLowerCase())))) return true;
    const joined = ` ${words.join(' ')} `;
    return names.some(({ called, isProper }) =>
      isProper
        ? (text.match(wholeWords) ?? []).some((word) => word === called)
        : joined.includes(` ${called} `),
    );
  });
}

const wholeWords = /[\p{L}\p{M}]+/gu;

interface Beyond {
  readonly called: string;
  /** It is called so by a capital letter; otherwise its words are looked for in any spelling. */
  readonly isProper: boolean;
}

/** Names of what may not be named. A single common word is no name: "the well" may be any. */
function namesBeyond({ people, things, places }: Story, known: ReadonlySet<string>): readonly Beyond[] {
  const all = [people, things, places].flatMap((entries) => Object.entries(entries));
  const open = new Set(all.filter(([id]) => known.has(id)).map(([, { name }]) => plain(name)));
  return all.flatMap(([id, { name }]): Beyond[] => {
    const called = plain(name);
    if (known.has(id) || open.has(called)) return [];
    if (called.includes(' ')) return [{ called, isProper: false }];
    const proper = name.replace(/^the /i, '');
    return /^\p{Lu}/u.test(proper) && id in people ? [{ called: proper, isProper: true }] : [];
  });
}

function plain(name: string): string {
  const words = wordsOf(name);
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}
