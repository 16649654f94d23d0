import type { AdditionChoice, Turn } from '@lamplight/contracts';
import { findWay, givesAway } from '@lamplight/narrator';
import { run } from '@lamplight/primitives';
import type { State, Story } from '@lamplight/world';
import { PlayError } from '../play-error.ts';
import { headOf, type Playing } from '../playing.ts';
import type { Volume } from '../shelf.ts';
import { type Attempt, unmoved } from '../turn/attempt.ts';
import { inputDigest } from '../turn/input-digest.ts';
import { programDraft } from '../turn/program-draft.ts';
import { recordTurn } from '../turn/record-turn.ts';
import { standingNow } from '../turn/standing-now.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import type { Who } from '../who.ts';
import { hasRoom } from './addition-limits.ts';
import type { Addition } from './addition.ts';
import { knownTo } from './known-to.ts';
import { beginningOf, type OpenOffer, openOffer } from './offer-of.ts';
import { whyWithheld } from './why-withheld.ts';

/** So many states are looked at for a way through, about 5 ms each in a large adventure. */
const mostStates = 400;

/**
 * Makes what was proposed part of the player's story from here on. No model is asked: it is fitted into the story as that
 * is now, the watch reads it once more, and a way through it is looked for from where the player stands now.
 *
 * @throws PlayError `play/no-such-offer`, or `play/offer-not-open` with what keeps it from being taken
 */
export async function takeAddition(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  asked: AdditionChoice,
): Promise<Turn> {
  const open = offerCalled(playing, asked.offer);
  return addToStory(needs, who, playing, open, { key: asked.key, digest: inputDigest(asked) });
}

/** @throws PlayError `play/no-such-offer` */
export function offerCalled(playing: Playing, id: string): OpenOffer {
  const open = openOffer(playing);
  if (open?.addition.id === id) return open;
  throw new PlayError(
    'play/no-such-offer',
    'That is not on offer: it was taken or left, or something else was proposed since. Ask for something else.',
  );
}

/** The same for an offer that is at hand. */
export async function addToStory(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  { of, addition }: OpenOffer,
  asked: { readonly key: string | null; readonly digest?: string },
): Promise<Turn> {
  const { risk } = playing;
  const standing = standingNow(needs, playing);
  await checkWanted(needs, who, playing, addition);
  const { volume, state, events } = await fitted(needs, playing, addition, standing.state);
  const { name, begins } = addition;
  const beginning = beginningOf(volume.world.story, begins);
  const said = {
    name,
    place: beginning.name,
    ...(beginning.kind === 'walk' && { direction: beginning.direction }),
  };
  const attempt: Attempt = {
    ...unmoved(standing),
    outcome: 'done',
    // So that taking one turn back takes it away, and nothing else.
    tookTurn: true,
    understood: true,
    events,
    state,
    drafts: [programDraft(`taken-${beginning.kind}`, said)],
  };
  return recordTurn(needs, who, playing, {
    ...asked,
    attempt,
    input: `take on “${name}”`,
    watch: { level: null, reasons: [], risk },
    care: null,
    level: risk?.level ?? 0,
    adds: { of, volume },
  });
}

/** What keeps an offer from being taken that has nothing to do with the story. */
async function checkWanted(needs: TurnNeeds, who: Who, playing: Playing, addition: Addition): Promise<void> {
  const head = headOf(playing);
  if (head.ended !== null) throw notOpen('The story has ended. Take a turn back, or begin again.');
  if (!hasRoom(playing, addition))
    throw notOpen('As much became part of this story as it has room for. Begin another one.');
  const withheld = await whyWithheld(needs, who, playing, addition);
  if (withheld === null) return;
  throw notOpen(
    withheld === 'voice/care-first'
      ? 'It waits until another time; nothing is lost.'
      : 'It holds something that you do not want to meet now. Ask for something else.',
  );
}

interface Fitted {
  readonly volume: Volume;
  readonly state: State;
  readonly events: Attempt['events'];
}

/** The story with it and the state carried over, once a way was found through it from there. */
async function fitted(
  { shelf, states }: TurnNeeds,
  playing: Playing,
  addition: Addition,
  before: State,
): Promise<Fitted> {
  const volume = shelf.extended(playing, addition);
  if (volume === undefined) throw notOpen('It does not fit this story any more. Ask for something else.');
  const { world } = volume;
  const { story } = shelf.of(playing).world;
  const { state, events } = world.extend(before);
  // Turns may have been taken back since it was proposed, and with them what the player had found out.
  const known = new Set([...knownTo({ shelf, states }, playing), ...idsBeyond(world.story, story)]);
  if (givesAway({ story: world.story, state, texts: addition.texts, known }))
    throw notOpen(
      'It names what you do not know of where you stand now. Go on first, or ask for something else.',
    );
  const search = { world, from: state, trial: addition.trial, most: mostStates };
  const isPossible = world.violations(state).length === 0 && (await run(findWay, search)) !== null;
  if (!isPossible) {
    throw notOpen(
      'From where you stand now nobody found a way to it. Take a turn back and try again, or ask for something else.',
    );
  }
  return { volume, state, events };
}

/** What a story has that it had not before. */
function idsBeyond(story: Story, before: Story): readonly string[] {
  return (['people', 'things', 'places'] as const).flatMap((kind) =>
    Object.keys(story[kind]).filter((id) => !Object.hasOwn(before[kind], id)),
  );
}

function notOpen(because: string): PlayError {
  return new PlayError('play/offer-not-open', because);
}
