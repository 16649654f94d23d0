import type { SessionState } from '../session/session-state.ts';
import type { SessionStore } from '../session/session-store.ts';
import { words } from '../words.ts';

interface NoticesProps {
  readonly state: SessionState;
  readonly store: SessionStore;
}

/** What did not work, or what an act did: one quiet line beside the input. */
export function Notices({ state: { trouble, did, reached, outstanding }, store }: NoticesProps) {
  const said = trouble?.detail ?? did ?? (reached ? null : words.play.offline);
  const retries = trouble?.retries ?? (!reached && did === null);
  return (
    <output className="notices" data-about={trouble === null && did !== null ? 'story' : 'line'}>
      {said !== null && (
        <p>
          <span>{trouble?.retries && outstanding.length > 0 ? words.play.offline : said}</span>
          {retries ? (
            <button type="button" className="quiet" onClick={store.retry}>
              {words.play.retry}
            </button>
          ) : (
            <button type="button" className="quiet" onClick={store.dismiss}>
              {words.play.dismiss}
            </button>
          )}
        </p>
      )}
    </output>
  );
}
