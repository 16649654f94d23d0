import type { Command, Event, Story } from '../features.ts';
import { cue, refuseInWords, spoken } from '../kernel/cue.ts';
import type { Decision, Feature, Moment, Verdict } from '../kernel/feature.ts';
import { isRefusal, refuse, type Refusal } from '../kernel/feature.ts';
import { permits } from '../limits/permits.ts';
import { matches, matchesCommand } from './pattern.ts';
import { cameOf } from './origin.ts';
import { rulesOn } from './rule-book.ts';
import { rulesVocabulary } from './vocabulary.ts';

type Rule = Story['rules'][string];

/** What the author wrote to happen: before, instead of or after something, each turn, or when a scene asks for it. */
export const rules: Feature<typeof rulesVocabulary> = {
  vocabulary: rulesVocabulary,
  grammar: {},
  begin: () => ({ ran: {} }),

  decide: { happen: (now, { rule }) => runRule(now, rule) },

  evolve: {
    'rule-ran': ({ ran }, { rule }) => ({ ran: { ...ran, [rule]: (ran[rule] ?? 0) + 1 } }),
  },

  reasons: {
    'rule-ran': 'The author wrote it to happen then.',
  },

  tell: {
    'rule-ran'(now, { rule, text }) {
      const say = now.story.rules[rule]?.say;
      return text !== undefined && say ? spoken(now, text, say) : null;
    },
  },

  precede(now, command) {
    const before = runAll(
      now,
      rulesOn(now.story, 'before', command.verb).filter(([, rule]) =>
        matchesCommand(now, rule.before, rule.except, command),
      ),
    );
    const then = now.after(before);
    const id = then.state.endings.reached === null ? insteadRule(then, command) : undefined;
    if (id === undefined) return before.length > 0 ? { events: before, then: 'continue' } : undefined;
    const verdict = then.story.rules[id]?.refuse ? refuseByRule(then, id) : runRule(then, id);
    return isRefusal(verdict)
      ? { events: before, then: verdict }
      : { events: [...before, ...verdict], then: 'done' };
  },

  react(now, event) {
    if (event.type === 'rule-ran') return [];
    const concerned = rulesOn(now.story, 'after', event.type).filter(
      ([, { after, except, each }]) =>
        (each === 'turn' && event.type === 'turn-passed') || matches(after, except, event),
    );
    return runAll(now, concerned);
  },

  conditions: { ran: ({ state }, rule) => (state.rules.ran[rule] ?? 0) > 0 },

  effects: {
    happen(now, rule) {
      const verdict = runRule(now, rule);
      return isRefusal(verdict) ? [] : verdict;
    },
  },

  invariants: {
    'what happens once happened no more than once': ({ story, state }) =>
      Object.entries(state.rules.ran).find(([id, times]) => story.rules[id]?.once && times > 1)?.[0],
  },
};

/** Runs one rule by id: its effects and words, or why it cannot run now. */
export function runRule(now: Decision, asked: string): Verdict {
  const id = readyRule(now, asked);
  const rule = id === undefined ? undefined : now.story.rules[id];
  if (id === undefined || rule === undefined) return refuse('rules/not-now', 'That does not happen now.');
  const key = rule.say && cue(now, `rules.${id}`, rule.say);
  const ran: Event = { type: 'rule-ran', rule: id, ...(key === undefined ? {} : { text: key }) };
  return [ran, ...cameOf(id, now.after([ran]).outcomeOf(rule.do))];
}

/** The rule that would run in place of a command now, by id: the first of those that match, in the author's order. */
export function insteadRule(now: Moment, command: Command): string | undefined {
  for (const [id, rule] of rulesOn(now.story, 'instead', command.verb)) {
    const ready = matchesCommand(now, rule.instead, rule.except, command) ? readyRule(now, id) : undefined;
    if (ready !== undefined) return ready;
  }
  return undefined;
}

/** A rule's refusal in the author's words. What else the rule does follows its words, as with all rules. */
function refuseByRule(now: Decision, id: string): Refusal {
  const { say, do: effects = [] } = now.story.rules[id] ?? {};
  const code = `rules/${id}`;
  const refusal = say ? refuseInWords(now, code, `rules.${id}`, say) : refuse(code, "You can't do that.");
  const ran: Event = { type: 'rule-ran', rule: id };
  return { ...refusal, events: [ran, ...cameOf(id, now.after([ran]).outcomeOf(effects))] };
}

function runAll(now: Decision, concerned: readonly (readonly [string, Rule])[]): readonly Event[] {
  const events: Event[] = [];
  let then = now;
  for (const [id] of concerned) {
    const verdict = runRule(then, id);
    if (isRefusal(verdict)) continue;
    events.push(...verdict);
    then = then.after(verdict);
  }
  return events;
}

/** The rule that would run for this one: itself, or its `otherwise` where the player's limits leave it out. */
function readyRule(now: Moment, id: string): string | undefined {
  const rule = now.story.rules[id];
  if (rule === undefined || !isReady(now, id, rule)) return undefined;
  if (permits(now.state.limits, rule.content)) return id;
  return rule.otherwise === undefined ? undefined : readyRule(now, rule.otherwise);
}

function isReady(now: Moment, id: string, { once, when }: Pick<Rule, 'once' | 'when'>): boolean {
  if (once && (now.state.rules.ran[id] ?? 0) > 0) return false;
  return when === undefined || now.holds(when);
}
