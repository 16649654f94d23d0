import { type Opinion, type SecondOpinion, SecondOpinionError } from '@lamplight/ports';
import { describe, expect, test } from 'vitest';
import { ada, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';

/** A reader that answers what it is told to, and remembers what it was asked. */
function reader(answer: (text: string, signal: AbortSignal) => Promise<Opinion>): SecondOpinion & {
  readonly asked: string[];
} {
  const asked: string[] = [];
  return {
    asked,
    ask(text, signal) {
      asked.push(text);
      return answer(text, signal);
    },
  };
}

const opinion = (level: Opinion['level'], kind: Opinion['kind'] = null): Opinion => ({
  level,
  kind,
  reader: 'for-a-test',
});

const passed = { after: () => AbortSignal.abort() };

describe('a second opinion', () => {
  test('stops the story over words that the watch heard nothing in', async () => {
    const secondOpinion = reader(async () => opinion(3, 'self-harm'));
    await using house = await openPlayhouse({ needs: { secondOpinion } });
    const { say } = await playAlong(house.play);
    const turn = await say('the xyzzy is singing to me again');
    expect(turn).toMatchObject({ outcome: 'stopped', turn: 0, events: [], care: { level: 3, mode: 'stop' } });
    expect((await say('look')).care).toMatchObject({ level: 1 });
  });

  test('lets the story go on where it hears less than a pause', async () => {
    const secondOpinion = reader(async () => opinion(1));
    await using house = await openPlayhouse({ needs: { secondOpinion } });
    const { say } = await playAlong(house.play);
    expect(await say('I can’t go on')).toMatchObject({
      outcome: 'unclear',
      care: { level: 1, mode: 'note' },
    });
  });

  test('never clears what is grave, and is not asked where nothing can be added', async () => {
    const secondOpinion = reader(async () => opinion(0));
    await using house = await openPlayhouse({ needs: { secondOpinion } });
    const { say } = await playAlong(house.play);
    expect((await say('I want to die')).care?.level).toBeGreaterThanOrEqual(3);
    expect((await say('I took too many pills')).care?.level).toBe(4);
    expect(secondOpinion.asked).toStrictEqual(['I want to die']);
  });

  test('is never asked about plain play, and always about free words', async () => {
    const secondOpinion = reader(async () => opinion(0));
    await using house = await openPlayhouse({ needs: { secondOpinion } });
    const { id, sayAll, say } = await playAlong(house.play);
    await sayAll('take lamp', 'drop it. look', 'help', 'pause', 'undo', 'in', 'out');
    await house.play.interact(ada, id, { key: 'c', command: { verb: 'take', thing: 'lamp' } });
    expect(secondOpinion.asked).toStrictEqual([]);
    await say('ask mara about the sea');
    await say('take the xyzzy');
    await house.play.interact(ada, id, { key: 'd', command: { verb: 'ask', person: 'mara', topic: 'rain' } });
    expect(secondOpinion.asked).toStrictEqual(['ask mara about the sea', 'take the xyzzy', 'rain']);
  });
});

describe('when the second opinion fails, the offline reading stands and says that it was alone', () => {
  const never = new Promise<Opinion>(() => undefined);
  test.each<[string, () => Promise<Opinion>, { readonly after: () => AbortSignal } | undefined]>([
    [
      'it cannot be reached',
      () => Promise.reject(new SecondOpinionError('second-opinion/unreachable', 'Gone.')),
      undefined,
    ],
    [
      'it throws',
      () => {
        throw new TypeError('broken');
      },
      undefined,
    ],
    ['it answers nonsense', async () => JSON.parse('{"level":9}') as Opinion, undefined],
    ['it is too slow', () => never, passed],
  ])('%s', async (_, answer, deadlines) => {
    const needs = { secondOpinion: reader(answer), ...(deadlines ? { deadlines } : {}) };
    await using house = await openPlayhouse({ needs });
    // The deadline of this test has passed for the answer as a whole, too: a turn that asks for no care is waited for.
    const { id } = await house.play.start(ada, { adventure: 'island' });
    const turn = await house.play.interact(ada, id, { key: 'k', text: 'take the xyzzy' });
    expect(turn).toMatchObject({ outcome: 'unclear', care: null });
    const entry = await house.journal.entry(ada.tenant, id, 2);
    const kept = house.keyring.open(entry?.body ?? new Uint8Array(), `entry/${id}/2`);
    expect(JSON.parse(kept)).toMatchObject({ watch: { level: 0, reasons: ['second-opinion/unavailable'] } });
  });
});
