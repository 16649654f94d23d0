import type { Care, OwnAlert } from '@lamplight/contracts';
import type { Api } from '../api/api.ts';
import { toldWords } from './told-words.ts';
import { useTold } from './use-told.ts';
import { panelWordsIn } from './words/panel-words-in.ts';

interface ToldStatusProps {
  readonly api: Api;
  readonly session: string;
  /** What the server said of the player's alerts by itself, or `null`. */
  readonly news: readonly OwnAlert[] | null;
  readonly language: Care['language'];
}

/** Who is told, as it truly stands now; shown only where somebody is told at all. */
export function ToldStatus({ api, session, news, language }: ToldStatusProps) {
  const told = useTold(api, session, news);
  const words = panelWordsIn(language);
  return (
    <div className="told">
      <h3>{words.toldTitle}</h3>
      <output>{toldWords(told, words)}</output>
    </div>
  );
}
