import type { Care } from '@lamplight/contracts';
import { leaveNow } from './leave-now.ts';
import { panelWordsIn } from './words/panel-words-in.ts';

/** For whoever must not be seen here. Pressing Esc three times does the same. */
export function LeaveQuickly({ language }: { readonly language: Care['language'] }) {
  return (
    <button type="button" className="quiet" lang={language} onClick={leaveNow}>
      {panelWordsIn(language).leave}
    </button>
  );
}
