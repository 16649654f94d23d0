import { cache, type Context, type Step } from '@lamplight/primitives';
import { z } from 'zod';
import type { ComposedRequest } from '../prompt/compose-request.ts';
import type { TellingAsk } from '../tell/narrator.ts';
import type { Outcome } from '../tell/outcome.ts';
import type { Releasing } from '../tell/releasing.ts';
import type { Writing } from '../tell/write-telling.ts';
import { answerKey } from './answer-key.ts';
import type { NarratorCache } from './narrator-cache.ts';

/** Tellings that were written before. Whoever asks for the same at the same time waits for one answer. */
export interface Answers {
  /** Takes what is there, or has it written; either way it is checked for whoever asks. */
  tell(asked: AskedAnswer, context: Context): Promise<Outcome>;
}

/** What an answer is found by, and what becomes of it. */
export interface AskedAnswer {
  readonly ask: TellingAsk;
  readonly composed: ComposedRequest;
  /** The same as a request, for when nothing is there. */
  readonly writing: Writing;
}

const answerSchema = z.strictObject({ text: z.string().min(1), model: z.string() });

/** What was not told is not kept. */
class NotTold extends Error {
  readonly code: string;
  readonly outcome: Outcome;

  constructor(outcome: Exclude<Outcome, { kind: 'told' }>) {
    super(`It was not told (${outcome.code}), so there is nothing to keep.`);
    this.name = 'NotTold';
    this.code = outcome.code;
    this.outcome = outcome;
  }
}

interface Lookup {
  readonly key: string;
  readonly asked: AskedAnswer;
  /** Whether it was this one that had it written. */
  hasWritten: boolean;
}

/** Keeps the tellings that `write` gives: what is the same for everybody long, and what belongs to a session shortly. */
export function createAnswers(write: Step<Writing, Outcome>, kept: NarratorCache): Answers {
  const writeToKeep: Step<Lookup, z.infer<typeof answerSchema>> = async (lookup, context) => {
    lookup.hasWritten = true;
    const outcome = await write(lookup.asked.writing, context);
    if (outcome.kind !== 'told') throw new NotTold(outcome);
    return { text: outcome.text, model: lookup.asked.writing.record.snapshot().model };
  };
  const caching = (name: string, ttl: number) =>
    cache(writeToKeep, { name, ttl, key: ({ key }) => key, store: kept.store });
  const places = caching('described-places', kept.responseTtl);
  const moments = caching('told-moments', kept.sessionTtl);

  return {
    async tell(asked, context) {
      const { ask, composed, writing } = asked;
      const { record, begin, onRefused } = writing;
      const tellings = ask.purpose === 'describe' ? places : moments;
      const model = ask.model ?? writing.model.card.id;
      const key = answerKey(ask.cacheKey ?? '', composed.version, model, composed.request);
      const lookup: Lookup = { key, asked, hasWritten: false };
      let found: z.infer<typeof answerSchema>;
      try {
        const given = answerSchema.safeParse(await tellings(lookup, context));
        if (!given.success) return await write(writing, context);
        found = given.data;
      } catch (error) {
        const isRefused = error instanceof NotTold && error.outcome.kind === 'refused';
        // What was refused for somebody else may be fit for this one.
        if (isRefused && !lookup.hasWritten) return write(writing, context);
        // Whoever only waited has used nothing. A model that failed has failed for all of them: if each asked it once
        // more, it would be asked most when it can least.
        if (!lookup.hasWritten) record.unanswered();
        if (!(error instanceof NotTold)) throw error;
        record.cut(error.code);
        return error.outcome;
      }
      if (lookup.hasWritten) return { kind: 'told', text: found.text };
      record.wasKept(found.model);
      const outcome = again(found.text, begin());
      if (outcome.kind === 'told') return outcome;
      record.cut(outcome.code);
      onRefused(outcome.code);
      await tellings.forget(key);
      return outcome;
    },
  };
}

/** What was true and safe for one is asked about again for the next. */
function again(text: string, releasing: Releasing): Outcome {
  return releasing.push(text) ?? releasing.end(true);
}
