import type { Condition } from '@lamplight/world';
import type { Goal, QuestProposal } from './quest-proposal.ts';
import { veiled } from './proposed-touches.ts';
import { thingEntry } from './thing-entry.ts';

/** What is told in the place of its texts to players who want its topics to happen and not be shown. Our words, for all. */
const fades = {
  step: 'That much is done.',
  quest: 'That is behind you now.',
  given: 'It changes hands.',
};

/** A quest as a file of an adventure. JSON is YAML, so no text in it can mean anything but itself. */
export function questFiles(quest: QuestProposal): ReadonlyMap<string, string> {
  const { id, name, begins, things, steps, say, touches: content } = quest;
  const stages = steps.map(({ text, goal, say: told }, at) => {
    const next = at + 1 < steps.length ? { next: `step-${at + 2}` } : {};
    const objectives = { [`${id}-${at + 1}`]: { text, done: conditionOf(goal) } };
    return [`step-${at + 1}`, { objectives, ...next, say: veiled(told, fades.step) }] as const;
  });
  const rules = steps.flatMap(({ goal }, at) =>
    goal.kind === 'give' ? [[`${id}-given-${at + 1}`, { content, ...givingRule(goal) }] as const] : [],
  );
  const whole = {
    name,
    content,
    begins: beginningOf(begins),
    stages: Object.fromEntries(stages),
    say: veiled(say, fades.quest),
  };
  const brought = things.map((thing) => [thing.id, thingEntry(thing, content)] as const);
  const data = {
    quests: { [id]: whole },
    things: Object.fromEntries(brought),
    rules: Object.fromEntries(rules),
  };
  return new Map([[`proposed/${id}.yaml`, `${JSON.stringify(data, null, 2)}\n`]]);
}

function beginningOf(begins: QuestProposal['begins']): Condition {
  return begins.kind === 'visit' ? { at: begins.place } : conditionOf(begins);
}

function conditionOf(goal: Goal): Condition {
  switch (goal.kind) {
    case 'visit':
      return { visited: goal.place };
    case 'examine':
      return { examined: goal.thing };
    case 'have':
      return { carried: goal.thing };
    case 'bring':
      return { 'lies-at': { thing: goal.thing, of: goal.place } };
    case 'talk':
      return { 'talked-to': goal.person };
    default:
      return { with: { thing: goal.thing, of: goal.person } };
  }
}

/** People take what they are given only where somebody wrote so; the rule takes the place of that. */
function givingRule({ thing, person, answer }: Extract<Goal, { kind: 'give' }>): object {
  return {
    instead: { verb: 'give', thing, to: person },
    when: { all: [{ carried: thing }, { meets: person }] },
    do: [{ move: { thing, 'to-person': person } }],
    say: veiled(answer, fades.given),
  };
}
