import type { Api } from '../api/api.ts';
import { BesideDialog } from '../beside/beside-dialog.tsx';
import type { Beside } from '../beside/beside.ts';
import { Colophon } from '../frame/colophon.tsx';
import { useTitle } from '../frame/use-title.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { Link } from '../route/link.tsx';
import type { Missing, SessionState } from '../session/session-state.ts';
import type { SessionStore } from '../session/session-store.ts';
import { useSession } from '../session/use-session.ts';
import { words } from '../words.ts';
import { Notices } from './notices.tsx';
import { PlayScreen } from './play-screen.tsx';
import '../frame/alone.css';

interface PlayPageProps {
  readonly api: Api;
  readonly plans: PlanStore;
  readonly id: string;
  readonly beside: Beside | null;
  readonly onOpen: (beside: Beside) => void;
  readonly onClose: () => void;
}

/** A playing and the window that stands over it, or why there is none. */
export function PlayPage({ api, plans, id, beside, onOpen, onClose }: PlayPageProps) {
  const [state, store] = useSession(api, id);
  useTitle(state.session?.title ?? null);
  return (
    <>
      <Playing api={api} state={state} store={store} onOpen={onOpen} />
      {beside !== null && (
        <BesideDialog key={beside} {...{ api, plans, beside, onOpen, onClose }} atHand={{ state, store }} />
      )}
    </>
  );
}

interface PlayingProps {
  readonly api: Api;
  readonly state: SessionState;
  readonly store: SessionStore;
  readonly onOpen: (beside: Beside) => void;
}

function Playing({ api, state, store, onOpen }: PlayingProps) {
  const { session, missing } = state;
  if (missing !== null) {
    return (
      <>
        <main className="alone" id="main" tabIndex={-1}>
          <h1>{words.play.notHere}</h1>
          <NotHere missing={missing} />
          <Link to="/">{words.play.toStories}</Link>
        </main>
        <Colophon onOpen={onOpen} />
      </>
    );
  }
  if (session === null) {
    return (
      <>
        <main className="alone" id="main" tabIndex={-1}>
          <h1>{words.play.loading}</h1>
          <Notices state={state} store={store} />
        </main>
        <Colophon onOpen={onOpen} />
      </>
    );
  }
  return <PlayScreen api={api} session={session} state={state} store={store} onOpen={onOpen} />;
}

/** What the server says of a session is meant for programs; where the page knows better words, it has them. */
function NotHere({ missing }: { readonly missing: Missing }) {
  if (missing.code === 'play/no-session') return <p>{words.play.notHereWhy}</p>;
  if (missing.code === 'play/session-removed') return <p>{words.play.deleted}</p>;
  return <p lang="en">{missing.detail}</p>;
}
