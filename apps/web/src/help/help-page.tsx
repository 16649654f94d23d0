import type { Api } from '../api/api.ts';
import type { Beside } from '../beside/beside.ts';
import { HelpNowWords } from '../care/help-now-words.tsx';
import { useHelpNow } from '../care/use-help-now.ts';
import { PreferencesForm } from '../preferences/preferences-form.tsx';
import { usePreferences } from '../preferences/use-preferences.ts';
import { words } from '../words.ts';

interface HelpPageProps {
  readonly api: Api;
  readonly onOpen: (beside: Beside) => void;
}

/** Help as a page: the numbers, the words, the tools, and whose numbers and words they are. Works without a server. */
export function HelpPage({ api, onOpen }: HelpPageProps) {
  const kept = usePreferences(api.player);
  const { care } = useHelpNow(api);
  const { helpPage } = words;
  return (
    <>
      <HelpNowWords care={care} onOpen={onOpen} />
      <section aria-labelledby="quick-exit">
        <h2 id="quick-exit">{helpPage.exit}</h2>
        <p>{helpPage.exitWords}</p>
      </section>
      <section aria-labelledby="preferences">
        <h2 id="preferences">{helpPage.preferences}</h2>
        <PreferencesForm kept={kept} />
      </section>
    </>
  );
}
