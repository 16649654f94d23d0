import type { Api } from '../api/api.ts';
import { useTitle } from '../frame/use-title.ts';
import { Link } from '../route/link.tsx';
import { useSession } from '../session/use-session.ts';
import { words } from '../words.ts';
import { Notices } from './notices.tsx';
import { PlayScreen } from './play-screen.tsx';
import './play.css';

interface PlayPageProps {
  readonly api: Api;
  readonly id: string;
  readonly onHelp: () => void;
}

/** A playing, or why there is none. */
export function PlayPage({ api, id, onHelp }: PlayPageProps) {
  const [state, store] = useSession(api, id);
  const { session, missing } = state;
  useTitle(session?.title ?? null);
  if (missing !== null) {
    return (
      <main className="alone" id="main" tabIndex={-1}>
        <h1>{words.play.notHere}</h1>
        <p>{missing}</p>
        <p>{words.play.notHereWhy}</p>
        <Link to="/">{words.play.toStories}</Link>
      </main>
    );
  }
  if (session === null) {
    return (
      <main className="alone" id="main" tabIndex={-1}>
        <h1>{words.play.loading}</h1>
        <Notices state={state} store={store} />
      </main>
    );
  }
  return <PlayScreen api={api} session={session} state={state} store={store} onHelp={onHelp} />;
}
