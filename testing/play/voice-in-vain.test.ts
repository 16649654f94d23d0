import { usualVoiceLimits } from '@lamplight/play';
import type { ModelUsage } from '@lamplight/ports';
import { expect, test } from 'vitest';
import { storyOf } from '../../packages/world/src/testing/story-of.ts';
import { faults, says, storyteller } from '../model-server/index.ts';
import type { Question } from '../model-server/question.ts';
import type { Script } from '../model-server/script.ts';
import { ada } from './playhouse.ts';
import { openVoicedWith } from './voiced.ts';
import { openWired, scriptedCard } from './wired.ts';

// Calls of models that brought nothing, over the real wire: what a provider may charge for them is counted.

type Responder = Parameters<typeof openWired>[0];

const quay = {
  ...storyOf({ places: { quay: { name: 'Quay' } }, things: { lamp: { name: 'lamp', at: 'quay' } } }),
  id: 'island',
};
const told = { input: 1000, cachedInput: 0, output: 20 } satisfies ModelUsage;
const house = {
  ...scriptedCard,
  id: 'house',
  model: 'house-1',
  price: { currency: 'USD', input: 7, output: 30 },
};
/** Long enough for an answer on a busy machine, so that nothing hangs that is not meant to. */
const patient = { firstWithin: 400, gapWithin: 2000 };
/** As much as a request for a telling is estimated to have at the least. */
const prompt = 300;

/** Tells one turn; gives its tries, and what was spent by the player's session and month. */
async function tellOnce(respond: Responder, cards = [scriptedCard], tokens = usualVoiceLimits.tokens) {
  await using wired = await openWired(respond, patient, cards);
  const limits = { ...usualVoiceLimits, tokens };
  await using voiced = await openVoicedWith({ ...wired.voice, limits }, { stories: [quay] });
  const { play, id, say, over } = voiced;
  const { sequence } = await say('take lamp');
  const { next } = await play.voice.read(ada, id);
  const { as } = await over();
  await play.voice.rest();
  const { attempts } = await play.voice.sent(ada, id, sequence);
  const { spent, month } = await play.voice.read(ada, id);
  expect(month).toStrictEqual(spent);
  return { as, attempt: attempts[0], spent, most: next, asked: wired.server.asked.length };
}

/** Does one thing after another, and the last of them from then on. */
function onceThenOnce(...scripts: readonly [Responder, ...Responder[]]): Responder {
  let asked = 0;
  return (question, nth) => {
    const script = scripts[Math.min(asked, scripts.length - 1)] ?? scripts[0];
    asked += 1;
    return script(question, nth);
  };
}

/** Fails at first in some way, and tells from then on. */
function onceThen(fault: (question: Question) => Script): Responder {
  let asked = 0;
  return (question) => {
    asked += 1;
    return asked === 1 ? fault(question) : { ...storyteller(question), usage: told };
  };
}

test('a call that hangs before one that tells counts with it, and is said to be an estimate', async () => {
  const { as, attempt, spent } = await tellOnce(onceThen(faults.silent));
  expect(as).toBe('told');
  expect(attempt).toMatchObject({ inputTokens: 1000, outputTokens: 20 });
  expect(attempt).not.toHaveProperty('estimated');
  expect(attempt?.failed).toMatchObject([
    { model: 'scripted', because: 'language-model/late', outputTokens: 0 },
  ]);
  const [{ inputTokens, cost } = { inputTokens: 0, cost: null }] = attempt?.failed ?? [];
  expect(inputTokens).toBeGreaterThan(prompt);
  expect(cost).toStrictEqual({ amount: (inputTokens * 2) / 1_000_000, currency: 'USD' });
  expect(spent).toMatchObject({ tellings: 1, inputTokens: 1000 + inputTokens, outputTokens: 20 });
  expect(spent.cost?.amount).toBeCloseTo(0.0022 + (cost?.amount ?? 0), 10);
});

test.each([
  ['a provider that fails on its own side', faults.broken, 'language-model/broken'],
  ['a proxy that knows no more than we do', faults['error-page'], 'language-model/broken'],
  ['a line that breaks', faults['hung-up'], 'language-model/unreachable'],
  ['an answer that cannot be read', faults.malformed, 'language-model/nonsense'],
] satisfies [string, (question: Question) => Script, string][])(
  '%s may charge for what it had',
  async (_, fault, because) => {
    // Nothing of it must be seen, or it would be no case of asking again.
    const first = (question: Question): Script => {
      const script = fault(question);
      return 'steps' in script
        ? { ...script, steps: script.steps.filter((step) => !('text' in step)) }
        : script;
    };
    const { as, attempt, spent } = await tellOnce(onceThen(first));
    expect(as).toBe('told');
    expect(attempt?.failed).toMatchObject([{ model: 'scripted', because }]);
    expect(attempt?.failed?.[0]?.inputTokens).toBeGreaterThan(prompt);
    expect(spent.inputTokens).toBe(1000 + (attempt?.failed?.[0]?.inputTokens ?? 0));
  },
);

test.each([
  ['busy', { ...faults.busy(), headers: { 'retry-after': '0' } }, 'language-model/busy'],
  ['overloaded', faults.overloaded(), 'language-model/broken'],
])('a provider that is %s and turns us away charges nothing: one call counts', async (_, fault, because) => {
  const { as, attempt, spent } = await tellOnce(onceThen(() => fault));
  expect(as).toBe('told');
  expect(attempt?.failed).toMatchObject([{ because, inputTokens: 0, outputTokens: 0 }]);
  expect(spent).toMatchObject({ inputTokens: 1000, outputTokens: 20, cost: { amount: 0.0022 } });
});

test('a model that hangs and the one that stands in for it count each under its own name and price', async () => {
  const { attempt, spent } = await tellOnce(
    (question) =>
      question.model === 'house-1' ? { ...storyteller(question), usage: told } : faults.silent(),
    [scriptedCard, house],
  );
  expect(attempt).toMatchObject({ model: 'house', cost: { amount: 0.0076, currency: 'USD' } });
  expect(attempt?.failed?.map(({ model }) => model)).toStrictEqual(['scripted', 'scripted']);
  const inVain = attempt?.failed?.reduce((sum, { inputTokens }) => sum + inputTokens, 0) ?? 0;
  expect(inVain).toBeGreaterThan(2 * prompt);
  expect(spent.cost?.amount).toBeCloseTo(0.0076 + (inVain * 2) / 1_000_000, 10);
});

/** Sure of itself, and wrong: cut, and asked once more. */
const lies = (): Script => ({
  ...says('You take the lamp. A golden sword leans in the corner.'),
  usage: told,
});

test.each([
  ['hangs every time', faults.silent],
  ['fails on its own side every time', faults.broken],
  ['hangs, then tells what is not so, then hangs', onceThenOnce(faults.silent, lies, faults.silent)],
] satisfies [string, Responder][])(
  'a model that %s costs no more than was said before, with all that stands in for it',
  async (_, respond) => {
    const usual = await tellOnce(respond, [scriptedCard, house]);
    const tight = await tellOnce(respond, [scriptedCard, house], 2000);
    for (const { spent, most, as } of [usual, tight]) {
      expect(as).toBe('plain');
      expect(spent.cost?.amount).toBeGreaterThan(0);
      expect(spent.cost?.amount).toBeLessThanOrEqual(most?.amount ?? 0);
    }
    // It is the limit that ends it: with more room more is tried.
    expect(tight.asked).toBeLessThan(usual.asked);
  },
);

test('a stop while another stands in counts the one that hung, and the one that wrote at its own price', async () => {
  await using wired = await openWired(
    ({ model }) =>
      model === 'house-1'
        ? { steps: [...says('You take the lamp. Then').steps, { then: 'stall' }] }
        : faults.silent(),
    { ...patient, attempts: 1, gapWithin: 60_000 },
    [scriptedCard, house],
  );
  await using voiced = await openVoicedWith(wired.voice, { stories: [quay] });
  const { play, id, say, over, heard } = voiced;
  const { sequence } = await say('take lamp');
  await expect.poll(() => heard.some(({ part }) => part.kind === 'sentence')).toBe(true);
  await play.voice.stop(ada, id);
  await over();
  await play.voice.rest();
  const { attempts } = await play.voice.sent(ada, id, sequence);
  expect(attempts).toMatchObject([
    { model: 'house', cut: 'voice/stopped', estimated: true, failed: [{ model: 'scripted' }] },
  ]);
  const [{ inputTokens, outputTokens, cost } = { inputTokens: 0, outputTokens: 0, cost: null }] = attempts;
  expect(outputTokens).toBeGreaterThan(4);
  expect(cost?.amount).toBeCloseTo((inputTokens * 7 + outputTokens * 30) / 1_000_000, 10);
});

test('a call in vain over the meaning of words counts with the answer', async () => {
  let asked = 0;
  const respond: Responder = () => {
    asked += 1;
    return asked === 1 ? faults.broken() : { ...says('none'), usage: told };
  };
  await using wired = await openWired(respond);
  await using voiced = await openVoicedWith(wired.voice, { stories: [quay] });
  const { play, id, say } = voiced;
  expect(await say('gimme that shiny thing')).toMatchObject({ outcome: 'unclear' });
  expect(wired.server.asked).toHaveLength(2);
  const { spent, month } = await play.voice.read(ada, id);
  expect(spent.inputTokens).toBeGreaterThan(1000 + prompt);
  expect(spent.outputTokens).toBe(20);
  expect(month).toStrictEqual(spent);
});
