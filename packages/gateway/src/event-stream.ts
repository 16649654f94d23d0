import type { LiveMessage } from './live-messages.ts';

/** What is open towards clients; closing ends it. */
export interface OpenStreams {
  /** @param gone ends the messages; it is aborted when the client has gone */
  open(messages: AsyncIterable<LiveMessage>, gone: AbortController): ReadableStream<Uint8Array>;
  closeAll(): void;
}

/**
 * Messages as server-sent events. A message is asked for only when the client has taken the one before, and nothing
 * is asked for before the client reads or after it has gone.
 *
 * @param report is told when a stream breaks off; the client comes back by itself and misses nothing
 */
export function createOpenStreams(report: (error: unknown) => void): OpenStreams {
  const open = new Set<AbortController>();
  const text = new TextEncoder();
  return {
    open(messages, gone) {
      const leave = (): void => {
        gone.abort();
        open.delete(gone);
      };
      let messaging: AsyncIterator<LiveMessage> | undefined;
      return new ReadableStream<Uint8Array>(
        {
          async pull(controller) {
            if (messaging === undefined) {
              open.add(gone);
              messaging = messages[Symbol.asyncIterator]();
              controller.enqueue(text.encode(': numbered messages follow\nretry: 1000\n\n'));
              return;
            }
            try {
              const next = await messaging.next();
              if (next.done !== true) {
                controller.enqueue(text.encode(asEvent(next.value)));
                return;
              }
            } catch (error) {
              report(error);
            }
            leave();
            controller.close();
          },
          cancel: leave,
        },
        { highWaterMark: 0 },
      );
    },
    closeAll() {
      for (const gone of open) gone.abort();
    },
  };
}

/** JSON has no line breaks of its own, so one line of data is enough. What has no number is not asked for again. */
function asEvent(message: LiveMessage): string {
  const data = `data: ${JSON.stringify(message)}\n\n`;
  return 'part' in message
    ? `event: voice\n${data}`
    : `id: ${message.sequence}\nevent: ${message.kind}\n${data}`;
}
