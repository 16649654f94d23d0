import type { VoiceNote } from '@lamplight/contracts';
import { notesUpTo, withNote } from '../voice-line.ts';
import { close, sending, still } from './closing.ts';
import type { Moment, SocketState, Step } from './socket-state.ts';

/** Hands on a part of what a model tells, unless somebody reads so slowly that what counts would have to wait. */
export function hearVoice(state: SocketState, note: VoiceNote, { buffered, limits }: Moment): Step {
  if (buffered > limits.mostQueued) return close(state, 'too-slow', 'gateway/too-slow');
  return speak({ ...state, voice: withNote(state.voice, note) });
}

/** Sends the parts whose numbered message was sent. */
export function speak(state: SocketState): Step {
  if (state.phase !== 'open' || state.voice.length === 0) return still(state);
  const [ready, voice] = notesUpTo(state.voice, state.sent);
  return { state: { ...state, voice }, effects: ready.map((note) => sending({ type: 'voice', note })) };
}
