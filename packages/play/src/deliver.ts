import type { Notice } from '@lamplight/contracts';
import { type Bus, type Journal, JournalError } from '@lamplight/ports';
import type { Desk } from './desk.ts';
import { answerOf, type Entry } from './entry.ts';
import { PlayError } from './play-error.ts';
import { openEntry } from './sealed-entry.ts';
import type { Who } from './who.ts';

/** Says that a stream has grown, or was removed (sequence 0). Listeners read what is new from the journal. */
export interface Growth {
  readonly stream: string;
  readonly sequence: number;
}

/** The name under which this consumer confirms what it has handed on. */
const consumer = 'live';
const mostAtOnce = 256;
/** Confirming costs a commit, and handing on twice does no harm: listeners look at the sequence. */
const confirmEvery = 1024;

export interface Delivery {
  /** Hands on everything that is durable and was not handed on yet. */
  pump(): Promise<void>;
  /** Lets those who follow a session know that it is gone. */
  close(session: string): void;
  /** The entries of a session after `after` as numbered messages, at most `most`. */
  notices(who: Who, session: string, after: number, most: number): Promise<Notice[]>;
  /** Calls back with the newest number whenever a session has grown, and with 0 when it was removed. */
  onGrowth(session: string, listener: (sequence: number) => void): () => void;
  /** The entries of a session after `after` as numbered messages, first those that exist, then each new one. */
  follow(who: Who, session: string, after: number, signal: AbortSignal): AsyncGenerator<Notice>;
}

export function createDelivery(journal: Journal, desk: Desk, bus: Bus<Growth>): Delivery {
  let pumping: Promise<void> | undefined;
  let again = false;
  let handedOn = 0;
  let confirmed = 0;

  const drain = async (): Promise<void> => {
    try {
      while (again) {
        again = false;
        let isOverdue = false;
        const rows = await journal.outbox(consumer, mostAtOnce, handedOn);
        for (const { topic, stream, sequence, position } of rows) {
          if (topic === 'session') bus.publish(stream, { stream, sequence });
          // An alert says how somebody was, and stands in the outbox for as long as this consumer has not confirmed.
          else isOverdue = true;
          handedOn = position;
        }
        // Whoever writes calls again.
        again ||= rows.length === mostAtOnce;
        if (!isOverdue && handedOn - confirmed < confirmEvery) continue;
        await journal.confirm(consumer, handedOn);
        confirmed = handedOn;
      }
    } catch (error) {
      // What could not be handed on is still in the outbox, and the turn that it tells of is durable and answered.
      if (!(error instanceof JournalError)) throw error;
    } finally {
      // In the same step as the last look at `again`, or a call in between would wait for nobody.
      pumping = undefined;
    }
  };

  const notices = async (who: Who, session: string, after: number, most: number): Promise<Notice[]> => {
    const playing = await desk.atHand(who, session);
    // Nearly always somebody waits for the one entry that was just written, and it is durable.
    if (playing?.sequence === after + 1) return [noticeOf(playing.newest, session, playing.sequence)];
    await desk.row(who, session);
    const ring = await desk.keyring(who);
    const page = await journal.read(who.tenant, session, after, most);
    return page.map((stored) => noticeOf(openEntry(ring, stored), session, stored.sequence));
  };

  return {
    notices,
    onGrowth: (session, listener) => bus.subscribe(session, ({ sequence }) => listener(sequence)),
    pump() {
      again = true;
      pumping ??= drain();
      return pumping;
    },
    close: (session) => bus.publish(session, { stream: session, sequence: 0 }),
    async *follow(who, session, after, signal) {
      let known = after;
      let over = signal.aborted;
      let wake: () => void = () => undefined;
      const unsubscribe = bus.subscribe(session, ({ sequence }) => {
        known = Math.max(known, sequence);
        over ||= sequence === 0;
        wake();
      });
      const end = (): void => {
        over = true;
        unsubscribe();
        wake();
      };
      signal.addEventListener('abort', end, { once: true });
      try {
        // Only now, so that nothing can be written in between.
        known = Math.max(known, (await desk.row(who, session)).sequence);
        for (let last = after; ;) {
          if (over) return;
          if (last >= known) {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
            continue;
          }
          const page = await notices(who, session, last, mostAtOnce);
          // Where nothing was read although there was more, it was taken away meanwhile; who took it says so.
          if (page.length === 0) known = last;
          for (const notice of page) {
            if (over) return;
            last = notice.sequence;
            yield notice;
          }
        }
      } finally {
        unsubscribe();
        signal.removeEventListener('abort', end);
      }
    },
  };
}

function noticeOf(entry: Entry, session: string, sequence: number): Notice {
  return { session, sequence, kind: entry.kind, turn: answerOf(entry) };
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
