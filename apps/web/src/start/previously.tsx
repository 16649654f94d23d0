import { useCallback } from 'react';
import type { Api } from '../api/api.ts';
import { useAnswer } from '../api/use-answer.ts';
import { SetProse } from '../story/set-prose.tsx';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';

interface PreviouslyProps {
  readonly api: Api;
  readonly session: string;
}

/** Where a story stands, in a few sentences, for whoever comes back to it. */
export function Previously({ api, session }: PreviouslyProps) {
  const { answer, trouble } = useAnswer(useCallback(() => api.recap(session), [api, session]));
  return (
    <>
      <h3>{words.start.previously}</h3>
      {answer === null ? (
        <p>{trouble ?? words.start.remembering}</p>
      ) : (
        <p lang={storyLanguage}>
          <SetProse>{answer.sentences.join(' ')}</SetProse>
        </p>
      )}
    </>
  );
}
