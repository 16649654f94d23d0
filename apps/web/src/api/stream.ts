import type { Notice, VoiceNote } from '@lamplight/contracts';

/** What a follower is told. */
export interface Follower {
  /** The last sequence that is known; the stream begins after it. */
  readonly after: () => number;
  readonly onNotice: (notice: Notice) => void;
  /** What becomes of a telling while a model writes it. */
  readonly onVoice: (note: VoiceNote) => void;
  readonly onReached: () => void;
  readonly onLost: () => void;
}

const kinds: readonly Notice['kind'][] = [
  'session-started',
  'turn-played',
  'turns-taken-back',
  'branch-opened',
  'branch-chosen',
  'turn-retold',
  'session-named',
  'voice-chosen',
  'turn-voiced',
  'proposal-made',
  'proposal-left',
];

/** Milliseconds until a stream that the browser itself gave up is opened anew. */
const pause = 2_000;

/** Follows what happens to a session, also in other tabs, until the returned function is called. */
export function followSession(id: string, follower: Follower): () => void {
  let source: EventSource | undefined;
  let timer: number | undefined;
  const open = (): void => {
    const stream = new EventSource(
      `/api/v1/sessions/${encodeURIComponent(id)}/stream?after=${follower.after()}`,
    );
    source = stream;
    stream.addEventListener('open', follower.onReached);
    stream.addEventListener('error', () => {
      follower.onLost();
      // After a broken connection the browser comes back by itself; after an answer that is no stream it does not.
      if (stream.readyState === EventSource.CLOSED) timer = window.setTimeout(open, pause);
    });
    for (const kind of kinds) {
      stream.addEventListener(kind, (event: MessageEvent<string>) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- page and server are built from one contract
        follower.onNotice(JSON.parse(event.data) as Notice);
      });
    }
    stream.addEventListener('voice', (event: MessageEvent<string>) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- page and server are built from one contract
      follower.onVoice(JSON.parse(event.data) as VoiceNote);
    });
  };
  open();
  return () => {
    window.clearTimeout(timer);
    source?.close();
  };
}
