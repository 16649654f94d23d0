import type {
  Care,
  CheckOut,
  CommandReading,
  Limits,
  Offer,
  Standing,
  Telling,
  Tool,
  Travelling,
  Turn,
} from '@lamplight/contracts';
import type { Command, Event, State, World } from '@lamplight/world';
import { underLimits } from '../limits/own-limits.ts';
import { textOf } from '../playing.ts';
import { suggestOffers } from '../suggest/suggest-offers.ts';
import { stateHash } from '../state-hash.ts';
import type { Attempt } from './attempt.ts';

/** What an answer says besides how the world stands. */
export interface Said {
  readonly session: string;
  readonly sequence: number;
  readonly turn: number;
  readonly key: string | null;
  readonly outcome: Attempt['outcome'];
  readonly tellings: Telling[];
  readonly events: Attempt['events'];
  readonly care?: Care | null;
  readonly checkOut?: CheckOut | null;
  readonly opens?: Tool | null;
  readonly reading?: CommandReading | null;
  readonly answers: readonly string[] | null;
  readonly travelling?: Travelling | null;
  readonly retells?: number | null;
}

/** Where an answer leaves the story. */
export interface Reached {
  readonly state: State;
  /** The player's own limits; `null` for those of the state. */
  readonly limits: Limits | null;
  /** The events that led there. */
  readonly recent: readonly Event[];
  /** What the player did last. */
  readonly done: readonly Command[];
  /** What was suggested in the answer before, in words. */
  readonly before?: readonly string[];
  /** What was suggested there already, in words; `null` or left out where it is to be chosen now. */
  readonly suggested?: readonly string[] | null;
}

/** An answer as every door gives it. */
export function answerTurn(world: World, reached: Reached, said: Said): Turn {
  return {
    ...said,
    text: textOf(said.tellings),
    events: [...said.events],
    care: said.care ?? null,
    checkOut: said.checkOut ?? null,
    opens: said.opens ?? null,
    reading: said.reading ?? null,
    answers: said.answers && [...said.answers],
    travelling: said.travelling ?? null,
    retells: said.retells ?? null,
    ...standing(world, reached),
  };
}

/** How the world stands, as every door shows it. */
export function standing(world: World, reached: Reached): Standing {
  const { state, limits, recent, done, before = [], suggested = null } = reached;
  const shown = underLimits(world, state, limits);
  const offers = world.offers(shown);
  const scene = world.scene(shown);
  return {
    offers: offers.map(asOffer),
    suggested: (suggested === null
      ? suggestOffers({ state: shown, scene, offers, done, before })
      : offersOf(suggested, offers)
    ).map(asOffer),
    scene,
    score: state.score.points,
    maxScore: world.story['max-score'] ?? null,
    ended: state.endings.reached,
    limits: shown.limits,
    topics: [...world.topicsHere(shown, recent)],
    hash: stateHash(state),
  };
}

/** What was suggested in these words, as far as it can still be done. */
function offersOf(suggested: readonly string[], offers: readonly Offer[]): Offer[] {
  return suggested.flatMap((words) => offers.find((offer) => offer.words === words) ?? []);
}

function asOffer({ words, command, about, cost }: Offer): Offer {
  return { words, command: { ...command }, about, cost };
}
