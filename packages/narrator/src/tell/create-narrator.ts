import { narrativeGeneration } from '@lamplight/agents';
import type { LanguageModel, ModelCard } from '@lamplight/ports';
import { type Composed, type Environment, type Observer, start, step } from '@lamplight/primitives';
import { createAnswers } from '../cache/answers.ts';
import { createNarratorCache, type NarratorCache } from '../cache/narrator-cache.ts';
import { chooseMemories } from '../memory/choose-memories.ts';
import { type Channel, createChannel } from './channel.ts';
import { NarratorError } from './narrator-error.ts';
import type { Narration } from './narration.ts';
import type { Narrator, TellingAsk, TellingPart } from './narrator.ts';
import { type NarratorSettings, usualNarration } from './narrator-settings.ts';
import type { Outcome } from './outcome.ts';
import { reasonOf } from './reason-of.ts';
import { tryToTell } from './try-to-tell.ts';
import { writeTelling } from './write-telling.ts';

/** What a narrator is made of. */
export interface NarratorNeeds {
  /** The model that writes scenes. It may stand for several; an ask names the one that was chosen. */
  readonly large: LanguageModel;
  /** All that it stands for: a try that ended before anybody said who wrote counts as one of the chosen model. */
  readonly cards?: readonly ModelCard[];
  /** Where answers are kept; a memory of its own by default. */
  readonly cache?: NarratorCache;
  readonly settings?: Partial<NarratorSettings>;
  /** Time and ids; those of the machine by default. */
  readonly environment?: Environment;
  /** Somebody who wants to know what happens, cache hits among it, beside OpenTelemetry. */
  readonly observer?: Observer;
}

/** One try, and one more that is told what was wrong. */
const tries = 2;

/**
 * Tells with a model: what it may know is put together, it writes, each sentence is checked as it comes, and at the first
 * that may not stand it is ended and asked once more with guidance. Where that fails too, the plain telling stands.
 */
export function createNarrator(needs: NarratorNeeds): Narrator {
  const { large: model, cards = [], cache = createNarratorCache(), environment, observer } = needs;
  const settings = { ...usualNarration, ...needs.settings };
  const write = step('write', writeTelling(settings));
  const answers = createAnswers(write, cache);
  const workflow = tellingWorkflow({ model, cards, settings, write, answers });
  return {
    async *tell(ask) {
      if (ask.purpose === 'speak' && ask.view.speaker === null) throw new NarratorError();
      const channel = createChannel<TellingPart>();
      const narration: Narration = {
        ask,
        emit: (part) => channel.push(part),
        records: [],
        memory: [],
        refused: null,
        outcome: null,
      };
      const running = start(workflow, narration, {
        signal: ask.signal,
        timeout: settings.within,
        ...(environment === undefined ? {} : { environment }),
        ...(observer === undefined ? {} : { observer }),
      });
      const ended = running.result
        .then(
          ({ outcome }) => outcome ?? nothingBecame,
          (error: unknown) => failureOf(error, ask),
        )
        .then((outcome) => conclude(channel, narration, outcome));
      try {
        yield* channel.parts();
      } finally {
        running.cancel();
        await ended;
      }
    },
  };
}

/** Drawn by `describe`: choose what to remember, then try, and try once more where the first try was cut. */
function tellingWorkflow(needs: Parameters<typeof tryToTell>[0]): Composed<Narration, Narration> {
  const remember = step('remember', (narration: Narration): Narration => {
    const { ask, emit } = narration;
    emit({ kind: 'step', step: 'remember', state: 'began' });
    const memory = ask.purpose === 'describe' ? [] : chooseMemories(ask.memory, ask.view);
    emit({ kind: 'step', step: 'remember', state: 'done' });
    return { ...narration, memory };
  });
  const isSettled = ({ outcome, records }: Narration): boolean => outcome !== null || records.length >= tries;
  const attempt = step('attempt', tryToTell(needs));
  return narrativeGeneration({ remember, attempt, isSettled, tries }).named('tell');
}

const nothingBecame: Outcome = { kind: 'failed', code: 'voice/failed' };

function failureOf(error: unknown, { signal }: TellingAsk): Outcome {
  return { kind: 'failed', code: signal.aborted ? 'voice/stopped' : reasonOf(error) };
}

function conclude(channel: Channel<TellingPart>, { records }: Narration, outcome: Outcome): void {
  // A try that was still under way when everything ended was cut by that.
  const last = records.at(-1);
  if (outcome.kind === 'failed' && last !== undefined && last.snapshot().cut === null) last.cut(outcome.code);
  const attempts = records.map((record) => record.snapshot());
  channel.last(
    outcome.kind === 'told'
      ? { kind: 'over', as: 'told', because: null, text: outcome.text, attempts }
      : { kind: 'over', as: 'plain', because: outcome.code, text: '', attempts },
  );
}
