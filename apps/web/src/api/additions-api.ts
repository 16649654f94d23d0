import type {
  AdditionBoard,
  AdditionChoice,
  AdditionProposal,
  AdditionWish,
  Turn,
} from '@lamplight/contracts';
import { type Fetch, request } from './request.ts';

/** What a model proposes and what the player takes into their story. Whatever fails throws an `ApiError`. */
export interface AdditionsApi {
  read(session: string): Promise<AdditionBoard>;
  /** Lets a model propose something, which may take minutes; the same key asks once. */
  propose(session: string, wish: AdditionWish): Promise<AdditionProposal>;
  /** Ends what a model thinks of now. */
  stop(session: string): Promise<void>;
  /** Makes the offer part of the story; the same key does so once. */
  take(session: string, choice: AdditionChoice): Promise<Turn>;
  /** Leaves the offer; the same key does so once. */
  leave(session: string, choice: AdditionChoice): Promise<AdditionBoard>;
}

/** The server gives up a little earlier, in milliseconds. */
const untilProposed = 150_000;

export function createAdditionsApi(send: Fetch): AdditionsApi {
  const at = (session: string) => `/sessions/${encodeURIComponent(session)}/quests`;
  return {
    read: (session) => request(send, 'GET', at(session)),
    propose: (session, wish) => request(send, 'POST', `${at(session)}/propose`, wish, untilProposed),
    stop: (session) => request(send, 'POST', `${at(session)}/stop`),
    take: (session, choice) => request(send, 'POST', `${at(session)}/take`, choice),
    leave: (session, choice) => request(send, 'POST', `${at(session)}/leave`, choice),
  };
}
