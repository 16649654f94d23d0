import { expect, test } from 'vitest';
import { localBus } from './index.ts';

test('a message reaches everybody who listens to its channel, in order, and nobody else', async () => {
  const bus = localBus<number>();
  const heard: string[] = [];
  bus.subscribe('a', (message) => heard.push(`first ${message}`));
  const leave = bus.subscribe('a', (message) => heard.push(`second ${message}`));
  bus.subscribe('b', (message) => heard.push(`other ${message}`));
  bus.publish('a', 1);
  await Promise.resolve();
  leave();
  bus.publish('a', 2);
  await Promise.resolve();
  expect(heard).toStrictEqual(['first 1', 'second 1', 'first 2']);
});
