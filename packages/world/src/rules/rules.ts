import type { Command, Event, Story } from '../features.ts';
import { cue, refuseInWords, spoken } from '../kernel/cue.ts';
import type { Decision, Feature, Moment, Verdict } from '../kernel/feature.ts';
import { isRefusal, refuse } from '../kernel/feature.ts';
import { type Pattern, rulesVocabulary } from './vocabulary.ts';

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

  tell: {
    'rule-ran'(now, { rule, text }) {
      const say = now.story.rules[rule]?.say;
      return text !== undefined && say ? spoken(now, text, say) : null;
    },
  },

  precede(now, command) {
    const before = runAll(now, (rule) => matches(rule.before, rule.except, command));
    const then = now.after(before);
    const id = insteadRule(then, command);
    if (id === undefined) return before.length > 0 ? { events: before, then: 'continue' } : undefined;
    const rule = then.story.rules[id];
    if (!rule?.refuse) {
      const verdict = runRule(then, id);
      return isRefusal(verdict) ? { events: before, then: verdict } : { events: [...before, ...verdict], then: 'done' };
    }
    const ran: Event = { type: 'rule-ran', rule: id };
    const events = [...before, ran, ...then.after([ran]).outcomeOf(rule.do)];
    const code = `rules/${id}`;
    const refusal = rule.say ? refuseInWords(then, code, `rules.${id}`, rule.say) : refuse(code, "You can't do that.");
    return { events, then: refusal };
  },

  react(now, event) {
    if (event.type === 'rule-ran') return [];
    return runAll(
      now,
      (rule) => matches(rule.after, rule.except, event) || (rule.each === 'turn' && event.type === 'turn-passed'),
    );
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
export function runRule(now: Decision, id: string): Verdict {
  const rule = now.story.rules[id];
  if (rule === undefined || !isReady(now, id, rule)) return refuse('rules/not-now', 'That does not happen now.');
  const key = rule.say && cue(now, `rules.${id}`, rule.say);
  const ran: Event = { type: 'rule-ran', rule: id, ...(key === undefined ? {} : { text: key }) };
  return [ran, ...now.after([ran]).outcomeOf(rule.do)];
}

/** The rule that would run in place of a command now, by id. */
export function insteadRule(now: Moment, command: Command): string | undefined {
  return Object.entries(now.story.rules).find(
    ([id, rule]) => matches(rule.instead, rule.except, command) && isReady(now, id, rule),
  )?.[0];
}

function runAll(now: Decision, concerns: (rule: Rule) => boolean): readonly Event[] {
  const events: Event[] = [];
  for (const [id, rule] of Object.entries(now.story.rules)) {
    if (!concerns(rule)) continue;
    const verdict = runRule(now.after(events), id);
    if (!isRefusal(verdict)) events.push(...verdict);
  }
  return events;
}

function isReady(now: Moment, id: string, rule: Rule): boolean {
  if (rule.once && (now.state.rules.ran[id] ?? 0) > 0) return false;
  return rule.when === undefined || now.holds(rule.when);
}

function matches(pattern: Pattern | undefined, except: Pattern | undefined, subject: object): boolean {
  if (pattern === undefined || !fits(pattern, subject)) return false;
  return except === undefined || !fits(except, subject);
}

function fits(pattern: Pattern, subject: object): boolean {
  const fields = new Map<string, unknown>(Object.entries(subject));
  return Object.entries(pattern).every(([field, wanted]) => {
    const value = fields.get(field);
    return Array.isArray(wanted) ? wanted.some((one) => one === value) : wanted === value;
  });
}
