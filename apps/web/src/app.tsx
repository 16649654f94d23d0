import { useCallback, useEffect, useState } from 'react';
import type { Api } from './api/api.ts';
import { BeforePage } from './before/before-page.tsx';
import { BesideDialog } from './beside/beside-dialog.tsx';
import type { Beside } from './beside/beside.ts';
import { cameBack } from './care/leave-now.ts';
import { LeftPage } from './care/left-page.tsx';
import { useEscapeThrice } from './care/use-escape-thrice.ts';
import { Colophon } from './frame/colophon.tsx';
import { Masthead } from './frame/masthead.tsx';
import { OpenHelpNow } from './frame/open-help-now.ts';
import { SkipLink } from './frame/skip-link.tsx';
import type { PlanStore } from './plan/plan-store.ts';
import { routeOf, usePath } from './route/route.ts';
import { useSafetyKey } from './safety/use-safety-key.ts';
import { StartPage } from './start/start-page.tsx';
import { PlayPage } from './story/play-page.tsx';
import { ToolPage } from './tool/tool-page.tsx';
import { usePageLanguage, words } from './words.ts';

interface AppProps {
  readonly api: Api;
  readonly plans: PlanStore;
}

/** The whole page: what every screen has, and the screen that the address asks for. */
export function App({ api, plans }: AppProps) {
  // Whatever is drawn below is drawn anew when another language is chosen.
  usePageLanguage();
  const path = usePath();
  const route = routeOf(path);
  const [beside, open] = useState<Beside | null>(null);
  const [shown, show] = useState(path);
  // A window belongs to the screen it was opened on, and goes with it.
  if (shown !== path) {
    show(path);
    open(null);
  }
  const onClose = (): void => open(null);
  const openHelpNow = useCallback(() => open('help-now'), []);
  useEscapeThrice();
  useSafetyKey(() => open('safety'));
  // Read while there is a server, so that it is there when there is none.
  useEffect(() => plans.open(), [plans]);
  if (cameBack()) return <LeftPage />;
  const isPlaying = route.screen === 'play';
  return (
    <OpenHelpNow value={openHelpNow}>
      <button type="button" className="skip" onClick={() => open('reading')}>
        {words.reading.open}
      </button>
      <SkipLink>
        {isPlaying ? words.skip : route.screen === 'start' ? words.skipToStories : words.skipToContent}
      </SkipLink>
      <Masthead onOpen={open} />
      {route.screen === 'play' ? (
        <PlayPage
          key={route.session}
          api={api}
          plans={plans}
          id={route.session}
          beside={beside}
          onOpen={open}
          onClose={onClose}
        />
      ) : route.screen === 'start' ? (
        <StartPage api={api} plans={plans} />
      ) : route.screen === 'before' ? (
        <BeforePage key={route.adventure} api={api} adventure={route.adventure} onOpen={open} />
      ) : (
        <ToolPage key={route.screen} api={api} plans={plans} screen={route.screen} onOpen={open} />
      )}
      {!isPlaying && <Colophon onOpen={open} />}
      {beside !== null && !isPlaying && (
        <BesideDialog key={beside} {...{ api, plans, beside, onClose }} atHand={null} onOpen={open} />
      )}
    </OpenHelpNow>
  );
}
