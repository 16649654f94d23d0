import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApi } from './api/api.ts';
import { CareLanguageProvider } from './care/care-language.tsx';
import { isBuilt } from './config.ts';
import { App } from './app.tsx';
import { followRoom } from './layout/follow-room.ts';
import { planCopyIn } from './plan/plan-copy.ts';
import { createPlanStore } from './plan/plan-store.ts';
import { pageLanguage } from './reading/use-reading.ts';
import { later } from './session/later.ts';
import { speak } from './words.ts';
import './theme/fonts.css';
import './theme/theme.css';
import './theme/base.css';

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no element with the id "root" to show the page in.');

const api = createApi((path, init) => fetch(path, init));
const plans = createPlanStore({
  api: api.player,
  store: sessionStorage,
  copy: planCopyIn(localStorage),
  later,
});

followRoom(document.documentElement);

// A language that has to be fetched first is waited for, so that nothing is shown twice.
await speak(pageLanguage());

createRoot(root).render(
  <StrictMode>
    <CareLanguageProvider player={api.player}>
      <App api={api} plans={plans} />
    </CareLanguageProvider>
  </StrictMode>,
);

// While the page is written it changes under every name; and on an author's desk nothing but the newest save counts.
const isDesk = document.querySelector('script[src^="/dev/"]') !== null;
if (isBuilt && !isDesk && 'serviceWorker' in navigator) {
  navigator.serviceWorker.register('/sw.js').catch(() => {
    // Where the browser forbids it, as over plain HTTP from another machine, the page needs its server.
  });
}
