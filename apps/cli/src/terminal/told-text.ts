import type { OwnAlert } from '@lamplight/contracts';

/** How far telling the care team has come: nothing but what is true, and that nobody should wait for it. */
export function toldText({ state, by }: OwnAlert): string {
  const who = by ?? 'Somebody of the care team';
  switch (state) {
    case 'nobody':
      return 'Nobody has been told of this. You can see above who to call.';
    case 'waiting':
      return 'A message to the care team is under way; it has reached nobody yet. Please do not wait for it.';
    case 'undeliverable':
      return 'The care team could not be reached so far; it is tried again. You can see above who to call.';
    case 'delivered':
      return 'It has reached the care team; nobody has answered yet. Please do not wait for it.';
    case 'acknowledged':
      return `${who} has seen it.`;
    case 'acting':
      return `${who} has seen it and is doing something about it.`;
    default:
      return `${who} has closed it.`;
  }
}
