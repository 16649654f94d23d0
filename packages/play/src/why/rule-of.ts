import type { WhyChange, WhyRule } from '@lamplight/contracts';
import type { Explained } from '@lamplight/world';

/**
 * The rule that an event is put down to: the author's where one brought it about, directly or through something that
 * nobody noticed, otherwise that of the world.
 */
export function ruleOf(
  explained: readonly Explained[],
  one: Explained,
  authorOf: (rule: string) => string,
): WhyRule {
  const { event } = one;
  if (event.type === 'command-refused') return refusing(event.code, event.because, authorOf);
  const authored = authoredBefore(explained, one);
  if (authored !== null)
    return { of: 'author', id: authored.id, words: authored.words, author: authorOf(authored.id) };
  return { of: 'world', ...one.rule, author: null };
}

/** What an event follows from, past everything that the player did not notice. */
export function causeOf(
  explained: readonly Explained[],
  one: Explained,
  beginning: 'command' | 'beginning',
): WhyChange['cause'] {
  for (let after = one.after; after !== null; after = explained[after]?.after ?? null) {
    if (explained[after]?.isNoticed) return { kind: 'event', event: after };
  }
  return { kind: beginning };
}

function refusing(code: string, words: string, authorOf: (rule: string) => string): WhyRule {
  const authored = /^rules\/(.*)$/s.exec(code)?.[1];
  return authored === undefined
    ? { of: 'world', id: code, words, author: null }
    : { of: 'author', id: authored, words, author: authorOf(authored) };
}

function authoredBefore(explained: readonly Explained[], one: Explained): Explained['authored'] {
  if (one.authored !== null) return one.authored;
  for (let after = one.after; after !== null; after = explained[after]?.after ?? null) {
    const cause = explained[after];
    if (cause === undefined || cause.isNoticed) return null;
    if (cause.authored !== null) return cause.authored;
  }
  return null;
}
