import type { LanguageModel } from '@lamplight/ports';
import { type Environment, type Observer, run, step } from '@lamplight/primitives';
import { composeRequest } from '../prompt/compose-request.ts';
import { summariseChapter } from '../prompt/words/summarise-chapter.ts';
import { allChecks } from '../tell/all-checks.ts';
import { attemptRecord, type AttemptRecord } from '../tell/attempt-record.ts';
import type { Attempted } from '../tell/attempted.ts';
import type { Gate } from '../tell/gate.ts';
import { type NarratorSettings, usualNarration } from '../tell/narrator-settings.ts';
import type { Outcome } from '../tell/outcome.ts';
import { reasonOf } from '../tell/reason-of.ts';
import { releasing } from '../tell/releasing.ts';
import type { TruthCheck } from '../tell/truth-check.ts';
import { writeTelling } from '../tell/write-telling.ts';
import { chapterOfFacts } from './chapter-of-facts.ts';
import { groundedIn } from './grounded-in.ts';
import type { Remembered } from './remembered.ts';

/** What a stretch of the story comes down to; whoever asked keeps it as an event, so that no replay asks a model. */
export interface Chapter {
  readonly text: string;
  /** The turns it is about. */
  readonly from: number;
  readonly to: number;
  /** The facts it is made of, by id. */
  readonly facts: readonly string[];
  /** The quests they belong to, and who in the story knows all of it, by id. */
  readonly quests: readonly string[];
  readonly knownBy: readonly string[];
  /** The model that wrote it; `null` where it was put together from the facts. */
  readonly by: string | null;
  /** Why no model wrote it; `null` where one did, or none was there. */
  readonly because: string | null;
  readonly attempts: readonly Attempted[];
}

export interface ChapterAsk {
  /** What `chapterDue` gave. */
  readonly facts: readonly Remembered[];
  /** A further check, beside that each sentence is in the facts. */
  readonly truth?: () => TruthCheck;
  readonly gate: () => Gate;
  readonly mostTokens: number;
  readonly signal: AbortSignal;
}

/** Keeps the memory of a long story small. */
export interface Chronicler {
  /** Never throws for what a model does: without one, or where what it wrote may not stand, the facts themselves are the chapter. */
  summarise(ask: ChapterAsk): Promise<Chapter>;
}

export interface ChroniclerNeeds {
  /** The model for small work; without one every chapter is made of facts. */
  readonly small?: LanguageModel;
  readonly settings?: Partial<NarratorSettings>;
  readonly environment?: Environment;
  readonly observer?: Observer;
}

const chapterTokens = 250;

/** Makes chapters of facts. */
export function createChronicler({ small, settings, environment, observer }: ChroniclerNeeds): Chronicler {
  const how = { ...usualNarration, ...settings };
  const write = step('summarise', writeTelling(how));
  return {
    async summarise(ask) {
      const { facts, signal } = ask;
      const asked = small === undefined ? null : compose(small, ask);
      if (small === undefined || asked === null)
        return chapterFrom(facts, { because: small === undefined ? null : 'voice/budget' });
      const record = attemptRecord(asked, small.card);
      let outcome: Outcome;
      try {
        const check = allChecks([
          groundedIn(facts.map(({ text }) => text)),
          ...(ask.truth ? [ask.truth()] : []),
        ]);
        const writing = {
          model: small,
          request: asked.request,
          record,
          begin: () => releasing(check, ask.gate(), () => undefined),
          onRefused: () => undefined,
        };
        const surroundings = { ...(environment && { environment }), ...(observer && { observer }) };
        outcome = await run(write, writing, { signal, timeout: how.within, ...surroundings });
      } catch (error) {
        outcome = { kind: 'failed', code: signal.aborted ? 'voice/stopped' : reasonOf(error) };
        record.cut(outcome.code);
      }
      return outcome.kind === 'told'
        ? chapterFrom(facts, { text: outcome.text, record })
        : chapterFrom(facts, { because: outcome.code, record });
    },
  };
}

function compose(
  { card }: LanguageModel,
  { facts, mostTokens }: ChapterAsk,
): ReturnType<typeof composeRequest> {
  const field = {
    name: 'facts',
    title: 'What the player learned',
    because: 'It is what the chapter is made of.',
    rank: 0,
    texts: facts.map(({ text }) => text),
  };
  return composeRequest({
    purpose: 'summarise',
    prompt: summariseChapter,
    fields: [field],
    card,
    model: null,
    wanted: chapterTokens,
    least: chapterTokens / 2,
    most: mostTokens,
  });
}

function chapterFrom(
  facts: readonly Remembered[],
  { text, because = null, record }: { text?: string; because?: string | null; record?: AttemptRecord },
): Chapter {
  const attempts = record === undefined ? [] : [record.snapshot()];
  const turns = facts.map(({ turn }) => turn);
  return {
    text: text ?? chapterOfFacts(facts),
    from: Math.min(...turns),
    to: Math.max(...turns),
    facts: facts.map(({ id }) => id),
    quests: [...new Set(facts.flatMap(({ quests }) => quests))],
    knownBy: (facts[0]?.knownBy ?? []).filter((person) =>
      facts.every(({ knownBy }) => knownBy.includes(person)),
    ),
    by: text === undefined ? null : (attempts[0]?.model ?? null),
    because,
    attempts,
  };
}
