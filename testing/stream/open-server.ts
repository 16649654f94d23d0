import { composeDoor } from '../../apps/server/src/compose.ts';
import { listen } from '../../apps/server/src/listen.ts';
import type { GatewayNeeds } from '@lamplight/gateway';
import { type Door, openDoor } from '../gateway/open-door.ts';

/** A front door that listens, with a play behind it that keeps everything in memory. */
export interface OpenServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly reported: Door['reported'];
  readonly connections: () => number;
}

export async function openServer(changed: Partial<GatewayNeeds> = {}): Promise<OpenServer> {
  // Connections are what is tried here, not how many one player may ask for.
  const shares = { player: null, newPlayers: null };
  const door = await openDoor({ clock: { now: () => Date.now() }, shares, ...changed });
  const listening = await listen(door.gateway, composeDoor(door.gateway), {
    host: '127.0.0.1',
    port: 0,
    addressHeader: undefined,
  });
  return {
    url: listening.url,
    port: Number(new URL(listening.url).port),
    reported: door.reported,
    connections: () => door.gateway.connections(),
    async [Symbol.asyncDispose]() {
      await listening[Symbol.asyncDispose]();
      await door[Symbol.asyncDispose]();
    },
  };
}
