import { once } from 'node:events';
import type { ServerMessage } from '@lamplight/contracts';
import { WebSocket } from 'ws';
import { begin } from '../testing/stream/crowd.ts';

/** When things reached somebody whose story a model tells; all by `performance.now()`. */
export interface VoicedTurn {
  /** Their words went out. */
  readonly said: number;
  /** The turn was there, durable and in its author's words. */
  readonly answered: number;
  /** The first sentence of the model was there. */
  readonly firstSentence: number;
  /** That sentence. */
  readonly sentence: string;
}

/** Somebody who plays over a socket in a session that a model tells. */
export interface VoicedPlayer extends Disposable {
  /** Plays one input. @throws Error when no model told it to the end */
  play(text: string): Promise<VoicedTurn>;
}

/** Acknowledging each message would be more than a client may send each second. */
const acknowledgeEvery = 16;

export async function createVoicedPlayer(port: number): Promise<VoicedPlayer> {
  const http = `http://127.0.0.1:${port}`;
  const { id, cookie } = await begin(http);
  const chosen = await fetch(`${http}/api/v1/sessions/${id}/voice`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ key: 'a model, please', voice: 'model' }),
  });
  if (!chosen.ok) throw new Error(`A model as the voice was answered ${chosen.status}.`);
  await chosen.body?.cancel();
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/stream`, { headers: { cookie } });
  let hear: (message: ServerMessage, at: number) => void = () => undefined;
  socket.on('message', (data: Buffer) => {
    const at = performance.now();
    hear(JSON.parse(data.toString()) as ServerMessage, at);
  });
  const say = (message: object): void => socket.send(JSON.stringify(message));
  await once(socket, 'open');
  await new Promise<void>((resolve) => {
    hear = ({ type }) => type === 'welcome' && resolve();
    say({ type: 'hello', protocol: 1, session: id, after: 0 });
  });
  let turns = 0;

  const play: VoicedPlayer['play'] = (text) =>
    new Promise((resolve, reject) => {
      let answered = Number.NaN;
      let firstSentence = Number.NaN;
      let sentence = '';
      const fail = (why: string): void => reject(new Error(`"${text}" was not told by the model: ${why}`));
      hear = (message, at) => {
        if (message.type === 'notice') {
          const { kind, sequence } = message.notice;
          if (kind === 'turn-played') answered = at;
          if (sequence % acknowledgeEvery === 0) say({ type: 'ack', sequence });
        } else if (message.type === 'problem' || message.type === 'refused') {
          fail(message.problem.error_code);
        } else if (message.type === 'voice') {
          const { part } = message.note;
          if (part.kind === 'sentence' && Number.isNaN(firstSentence)) {
            firstSentence = at;
            sentence = part.text;
          }
          if (part.kind !== 'over') return;
          if (part.as === 'told') resolve({ said, answered, firstSentence, sentence });
          else fail(String(part.because));
        }
      };
      turns += 1;
      const body = { key: `${id}/${turns}`, text };
      const said = performance.now();
      say({ type: 'ask', to: 'interactions', body });
    });

  return { play, [Symbol.dispose]: () => socket.terminate() };
}
