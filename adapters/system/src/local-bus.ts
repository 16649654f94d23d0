import type { Bus } from '@lamplight/ports';

/** A bus within one process. A listener that throws does not keep the others from hearing. */
export function localBus<Message>(): Bus<Message> {
  const channels = new Map<string, Set<(message: Message) => void>>();
  return {
    publish(channel, message) {
      for (const listener of channels.get(channel) ?? []) queueMicrotask(() => listener(message));
    },
    subscribe(channel, listener) {
      const listeners = channels.get(channel) ?? new Set();
      channels.set(channel, listeners.add(listener));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) channels.delete(channel);
      };
    },
  };
}
