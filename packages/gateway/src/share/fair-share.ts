import type { Care, Dialogue, Interaction } from '@lamplight/contracts';
import type { Play, Who } from '@lamplight/play';
import type { Clock } from '@lamplight/ports';
import { type Fault, GatewayError } from '../problem.ts';
import { addressUnit } from './address-unit.ts';
import type { ShareLimits } from './share-limits.ts';
import { createShares } from './shares.ts';

/** What somebody asks for, as far as it matters to whether it can wait. */
export type Asking =
  | { readonly kind: 'anything' }
  /** Something for their safety: it waits behind nothing else that they asked for. */
  | { readonly kind: 'safety' }
  /** A turn. Words that need care get it, whether or not there can be a turn. */
  | { readonly kind: 'turn'; readonly session: string; readonly asked: Interaction | Dialogue };

/** Keeps one player, or one address, from taking what is there for all. */
export interface FairShare {
  /** @throws GatewayError 429, with care first where it is needed, when the player's share is spent */
  take(who: Who, asking: Asking): Promise<void>;
  /** Takes one out of a player's share for something that nobody's safety hangs on. @throws GatewayError 429 */
  takeAtOnce(who: Who): void;
  /** Whether a new player may be made from there. An address that is not known is not limited. */
  readonly takeNewPlayer: (address: string | undefined) => boolean;
}

export interface FairShareNeeds {
  readonly play: Pick<Play, 'helpNow' | 'careInstead'>;
  readonly clock: Clock;
  readonly limits: ShareLimits;
}

export function createFairShare({ play, clock, limits }: FairShareNeeds): FairShare {
  const players = createShares(limits.player, clock);
  const safety = createShares(limits.player, clock);
  const addresses = createShares(limits.newPlayers, clock);

  const careFor = async (who: Who, asking: Asking): Promise<Care | null> => {
    if (asking.kind === 'safety') return await play.helpNow(who);
    return asking.kind === 'turn' ? await play.careInstead(who, asking.session, asking.asked) : null;
  };

  return {
    async take(who, asking) {
      const wait = (asking.kind === 'safety' ? safety : players).spend(nameOf(who));
      if (wait === 0) return;
      const care = await careFor(who, asking);
      throw new GatewayError({ ...tooMuch(wait), ...(care ? { care } : {}) });
    },
    takeAtOnce(who) {
      const wait = players.spend(nameOf(who));
      if (wait > 0) throw new GatewayError(tooMuch(wait));
    },
    takeNewPlayer: (address) => address === undefined || addresses.spend(addressUnit(address)) === 0,
  };
}

function nameOf({ tenant, player }: Who): string {
  return JSON.stringify([tenant, player]);
}

function tooMuch(seconds: number): Fault {
  const detail = `You have asked for too much at once, so nothing was done. Wait ${seconds === 1 ? 'a second' : `${seconds} seconds`}, then send it again.`;
  return { status: 429, code: 'gateway/too-many', detail, headers: { 'retry-after': String(seconds) } };
}

/** Why nobody new is let in from an address. */
export const tooManyPlayers: Fault = {
  status: 429,
  code: 'gateway/too-many-players',
  detail: 'Too many people have come from your address at once. Wait a few seconds, then try again.',
  headers: { 'retry-after': '5' },
};
