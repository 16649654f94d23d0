import { words } from '../words.ts';

/** Somewhere that says nothing about where one came from. */
const elsewhere = 'https://www.wikipedia.org/';

/** For whoever must not be seen here: nothing stays on the screen, and the story is not what "back" leads to. */
export function LeaveQuickly() {
  const leave = (): void => {
    document.title = '';
    document.body.replaceChildren();
    location.replace(elsewhere);
  };
  return (
    <button type="button" className="quiet" onClick={leave}>
      {words.care.leave}
    </button>
  );
}
