import { cockatiel } from './cockatiel.ts';
import { effect } from './effect.ts';
import { lamplight, lamplightInside, lamplightLimited } from './lamplight.ts';
import { langgraph } from './langgraph.ts';
import { mastra } from './mastra.ts';
import { opossum } from './opossum.ts';
import type { Peer } from './peer.ts';
import { plain } from './plain.ts';
import { xstate } from './xstate.ts';

/** Everything that is compared, the yardstick first. */
export const peers: Readonly<Record<string, Peer>> = {
  'plain code': { packages: [], ways: async () => plain },
  'Lamplight, inside a run': lamplightInside,
  'Lamplight, a run each': lamplight,
  'Lamplight, a run with deadline and signal each': lamplightLimited,
  cockatiel,
  effect,
  langgraph,
  mastra,
  opossum,
  xstate,
};
