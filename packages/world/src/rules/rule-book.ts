import type { Story } from '../features.ts';

type Rule = Story['rules'][string];
type Kind = 'before' | 'instead' | 'after';
type Entry = readonly [id: string, rule: Rule];

type Book = Readonly<Record<Kind, Map<string, readonly Entry[]>>>;

// A story never changes while it is played.
const books = new WeakMap<Story, Book>();

/**
 * The rules of one kind that a verb or type of event can concern, in the author's order.
 *
 * @param name a verb for `before` and `instead`, a type of event for `after`
 */
export function rulesOn(story: Story, kind: Kind, name: string): readonly Entry[] {
  let book = books.get(story);
  if (book === undefined) {
    book = { before: new Map(), instead: new Map(), after: new Map() };
    books.set(story, book);
  }
  let entries = book[kind].get(name);
  if (entries === undefined) {
    entries = Object.entries(story.rules).filter(([, rule]) => concerns(rule, kind, name));
    book[kind].set(name, entries);
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
