import type { Limits, Offer, Retell, SafetyAct } from '@lamplight/contracts';

type WithoutKey<T> = T extends unknown ? Omit<T, 'key'> : never;

/** What the safety button asks for; the key comes when it is sent. */
export type SafetyAsk = WithoutKey<SafetyAct>;

/**
 * What is asked of the story: words as they were typed, words to somebody, a ready command, a change of the telling itself, an act of the
 * safety button, other limits, or what is offered to become part of it.
 */
export type Ask =
  | { readonly text: string }
  | WordsTo
  | Taking
  | CloseLook
  | { readonly command: Offer['command'] }
  | { readonly act: 'take-back'; readonly turns: number }
  | { readonly act: 'retell'; readonly way: RetellWay }
  | { readonly safety: SafetyAsk }
  | { readonly limits: Limits };

/** What a message of the stream can ask for; the rest goes by requests. */
export type SocketAsk = Exclude<Ask, WordsTo | CloseLook | Taking>;

/** Words to somebody who is here, by their id. */
export interface WordsTo {
  readonly person: string;
  readonly text: string;
}

/** What is taken into the story, by the id of its offer. */
export interface Taking {
  readonly offer: string;
}

/** How a turn is told anew: in other words, in a way that only a model has, or back in the words of before. */
export type RetellWay = Omit<Retell, 'key'>;

/** To have the place described. */
export interface CloseLook {
  readonly look: 'closely';
}

/** Something sent and not answered yet. The same key goes with every attempt, so it never happens twice. */
export interface Outstanding {
  readonly key: string;
  /** How it is shown in the story, `null` for what is not part of it. */
  readonly words: string | null;
  readonly ask: Ask;
}

/** The part of the browser's storage that is needed here. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was said in this browser and never answered: before a reload, without the server, or when the page was closed. */
export function readOutstanding(store: Store, session: string): readonly Outstanding[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(nameOf(session)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => isOutstanding(one)) : [];
  } catch {
    // Unreadable or forbidden storage holds nothing that could be sent.
    return [];
  }
}

/**
 * Keeps what is unanswered; keeps nothing once all is answered. What another page of this browser waits for stays as it
 * is. Should two pages send the same, it still happens once: the key is the same.
 */
export function keepOutstanding(
  store: Store,
  session: string,
  before: readonly Outstanding[],
  after: readonly Outstanding[],
): void {
  const own = new Set([...before, ...after].map(({ key }) => key));
  const others = readOutstanding(store, session).filter(({ key }) => !own.has(key));
  const outstanding = [...others, ...after];
  try {
    if (outstanding.length === 0) store.removeItem(nameOf(session));
    else store.setItem(nameOf(session), JSON.stringify(outstanding));
  } catch {
    // Without storage it still goes out; only a reload in that very moment would forget it.
  }
}

/** What begins the names under which unanswered words are kept. */
export const unsent = 'lamplight.outstanding.';

function nameOf(session: string): string {
  return `${unsent}${session}`;
}

function isOutstanding(value: unknown): value is Outstanding {
  return typeof value === 'object' && value !== null && 'key' in value && 'words' in value && 'ask' in value;
}
