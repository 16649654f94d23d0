import { useState } from 'react';
import type { Api } from './api/api.ts';
import { HelpNowDialog } from './care/help-now-dialog.tsx';
import { Colophon } from './frame/colophon.tsx';
import { Masthead } from './frame/masthead.tsx';
import { SkipLink } from './frame/skip-link.tsx';
import { HelpDialog } from './help/help-dialog.tsx';
import { PlayPage } from './story/play-page.tsx';
import { useRoute } from './route/route.ts';
import { StartPage } from './start/start-page.tsx';
import { words } from './words.ts';

/** The whole page: what every screen has, and the screen that the address asks for. */
export function App({ api }: { readonly api: Api }) {
  const route = useRoute();
  const [dialog, setDialog] = useState<'help' | 'help-now' | null>(null);
  const onHelp = (): void => setDialog('help');
  const onHelpNow = (): void => setDialog('help-now');
  const onClose = (): void => setDialog(null);
  return (
    <>
      <SkipLink>{route.screen === 'play' ? words.skip : words.skipToContent}</SkipLink>
      <Masthead onHelpNow={onHelpNow} />
      {route.screen === 'play' ? (
        <PlayPage key={route.session} api={api} id={route.session} onHelp={onHelp} />
      ) : (
        <StartPage api={api} />
      )}
      <Colophon onHelp={onHelp} onHelpNow={onHelpNow} />
      {dialog === 'help' && <HelpDialog onClose={onClose} />}
      {dialog === 'help-now' && <HelpNowDialog api={api} onClose={onClose} />}
    </>
  );
}
