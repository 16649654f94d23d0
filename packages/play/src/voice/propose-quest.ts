import type { QuestProposal, QuestWish } from '@lamplight/contracts';
import type { Proposal, ProposalAsk, Proposed } from '@lamplight/narrator';
import type { TellingAbout } from '@lamplight/safety';
import { CareFirstError } from '../care-first.ts';
import { keyDigest } from '../key-digest.ts';
import { PlayError } from '../play-error.ts';
import { backwards, headOf, type Playing } from '../playing.ts';
import { openGate, release } from '../release.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import type { Who } from '../who.ts';
import { bearableFor } from './bearable-for.ts';
import { chosenModel } from './chosen-model.ts';
import { isToldByModel } from './is-told-by-model.ts';
import { nothingSpent, spentWith } from './spent.ts';
import { withTokens } from './with-tokens.ts';
import { asSent } from './write-telling.ts';

/** So long, in milliseconds, a proposal may take. */
const patience = 120_000;
const anything = 'Something that fits this story and could begin where the player is.';

type Unproposed = Pick<QuestProposal, 'because' | 'findings'>;

/**
 * Lets a model propose a quest. Nothing of the story changes: what is answered was found sound and solvable by the check
 * that reads every adventure, and is data for whoever writes it. Only what the player knows may be named in it.
 *
 * @throws CareFirstError when the wish asks for care
 */
export async function proposeQuest(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  { wish }: QuestWish,
): Promise<QuestProposal> {
  const { id: session, risk: carried } = playing;
  const none = ({ because, findings }: Unproposed): QuestProposal => {
    return { session, quest: null, because, findings, spent: nothingSpent };
  };
  const key = `quest/${keyDigest(who, wish ?? '')}`;
  const care = wish === undefined ? null : needs.careAnyway({ who, session, key, words: wish, carried });
  if (care !== null) throw new CareFirstError(care, wishAboutSomebody());
  const { proposals } = needs.modelVoice ?? {};
  if (proposals === undefined || !isToldByModel(needs, playing)) return none(notBecause('voice/plain'));
  const { risk } = await needs.bearings.of(who);
  if (carried !== null || risk !== null) return none(notBecause('voice/care-first'));
  const files = await proposals.files(playing.adventure);
  if (files === undefined) return none(notBecause('voice/no-files'));
  const about = await bearableFor(needs, who, playing, headOf(playing));
  return withTokens(needs, { who, playing, point: null }, async (mostTokens) => {
    if (mostTokens === 0) return none(notBecause('voice/budget'));
    const ask = askOf(needs, playing, about, { theme: wish ?? anything, files, mostTokens });
    const made = await proposals.proposer.propose(ask);
    const attempts = made.attempts.map(asSent);
    await needs.spending.add(who, attempts, 0);
    const spent = spentWith(nothingSpent, attempts);
    const findings = saidOf(needs, made, about);
    if (made.proposal === null) return { ...none({ because: made.because, findings }), spent };
    const refusal = unsafeIn(needs, made.proposal, about);
    if (refusal !== null) return { ...none(notBecause(refusal)), spent };
    return { session, quest: questOf(made.proposal), because: null, findings: [], spent };
  });
}

function askOf(
  needs: TurnNeeds,
  playing: Playing,
  about: TellingAbout,
  wanted: Pick<ProposalAsk, 'theme' | 'files' | 'mostTokens'>,
): ProposalAsk {
  const { story } = needs.shelf.take(playing.adventure).world;
  return {
    ...wanted,
    kind: 'quest',
    adventure: playing.adventure,
    style: story.style ?? null,
    known: knownTo(needs, playing),
    gate: () => openGate(needs.watch, about),
    model: chosenModel(needs, playing),
    // A wish is somebody's own words.
    cacheKey: null,
    signal: needs.deadlines.after(patience),
  };
}

/** All that the player has come across on the way to where they are, by id. */
function knownTo({ shelf, states }: TurnNeeds, playing: Playing): ReadonlySet<string> {
  const { world } = shelf.take(playing.adventure);
  const known = new Set<string>();
  for (const point of backwards(playing, headOf(playing))) {
    const { place, things, people, inventory } = world.scene(states.at(world, playing, point));
    for (const { id } of [place, ...things, ...people, ...inventory]) known.add(id);
  }
  return known;
}

/** Each piece of prose in it goes through the watch once more, because this is where it leaves. */
function unsafeIn({ watch }: TurnNeeds, { name, texts }: Proposal, about: TellingAbout): string | null {
  const drafts = [name, ...texts].map((words) => ({ words, voice: 'model' }) as const);
  return release(watch, drafts, { ...about, source: 'model' }).leftOut?.[0] ?? null;
}

/** What was wrong may repeat what a model wrote; what of it may not leave is left out. */
function saidOf({ watch }: TurnNeeds, { findings }: Proposed, about: TellingAbout): string[] {
  const drafts = findings.map(
    ({ wrong, right }) => ({ words: `${wrong} ${right}`, voice: 'model' }) as const,
  );
  const { tellings } = release(watch, drafts, { ...about, source: 'model' });
  return tellings.flatMap(({ text, voice }) => (voice === 'model' ? [text] : []));
}

function questOf({ id, name, files }: Proposal): QuestProposal['quest'] {
  return { id, name, files: [...files].map(([path, text]) => ({ path, text })) };
}

function notBecause(code: string): Unproposed {
  return { because: code, findings: [] };
}

function wishAboutSomebody(): PlayError {
  return new PlayError(
    'play/wish-not-sent',
    'Nothing was proposed, and no model was asked: the wish reads as if it were about you.',
  );
}
