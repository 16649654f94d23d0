import type { Problem, ServerMessage, StreamClose } from '@lamplight/contracts';
import type { SocketEffect, SocketState, Step } from './socket-state.ts';

/** A message as it goes over the wire. */
export function sending(message: ServerMessage): SocketEffect {
  return { type: 'send', text: JSON.stringify(message) };
}

/** Nothing to do. */
export function still(state: SocketState): Step {
  return { state, effects: [] };
}

/** Ends the connection. What was going on for it goes on, and is in the journal when the client comes back. */
export function close(state: SocketState, as: StreamClose, reason: string): Step {
  return { state: closed(state), effects: [{ type: 'close', as, reason }] };
}

/** Says why, then ends the connection. */
export function closeWith(state: SocketState, as: StreamClose, problem: Problem): Step {
  const said = sending({ type: 'problem', problem });
  return { state: closed(state), effects: [said, { type: 'close', as, reason: problem.error_code }] };
}

/** Nothing of a client that is gone is kept. */
export function closed(state: SocketState): SocketState {
  return { ...state, phase: 'closed', unacknowledged: [], queued: 0, asked: [], answered: [], voice: [] };
}
