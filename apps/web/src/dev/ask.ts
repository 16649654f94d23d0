import type { AuthorNews, AuthorView } from '@lamplight/contracts';

/** How the adventure stands, and the session that the page shows. */
export async function look(): Promise<AuthorView | null> {
  const session = /^\/play\/([a-z0-9-]{1,64})/.exec(location.pathname)?.[1];
  const query = session === undefined ? '' : `?session=${session}`;
  try {
    const answer = await fetch(`/api/dev/look${query}`);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server of the same program answers, and its tests read the answer by this schema
    return answer.ok ? ((await answer.json()) as AuthorView) : null;
  } catch (error) {
    // The program was stopped; the panel says so and comes back with it.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Calls `hear` for everything that happens, and `back` whenever the program answers again. */
export function listen(hear: (news: AuthorNews) => void, back: () => void): () => void {
  const source = new EventSource('/api/dev/news');
  source.addEventListener('open', back);
  source.addEventListener('message', (event: MessageEvent<string>) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    hear(JSON.parse(event.data) as AuthorNews);
  });
  return () => source.close();
}
