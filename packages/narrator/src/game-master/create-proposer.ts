import { createHash } from 'node:crypto';
import type { KeptTexts, LanguageModel } from '@lamplight/ports';
import { cache, type Environment, type Observer, run, type Step } from '@lamplight/primitives';
import { contentSchema } from '@lamplight/world';
import { z } from 'zod';
import { createNarratorCache, type NarratorCache } from '../cache/narrator-cache.ts';
import type { AttemptRecord } from '../tell/attempt-record.ts';
import { reasonOf } from '../tell/reason-of.ts';
import { proposals } from './proposal-kind.ts';
import { type Proposal, type ProposalAsk, type Proposed, type Proposer, ProposerError } from './proposer.ts';
import { beginningSchema, trialSchema } from './trial.ts';
import { tryToPropose, type Wish } from './try-to-propose.ts';

/** What a proposer is made of. Times are in milliseconds. */
export interface ProposerNeeds {
  readonly large: LanguageModel;
  readonly cache?: NarratorCache;
  /** Conversations as they were compiled, so that they are not compiled again for every check. */
  readonly kept?: KeptTexts;
  /** How long the model may take for each try; 60,000 by default. */
  readonly tryWithin?: number;
  /** How long all of it may take; 150,000 by default. */
  readonly within?: number;
  /** How many states are looked at for a way through; 400 by default, about 5 ms each in a large adventure. */
  readonly mostStates?: number;
  readonly environment?: Environment;
  readonly observer?: Observer;
}

const keptSchema = z.strictObject({
  kind: z.enum(['quest', 'person', 'place']),
  id: z.string(),
  name: z.string(),
  files: z.array(z.tuple([z.string(), z.string()])),
  touches: contentSchema(),
  begins: beginningSchema,
  walk: z.array(z.string()),
  trial: trialSchema,
  texts: z.array(z.string()),
});
type KeptProposal = z.infer<typeof keptSchema>;

interface Lookup extends Wish {
  /** What became of it when it was this one that asked the model. */
  made: Proposed | null;
}

/** What could not be taken is not kept. */
class NotTaken extends Error {
  readonly code: string;
  readonly proposed: Proposed;

  constructor(proposed: Proposed) {
    super('Nothing was taken, so there is nothing to keep.');
    this.name = 'NotTaken';
    this.code = proposed.because ?? 'proposals/none';
    this.proposed = proposed;
  }
}

/** Makes a proposer. What was taken once is there for whoever of the same `cacheKey` has the same wish. */
export function createProposer(needs: ProposerNeeds): Proposer {
  const { large, cache: caching = createNarratorCache(), environment, observer, kept } = needs;
  const { tryWithin = 60_000, within = 150_000, mostStates = 400 } = needs;
  const propose = tryToPropose({ model: large, kept, tryWithin, mostStates });
  const proposeToKeep: Step<Lookup, KeptProposal> = async (lookup, context) => {
    lookup.made = await propose(lookup, context);
    if (lookup.made.proposal === null) throw new NotTaken(lookup.made);
    return {
      ...lookup.made.proposal,
      files: [...lookup.made.proposal.files],
      walk: [...lookup.made.proposal.walk],
      texts: [...lookup.made.proposal.texts],
    };
  };
  const keeping = cache(proposeToKeep, {
    name: 'proposals',
    ttl: caching.proposalTtl,
    store: caching.store,
    key: ({ ask }) => keyOf(ask, large.card.id),
  });

  const proposed: Step<Wish, Proposed> = async (wish, context) => {
    // What works from where one player stands may not from where another does.
    if (wish.ask.cacheKey === null || wish.ask.from !== null) return propose(wish, context);
    const lookup: Lookup = { ...wish, made: null };
    try {
      const found = keptSchema.safeParse(await keeping(lookup, context));
      if (lookup.made !== null) return lookup.made;
      // What was fit for one is read again for the next.
      return found.success && isFit(found.data, wish.ask)
        ? wasKept(found.data)
        : await propose(wish, context);
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      return lookup.made ?? { ...error.proposed, attempts: [] };
    }
  };

  return {
    async propose(ask) {
      const records: AttemptRecord[] = [];
      const surroundings = { ...(environment && { environment }), ...(observer && { observer }) };
      try {
        return await run(
          proposed,
          { ask, records },
          { signal: ask.signal, timeout: within, ...surroundings },
        );
      } catch (error) {
        if (error instanceof ProposerError) throw error;
        const because = ask.signal.aborted ? 'voice/stopped' : reasonOf(error);
        records.at(-1)?.cut(because);
        return { proposal: null, because, findings: [], attempts: records.map((one) => one.snapshot()) };
      }
    },
  };
}

/** Another adventure, other words of ours, another wish: another proposal. A hash, so that no store holds words in its keys. */
function keyOf(
  { kind, adventure, files, style, theme, known, limits, model, cacheKey }: ProposalAsk,
  card: string,
): string {
  const { version } = proposals[kind].prompt;
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const may = known === null ? null : [...known].toSorted();
  const all = [cacheKey, kind, adventure, sorted, style, theme, may, limits, version, model ?? card];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

function isFit({ texts }: KeptProposal, { gate }: ProposalAsk): boolean {
  const reading = gate();
  return texts.every((text) => reading.push(`${text}\n\n`).ok) && reading.end().ok;
}

function wasKept(kept: KeptProposal): Proposed {
  const proposal: Proposal = { ...kept, files: new Map(kept.files) };
  return { proposal, because: null, findings: [], attempts: [] };
}
