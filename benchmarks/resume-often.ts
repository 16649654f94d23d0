import { setTimeout as pause } from 'node:timers/promises';
import { begin } from '../testing/stream/crowd.ts';
import { type Follower, follow } from '../testing/stream/follower.ts';

const missedEachTime = 20;

/** What came of coming back again and again, and of not reading. */
export interface Resumed {
  /** Milliseconds from opening a connection until the last missed message was there. */
  readonly latencies: readonly number[];
  /** Bytes that a reader who stopped reading was sent until it was closed. */
  readonly stalled: number;
  /** Messages that this reader did not get after it came back. */
  readonly missed: number;
}

/** Resumes the same session many times, each time 20 messages behind, and then stops reading. */
export async function resumeOften(port: number, times: number): Promise<Resumed> {
  const { id, cookie } = await begin(`http://127.0.0.1:${port}`);
  const actor = await follow(port, cookie, id, 1);
  await actor.next('welcome');
  const latencies: number[] = [];
  let last = await play(actor, missedEachTime, 'first');
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now();
    const follower = await follow(port, cookie, id, last - missedEachTime);
    await until(follower, last);
    latencies.push(performance.now() - begun);
    follower.socket.terminate();
    if (time % 10 === 9) last = await play(actor, 1, `more-${time}`);
  }
  const stalled = await follow(port, cookie, id, last);
  await stalled.next('welcome');
  stalled.socket.pause();
  const from = last;
  // More than a megabyte of them.
  last = await play(actor, 700, 'stalled');
  stalled.socket.resume();
  await stalled.closed;
  const heard = stalled.messages.filter(({ type }) => type === 'notice').length;
  const back = await follow(port, cookie, id, from + heard);
  const rest = await until(back, last);
  back.socket.terminate();
  actor.socket.terminate();
  return { latencies, stalled: stalled.bytes(), missed: last - from - heard - rest };
}

/** Plays turns one after the other; returns the number of the last one. */
async function play(actor: Follower, count: number, name: string): Promise<number> {
  let last = 0;
  for (let index = 0; index < count; index += 1) {
    const body = { key: `${name}/${index}`, text: 'look' };
    actor.say({ type: 'ask', to: 'interactions', body });
    last = (await actor.next('notice')).notice.sequence;
    actor.say({ type: 'ack', sequence: last });
    // As many as a client may send each second, and not more.
    await pause(45);
  }
  return last;
}

/** Reads on to a message; returns how many came. */
async function until(follower: Follower, last: number): Promise<number> {
  for (let count = 1; ; count += 1) {
    const { sequence } = (await follower.next('notice')).notice;
    const there = sequence >= last;
    // Whoever comes back to hundreds of messages must not send as many at once.
    if (there || count % missedEachTime === 0) follower.say({ type: 'ack', sequence });
    if (there) return count;
  }
}
