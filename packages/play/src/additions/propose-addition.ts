import { checkerVersion } from '@lamplight/adventure';
import type { AdditionProposal, AdditionWish, ProposalEnd, Sent } from '@lamplight/contracts';
import type { Proposal, ProposalAsk, Proposed } from '@lamplight/narrator';
import type { TellingAbout } from '@lamplight/safety';
import { entryOfKey } from '../entry-of-key.ts';
import { keyDigest } from '../key-digest.ts';
import { additionOf, headOf, type Playing } from '../playing.ts';
import { openGate, release } from '../release.ts';
import { keyReused } from '../turn/key-reused.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import { bearableFor } from '../voice/bearable-for.ts';
import { chosenModel } from '../voice/chosen-model.ts';
import { modelsThatTell } from '../voice/models-that-tell.ts';
import type { LiveProposal } from '../voice/running-tellings.ts';
import { nothingSpent, spentWith } from '../voice/spent.ts';
import { withTokens } from '../voice/with-tokens.ts';
import { asSent } from '../voice/write-telling.ts';
import type { Who } from '../who.ts';
import { type Addition, additionId } from './addition.ts';
import type { ProposalMade } from './addition-entries.ts';
import { keepProposal } from './keep-proposal.ts';
import { knownTo } from './known-to.ts';
import { whyNotPropose } from './may-propose.ts';
import { offerOf } from './offer-of.ts';
import { whyWithheld } from './why-withheld.ts';

/** So long, in milliseconds, a proposal may take. */
const patience = 120_000;
const anything = 'Something that fits this story and could begin where the player is.';

/** What a proposal needs besides what a turn does. */
export interface ProposingNeeds {
  readonly turn: TurnNeeds;
  /** Runs a change alone on its session, then tells the listeners. */
  readonly change: <T>(who: Who, session: string, work: (playing: Playing) => Promise<T>) => Promise<T>;
}

/**
 * Lets a model propose a quest, a person or a place. Nothing of the story changes: what came of it is kept, and the player may take it. It was
 * found sound by the check that reads every adventure, and a way leads through it from where the player stands; only what
 * they know is named in it. The same key asks once.
 *
 * @throws PlayError `play/key-reused`
 */
export async function proposeAddition(
  needs: ProposingNeeds,
  who: Who,
  session: string,
  { key, wish, kind = 'quest' }: AdditionWish,
): Promise<AdditionProposal> {
  const { turn } = needs;
  const playing = await turn.desk.open(who, session);
  const digest = keyDigest(who, JSON.stringify([kind, wish]));
  const before = await entryOfKey(turn, who, session, key);
  if (before !== null) {
    if (before.kind === 'proposal-made' && before.digest === digest)
      return answerOf(turn, who, playing, before);
    throw keyReused(key);
  }
  return turn.tellings.propose(session, playing.sequence, async (live) => {
    const made = await propose(turn, who, playing, { kind, theme: wish ?? anything }, live);
    // Where no model was asked there is nothing to keep, and the same key may ask again.
    if (made.addition === null && made.used.length === 0) {
      live.became(endOf(made, made));
      return answerOf(turn, who, playing, made);
    }
    const answer = await needs.change(who, session, async (now) => {
      // In its turn among the inputs of the session, in which much may have happened meanwhile.
      await keepProposal(turn, who, now, { ...made, key, digest });
      return answerOf(turn, who, now, made);
    });
    live.became(endOf(made, answer));
    return answer;
  });
}

/** What whoever did not ask for it is told of its end. */
function endOf({ addition }: Made, { because }: Pick<AdditionProposal, 'because'>): ProposalEnd {
  if (because === null) return { as: 'kept', because };
  return { as: addition === null ? 'nothing' : 'refused', because };
}

type Made = Omit<ProposalMade, 'kind' | 'key' | 'digest'>;

async function propose(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  wanted: Pick<ProposalAsk, 'kind' | 'theme'>,
  { signal: stopped, say: onStep }: LiveProposal,
): Promise<Made> {
  const because = whyNotPropose(needs, playing, await needs.bearings.of(who));
  const proposals = needs.modelVoice?.proposals;
  if (because !== null || proposals === undefined) return nothing(because ?? 'voice/plain');
  const files = await proposals.files(playing.adventure);
  if (files === undefined) return nothing('voice/no-files');
  const about = await bearableFor(needs, who, playing, headOf(playing));
  const models = modelsThatTell(needs.modelVoice?.models() ?? [], chosenModel(needs, playing));
  return withTokens(needs, { who, playing, point: null, models }, async (mostTokens) => {
    if (mostTokens === 0) return nothing('voice/budget');
    const signal = AbortSignal.any([needs.deadlines.after(patience), stopped]);
    const ask = askOf(needs, playing, about, { ...wanted, files, mostTokens, onStep, signal });
    const proposed = await proposals.proposer.propose(ask);
    const attempts = proposed.attempts.map(asSent);
    await needs.spending.add(who, attempts, 0);
    const used = attempts.flatMap(usedIn);
    // Nothing but the time and the player ends it here, whatever else it takes that for.
    if (signal.aborted) {
      const ended = stopped.aborted ? String(stopped.reason) : 'voice/late';
      return { addition: null, because: ended, findings: [], used };
    }
    const { proposal } = proposed;
    const findings = saidOf(needs, proposed, about);
    if (proposal === null) return { addition: null, because: proposed.because, findings, used };
    const by = attempts.at(-1);
    const addition: Addition = {
      ...additionIn(proposal),
      by: { author: 'model', model: by?.model ?? '', prompt: by?.prompt ?? '' },
      checked: { version: checkerVersion, content: needs.shelf.of(playing).world.story.content },
    };
    return { addition, because: null, findings: [], used };
  });
}

/** What may be shown of it now, also where it was kept before. */
async function answerOf(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  { addition, because, findings, used }: Made,
): Promise<AdditionProposal> {
  const { story } = needs.shelf.of(playing).world;
  const withheld = addition && (await whyWithheld(needs, who, playing, addition));
  return {
    session: playing.id,
    offer: addition === null || withheld !== null ? null : offerOf(story, addition),
    because: because ?? withheld,
    findings: [...findings],
    spent: spentWith(nothingSpent, used),
  };
}

function askOf(
  needs: TurnNeeds,
  playing: Playing,
  about: TellingAbout,
  { files, ...wanted }: Pick<ProposalAsk, 'kind' | 'theme' | 'files' | 'mostTokens' | 'onStep' | 'signal'>,
): ProposalAsk {
  const head = headOf(playing);
  const { story } = needs.shelf.of(playing, head).world;
  const added = head.additions.flatMap((made) => Object.entries(additionOf(playing, made).files));
  return {
    ...wanted,
    adventure: playing.adventure,
    files: new Map([...files, ...added]),
    style: story.style ?? null,
    from: { story, state: needs.states.at(playing, head) },
    limits: about.limits ?? null,
    known: knownTo(needs, playing),
    gate: () => openGate(needs.watch, about),
    model: chosenModel(needs, playing),
    // A wish is somebody's own words.
    cacheKey: null,
  };
}

/** What was wrong may repeat what a model wrote; what of it may not leave is left out. */
function saidOf({ watch }: TurnNeeds, { findings }: Proposed, about: TellingAbout): string[] {
  const drafts = findings.map(
    ({ wrong, right }) => ({ words: `${wrong} ${right}`, voice: 'model' }) as const,
  );
  const { tellings } = release(watch, drafts, { ...about, source: 'model' });
  return tellings.flatMap(({ text, voice }) => (voice === 'model' ? [text] : []));
}

function additionIn({
  name,
  files,
  texts,
  touches,
  begins,
  trial,
}: Proposal): Omit<Addition, 'by' | 'checked'> {
  const { about, gives } = trial;
  return {
    id: additionId(files),
    name,
    files: Object.fromEntries(files),
    texts: [...texts],
    touches,
    begins,
    trial: { ...trial, about: [...about], gives: [...gives] },
  };
}

/** What a try has used, with the calls in vain before it. */
function usedIn({
  model,
  inputTokens,
  outputTokens,
  cost,
  estimated,
  failed = [],
}: Sent['attempts'][number]) {
  const inVain = failed.map(({ because: _why, ...call }) => ({ ...call, estimated: true as const }));
  return [...inVain, { model, inputTokens, outputTokens, cost, ...(estimated && { estimated }) }];
}

function nothing(because: string): Made {
  return { addition: null, because, findings: [], used: [] };
}
