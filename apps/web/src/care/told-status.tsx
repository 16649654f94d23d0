import type { Care } from '@lamplight/contracts';
import type { Api } from '../api/api.ts';
import { toldWords } from './told-words.ts';
import { useTold } from './use-told.ts';
import { panelWordsIn } from './words/panel-words-in.ts';

interface ToldStatusProps {
  readonly api: Api;
  readonly session: string;
  readonly language: Care['language'];
}

/** Who is told, as it truly stands now; shown only where somebody is told at all. */
export function ToldStatus({ api, session, language }: ToldStatusProps) {
  const told = useTold(api, session);
  const words = panelWordsIn(language);
  return (
    <div className="told">
      <h3>{words.toldTitle}</h3>
      <output>{toldWords(told, words)}</output>
    </div>
  );
}
