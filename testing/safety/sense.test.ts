import { createSentenceEncoder } from '@lamplight/adapter-sentence-encoder';
import { systemClock } from '@lamplight/adapter-system';
import { createReader, type Reading, type RiskInput } from '@lamplight/safety';
import { afterAll, describe, expect, test } from 'vitest';
import { ears, learnt } from './ears.ts';

const encoder = createSentenceEncoder({ clock: systemClock(), patience: 60_000, ...learnt });
afterAll(() => encoder[Symbol.asyncDispose]());
const reader = createReader(ears);

async function readClosely(input: RiskInput): Promise<Reading> {
  const vectors = await encoder.encode(reader.sentences(input), new AbortController().signal);
  return reader.read({ ...input, vectors });
}

test('the sense was learnt on the vectors of the encoder that comes with the program', () => {
  expect(ears.sense.encoder).toBe(encoder.id);
});

describe('what the words alone do not say', () => {
  test.for([
    'the stones are in my coat and the path to the weir is dry at last',
    'she pours my dinner in the bin in front of the children and then she uses the belt on me',
  ])('is heard: %s', async (text) => {
    expect(reader.read({ text }).level).toBe(0);
    expect((await readClosely({ text })).level).toBeGreaterThanOrEqual(2);
  });

  test.for([
    'my uncle waits till everybody sleeps and then he is in the doorway of my room',
    'I stopped taking my tablets and keep them in a tin for later',
    'my boyfriend chokes me when he is angry and says sorry with flowers',
    'I keep the blade behind the mirror and on bad nights my legs pay for the day',
  ])('takes nothing from what they say: %s', async (text) => {
    expect((await readClosely({ text })).level).toBeGreaterThanOrEqual(3);
  });

  test.for([
    'the cook waits till everybody sleeps and then she carries the bread down to the prisoners',
    'every evening the lamp keeper opens the window of the tower and leans out to look for ships',
    'the receipts are sorted and the cat has been to the vet and I can play all evening',
  ])('leaves the story alone: %s', async (text) => {
    expect((await readClosely({ text })).level).toBe(0);
  });
});

describe('the same words in two scenes', () => {
  test.for([
    {
      text: 'the blade is on my arm and I press down',
      story: {
        lastTelling:
          'The barber-surgeon of the ghost ship holds out the bowl. "Blood for the compass," he says.',
        offers: ['cut arm', 'refuse'],
      },
      quiet: {
        lastTelling: 'You are choosing curtains for the inn. The blue ones are cheaper.',
        offers: ['buy the blue curtains', 'leave'],
      },
    },
    {
      text: 'he comes into my room at night and I keep still',
      story: {
        lastTelling: 'The vampire count bows. "And what does the hunter do when I come?"',
        offers: ['keep still', 'draw the stake'],
      },
      quiet: {
        lastTelling: 'Rain on the glass. The cat turns around on the chair.',
        offers: ['stroke the cat', 'look outside'],
      },
    },
    {
      text: 'I have written the letters and everybody gets one of my things',
      story: {
        lastTelling:
          'The old king divides his treasure before the coronation of his daughter. The scribe dips his quill.',
        offers: ['write letters', 'give the crown'],
      },
      quiet: { lastTelling: 'The baker hands you a warm loaf.', offers: ['eat', 'thank him'] },
    },
  ])(
    'are play where the story has them, and grave where it does not: $text',
    async ({ text, story, quiet }) => {
      expect((await readClosely({ text, ...story })).level).toBeLessThanOrEqual(1);
      expect((await readClosely({ text, ...quiet })).level).toBeGreaterThanOrEqual(3);
    },
  );
});

test('a command is not worth a sentence encoder', () => {
  for (const text of ['go north', 'take the lamp and go east', 'ask the innkeeper about the ferry'])
    expect(reader.sentences({ text })).toEqual([]);
});

test('vectors that do not belong to the message change nothing', () => {
  const input = { text: 'take the lamp and go north along the quay' };
  const vectors = [new Float32Array(encoder.dimensions)];
  expect(reader.read({ ...input, vectors }).level).toBe(0);
  expect(reader.read({ ...input, vectors: [] })).toEqual(reader.read(input));
});
