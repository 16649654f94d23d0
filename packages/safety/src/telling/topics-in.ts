import type { Topic } from '@lamplight/contracts';
import { createPhraseBook, type PhraseBook } from '../phrases/phrase-book.ts';
import topicWords from './topic-words.json' with { type: 'json' };

const books = new Map<Topic, PhraseBook<true>>();
const phrasesByTopic: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(topicWords));

/** Whether words touch a topic: by its list, or by its own name where it has none. */
export function touchesTopic(words: readonly string[], topic: Topic): boolean {
  const known = phrasesByTopic.get(topic);
  if (known === undefined) return namesTopic(words, topic);
  let book = books.get(topic);
  if (book === undefined) {
    book = createPhraseBook(known.map((phrase) => ({ phrase, entry: true })));
    books.set(topic, book);
  }
  return book.find({ words, text: ` ${words.join(' ')} ` }).length > 0;
}

/** Of a topic that only one adventure knows, the words of its name are all there is to go by. */
function namesTopic(words: readonly string[], topic: Topic): boolean {
  const stems = new Set(words.map(stem));
  const named = topic.split('-').filter((part) => part.length > 2);
  return named.length > 0 && named.every((part) => stems.has(stem(part)));
}

function stem(word: string): string {
  if (word.length < 5) return word.replace(/s$/, '');
  return word.replace(/(?:ies|es|ing|ed|er|ers|s|y|e)$/, '');
}
