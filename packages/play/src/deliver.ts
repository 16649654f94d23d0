import type { Notice } from '@lamplight/contracts';
import type { Bus, Journal } from '@lamplight/ports';
import type { Desk } from './desk.ts';
import { answerOf } from './entry.ts';
import { PlayError } from './play-error.ts';
import { openEntry } from './sealed-entry.ts';
import type { Who } from './who.ts';

/** Says that a stream has grown. Listeners read what is new from the journal. */
export interface Growth {
  readonly stream: string;
  readonly sequence: number;
}

/** The name under which this consumer confirms what it has handed on. */
const consumer = 'live';
const mostAtOnce = 256;
/** Confirming costs a commit, and handing on twice does no harm: listeners look at the sequence. */
const confirmEvery = 128;

export interface Delivery {
  /** Hands on everything that is durable and was not handed on yet. */
  pump(): Promise<void>;
  /** The entries of a session after `after` as numbered messages, first those that exist, then each new one. */
  follow(who: Who, session: string, after: number, signal: AbortSignal): AsyncGenerator<Notice>;
}

export function createDelivery(journal: Journal, desk: Desk, bus: Bus<Growth>): Delivery {
  let pumping: Promise<void> | undefined;
  let again = false;
  let handedOn = 0;
  let confirmed = 0;

  const drain = async (): Promise<void> => {
    while (again) {
      again = false;
      for (const { stream, sequence, position } of await journal.outbox(consumer, mostAtOnce)) {
        if (position <= handedOn) continue;
        bus.publish(stream, { stream, sequence });
        handedOn = position;
        again = true;
      }
      if (handedOn - confirmed < confirmEvery) continue;
      await journal.confirm(consumer, handedOn);
      confirmed = handedOn;
    }
  };

  return {
    pump() {
      again = true;
      pumping ??= drain().finally(() => {
        pumping = undefined;
      });
      return pumping;
    },
    async *follow(who, session, after, signal) {
      await desk.open(who, session);
      const ring = await desk.keyring(who);
      let grown = true;
      let wake: () => void = () => undefined;
      const rouse = (): void => {
        grown = true;
        wake();
      };
      const unsubscribe = bus.subscribe(session, rouse);
      signal.addEventListener('abort', rouse, { once: true });
      try {
        for (let last = after; !signal.aborted; ) {
          if (!grown) {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
            continue;
          }
          grown = false;
          for (const stored of await journal.read(who.tenant, session, last, mostAtOnce)) {
            const entry = openEntry(ring, stored);
            last = stored.sequence;
            yield { session, sequence: last, kind: entry.kind, turn: answerOf(entry) };
            grown = true;
          }
        }
      } finally {
        unsubscribe();
        signal.removeEventListener('abort', rouse);
      }
    },
  };
}

/** @throws PlayError when a client says it has seen more than there is */
export function checkSeen(session: string, after: number, sequence: number): void {
  if (after > sequence) {
    throw new PlayError(
      'play/no-such-turn',
      `Session "${session}" has ${sequence} entries; it cannot go on after entry ${after}. Ask from 0 to read all.`,
    );
  }
}
