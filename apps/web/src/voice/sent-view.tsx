import type { Passage, Sent } from '@lamplight/contracts';
import { useCallback } from 'react';
import type { Api } from '../api/api.ts';
import { useAnswer } from '../api/use-answer.ts';
import { words } from '../words.ts';
import { SentPart } from './sent-part.tsx';
import { failedWords, leftOutWords, nothingSentWords, usedWords } from './sent-words.ts';
import { standsWords } from './stands-words.ts';
import { whyWords } from './why-words.ts';
import './voice.css';

export interface SentViewProps {
  readonly api: Api;
  readonly session: string;
  readonly passage: Passage;
}

/** What a model was sent for the telling of a turn, try by try, why, and what became of it. */
export function SentView({ api, session, passage: { sequence, plain } }: SentViewProps) {
  const ask = useCallback(() => api.voice.sent(session, sequence), [api, session, sequence]);
  const { answer, trouble } = useAnswer(ask);
  if (answer === null) return <output>{trouble ?? words.turn.asking}</output>;
  const { attempts, because } = answer;
  return (
    <>
      {because !== null && <p className="sent-cut">{standsWords(because, plain !== null)}</p>}
      {attempts.length === 0 && <output>{nothingSentWords(because)}</output>}
      <ol className="sent">
        {attempts.map((attempt, index) => (
          // The tries of a telling never move, so their place is their name.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <Attempt attempt={attempt} number={index + 1} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface AttemptProps {
  readonly attempt: Sent['attempts'][number];
  readonly number: number;
}

function Attempt({ attempt, number }: AttemptProps) {
  const { model, prompt, parts, leftOut, cut, failed = [] } = attempt;
  const { sent } = words.voice;
  return (
    <>
      <h3>{sent.attempt(number, model)}</h3>
      {failed.map((call, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- what has failed stays where it is
        <p key={index}>{failedWords(call)}</p>
      ))}
      <p>
        {usedWords(attempt)} <small>{sent.prompt(prompt)}</small>
      </p>
      {cut !== null && (
        <p className="sent-cut">
          {sent.cut(whyWords(cut))} <small>{cut}</small>
        </p>
      )}
      {parts.map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- neither do the parts of a prompt
        <SentPart key={index} part={part} />
      ))}
      {leftOut.length > 0 && (
        <p>
          {sent.leftOut} {leftOut.map((left) => leftOutWords(left)).join(', ')}
        </p>
      )}
    </>
  );
}
