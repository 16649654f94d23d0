import { useEffect } from 'react';
import { words } from '../words.ts';
import { openAgain } from './leave-now.ts';
import '../frame/alone.css';

/** What "back" leads to after somebody left quickly: nothing that says what was here. */
export function LeftPage() {
  useEffect(() => {
    document.title = '';
  }, []);
  return (
    <main className="alone" id="main">
      <button type="button" className="quiet" onClick={openAgain}>
        {words.care.openAgain}
      </button>
    </main>
  );
}
