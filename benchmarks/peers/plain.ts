import { sum, type Task, type Way, work } from './peer.ts';

const hundred = Array.from({ length: 100 }, () => work);

/** The yardsticks: what one would write without any library. */
export const plain: Readonly<Record<Task, Way>> = {
  'ten-steps': async () => {
    let count = await work(0);
    count = await work(count);
    count = await work(count);
    count = await work(count);
    count = await work(count);
    count = await work(count);
    count = await work(count);
    count = await work(count);
    count = await work(count);
    count = await work(count);
    return count;
  },
  guard: () => work(0),
  'fan-out': async () => sum(await Promise.all(hundred.map((one) => one(0)))),
  loop: async () => {
    let count = 0;
    while (count < 1_000) count = await work(count);
    return count;
  },
};
