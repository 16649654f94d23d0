import type { AlertState } from '@lamplight/contracts';
import type { ActionCode } from '@lamplight/escalation';

/** How the pages name what the watch says in codes. */
export const actionWords: Readonly<Record<ActionCode, string>> = {
  'reached-player': 'I spoke or wrote with the person',
  'reached-trusted-person': 'I spoke with somebody close to them',
  'called-emergency': 'I called emergency services',
  'handed-over': 'Somebody else of the team has taken it on',
  'could-not-reach': 'I tried, and could not reach anybody yet',
  'no-action-needed': 'I looked into it; nothing has to be done',
};

export const stateWords: Readonly<Record<AlertState, string>> = {
  nobody: 'nobody was there to be told',
  waiting: 'being sent',
  undeliverable: 'not delivered so far',
  delivered: 'delivered, not acknowledged',
  acknowledged: 'acknowledged',
  acting: 'being acted on',
  closed: 'closed',
};

const abouts: Readonly<Record<string, string>> = {
  player: 'the player',
  'third-person': 'somebody the player knows',
  character: 'perhaps only the character in the story',
};

const times: Readonly<Record<string, string>> = { now: 'now', someday: 'some day', past: 'in the past' };

/** Whom it is about. */
export function aboutWords(who: string): string {
  return abouts[who] ?? 'not certain';
}

/** When it is about. */
export function timeWords(imminence: string): string {
  return times[imminence] ?? 'not said';
}

/** A moment as people write it, in UTC. */
export function momentWords(at: number | string): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
