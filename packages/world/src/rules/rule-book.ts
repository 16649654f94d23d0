import type { Story } from '../features.ts';

type Rule = Story['rules'][string];
type Kind = 'before' | 'instead' | 'after';
type Entry = readonly [id: string, rule: Rule];

// A story never changes while it is played.
const books = new WeakMap<Story, Map<string, readonly Entry[]>>();

/**
 * The rules of one kind that a verb or type of event can concern, in the author's order.
 *
 * @param name a verb for `before` and `instead`, a type of event for `after`
 */
export function rulesOn(story: Story, kind: Kind, name: string): readonly Entry[] {
  let book = books.get(story);
  if (book === undefined) {
    book = new Map();
    books.set(story, book);
  }
  const page = `${kind} ${name}`;
  let entries = book.get(page);
  if (entries === undefined) {
    entries = Object.entries(story.rules).filter(([, rule]) => concerns(rule, kind, name));
    book.set(page, entries);
  }
  return entries;
}

function concerns(rule: Rule, kind: Kind, name: string): boolean {
  if (kind === 'after' && name === 'turn-passed' && rule.each === 'turn') return true;
  const pattern = rule[kind];
  if (pattern === undefined) return false;
  const wanted = kind === 'after' ? pattern['type'] : pattern['verb'];
  if (wanted === undefined) return true;
  return Array.isArray(wanted) ? wanted.includes(name) : wanted === name;
}
