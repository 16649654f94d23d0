import type { Announcement } from '../session/session-state.ts';

/** The one live region: it holds the newest turn and nothing else, so nothing is ever read twice. */
export function NewestAloud({ announced }: { readonly announced: Announcement | null }) {
  return (
    <div className="unseen" aria-live="polite" aria-atomic="true" id="newest">
      {announced?.said.map(({ text, language }) => (
        <p key={`${announced.sequence} ${text}`} lang={language}>
          {text}
        </p>
      ))}
    </div>
  );
}
