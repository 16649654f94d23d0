import type { Session, Turn } from '@lamplight/contracts';
import { setTimeout as pause } from 'node:timers/promises';
import { createStream, type Stream } from '../../apps/web/src/stream/create-stream.ts';
import { connectNode } from './connect-node.ts';
import { seededLuck } from './seeded-luck.ts';

/** Time passes so many times faster for a tab, so that nobody has to wait for those that wait. */
const haste = 5;

/** Somebody's tab, with everything that it heard. */
export interface Tab {
  readonly session: string;
  readonly stream: Stream;
  /** The numbers that it heard, in the order in which it heard them. */
  readonly heard: number[];
  /** What each number said, as it came. */
  readonly said: Map<number, string>;
  readonly answers: Map<string, string>;
  readonly resyncs: () => number;
}

export interface CrowdNeeds {
  /** Where sessions are begun over HTTP; the address may change. */
  readonly http: () => Promise<string>;
  /** The port that connections go to. */
  readonly port: () => number;
  readonly sessions: number;
  /** How many tabs have each session open. */
  readonly tabs: number;
  readonly seed: number;
}

/** Opens sessions, each in several tabs of one player. */
export async function openCrowd({ http, port, sessions, tabs, seed }: CrowdNeeds): Promise<Tab[]> {
  const crowd: Tab[] = [];
  for (let count = 0; count < sessions; count += 1) {
    const { id, cookie } = await begin(await http());
    for (let tab = 0; tab < tabs; tab += 1) {
      crowd.push(openTab(id, connectNode(port, cookie), seededLuck(seed + crowd.length)));
    }
  }
  return crowd;
}

/** Begins a session as a new player. */
export async function begin(http: string): Promise<{ readonly id: string; readonly cookie: string }> {
  const answer = await fetch(`${http}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ adventure: 'cloak-of-darkness', seed: 1 }),
  });
  const { id } = (await answer.json()) as Session;
  return { id, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

/** Opens a tab as the page would, from the first message on. */
function openTab(
  session: string,
  connect: Parameters<typeof createStream>[0]['connect'],
  luck: () => number,
): Tab {
  const heard: number[] = [];
  const said = new Map<number, string>();
  let resyncs = 0;
  const nothing = (): void => undefined;
  const stream = createStream({
    session,
    after: 0,
    connect,
    luck,
    clock: () => performance.now() * haste,
    later(milliseconds, work) {
      const timer = setTimeout(work, milliseconds / haste);
      return () => clearTimeout(timer);
    },
    unreachable: 'unreachable',
    listener: {
      onNotice({ sequence, turn }) {
        heard.push(sequence);
        said.set(sequence, JSON.stringify(turn));
      },
      onLost: nothing,
      onResync: () => (resyncs += 1),
      onReached: nothing,
      onProgress: nothing,
      onTold: nothing,
      onVoice: nothing,
      onBlocked: nothing,
      onSentAway: nothing,
    },
  });
  return { session, stream, heard, said, answers: new Map(), resyncs: () => resyncs };
}

const round = ['look', 'inventory', 'examine cloak', 'west', 'examine hook', 'wait', 'east', 'examine me'];

/** Lets every tab ask for its share of the turns, one after the other, and hear all of everybody's. */
export async function playAll(crowd: readonly Tab[], turns: number, within: number): Promise<void> {
  const tabsOf = Map.groupBy(crowd, ({ session }) => session);
  await Promise.all(
    crowd.map(async ({ session, stream, answers }, index) => {
      const tabs = tabsOf.get(session)?.length ?? 1;
      for (let count = index % tabs; count < turns; count += tabs) {
        const key = `${session}/${count}`;
        const text = round[count % round.length] ?? 'look';
        answers.set(key, JSON.stringify(await insist(stream, key, text)));
      }
    }),
  );
  const deadline = performance.now() + within;
  while (crowd.some(({ heard }) => heard.length < turns + 1) && performance.now() < deadline) await pause(10);
}

/** Asks with the same key until there is an answer, as the page does. */
async function insist(stream: Stream, key: string, text: string): Promise<Turn> {
  for (;;) {
    try {
      return await stream.ask({ type: 'ask', to: 'interactions', body: { key, text } });
    } catch {
      // Nobody could be reached, or the server was busy: the same key is asked again.
      await pause(50);
    }
  }
}

/** What went wrong: messages that never came, came twice, came out of order, or answers that differ from them. */
export function tally(crowd: readonly Tab[], turns: number) {
  const found = { messages: 0, lost: 0, doubled: 0, reordered: 0, different: 0, resyncs: 0 };
  for (const { heard, said, answers, resyncs } of crowd) {
    const once = new Set(heard);
    found.messages += once.size;
    found.lost += turns + 1 - once.size;
    found.doubled += heard.length - once.size;
    found.reordered += heard.filter((sequence, index) => sequence < (heard[index - 1] ?? 0)).length;
    found.resyncs += resyncs();
    const told = new Set(said.values());
    for (const answer of answers.values()) if (!told.has(answer)) found.different += 1;
  }
  return found;
}
