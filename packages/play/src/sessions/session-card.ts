import type { Scene } from '@lamplight/contracts';
import { type Keyring, type SessionRow, VaultError } from '@lamplight/ports';
import type { Story } from '@lamplight/world';
import { z } from 'zod';

/** What the list shows of a session without opening it. */
export interface Card {
  readonly name: string | null;
  /** Where it stands, in one line. */
  readonly line: string | null;
}

const cardSchema = z.object({ name: z.string().nullable(), line: z.string().nullable() });
const noCard: Card = { name: null, line: null };

export function sealCard(ring: Keyring, stream: string, sequence: number, card: Card): Uint8Array {
  return ring.seal(JSON.stringify(card), about(stream, sequence));
}

/** A card is only a shortcut: where there is none, or it cannot be read, the list shows the session without. */
export function openCard(ring: Keyring, { stream, sequence, card }: SessionRow): Card {
  if (card === null) return noCard;
  try {
    const opened = cardSchema.safeParse(JSON.parse(ring.open(card, about(stream, sequence))));
    return opened.success ? opened.data : noCard;
  } catch (error) {
    if (error instanceof VaultError && error.code === 'vault/cannot-open') return noCard;
    throw error;
  }
}

/** Where a story stands in one line: the place, and the first thing that a quest waits for. */
export function cardLine({ place, quests }: Scene, ended: string | null, { endings }: Story): string {
  if (ended !== null) return `The end: ${endings[ended]?.name ?? ended}`;
  const open = quests.filter(({ status }) => status === 'active');
  const [next] = open.flatMap(({ objectives }) => objectives.filter(({ met }) => !met));
  return next === undefined ? place.name : `${place.name}: ${next.text}`;
}

function about(stream: string, sequence: number): string {
  return `card/${stream}/${sequence}`;
}
