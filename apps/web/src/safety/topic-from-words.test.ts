import { topicSchema } from '@lamplight/contracts';
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { topicFromWords, wordsOfTopic } from './topic-from-words.ts';

test('own words become a topic that the story can know', () => {
  expect(topicFromWords('  My old school! ')).toBe('my-old-school');
  expect(topicFromWords('Häuser & Höhlen')).toBe('hauser-hohlen');
  expect(wordsOfTopic('my-old-school')).toBe('my old school');
});

test('where no letter is left there is no topic', () => {
  expect(topicFromWords(' … ')).toBeNull();
});

test('whatever is written becomes a valid topic or none', () => {
  assert(
    property(string({ maxLength: 200, unit: 'grapheme' }), (written) => {
      const topic = topicFromWords(written);
      expect(topic === null || topicSchema.safeParse(topic).success).toBe(true);
    }),
  );
});
