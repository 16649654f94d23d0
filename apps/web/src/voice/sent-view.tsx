import type { Sent } from '@lamplight/contracts';
import { useCallback, useState } from 'react';
import type { Api } from '../api/api.ts';
import { useAnswer } from '../api/use-answer.ts';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';
import { moneyWords, numberWords } from './money-words.ts';
import { whyWords } from './why-words.ts';
import './voice.css';

interface SentViewProps {
  readonly api: Api;
  readonly session: string;
  readonly sequence: number;
}

/** What a model was sent for the telling of a turn, and why; asked for when somebody wants to see it. */
export function SentView(props: SentViewProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <h3>{words.voice.sent.title}</h3>
      {isOpen ? (
        <Attempts {...props} />
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          {words.voice.sent.show}
        </button>
      )}
    </>
  );
}

function Attempts({ api, session, sequence }: SentViewProps) {
  const ask = useCallback(() => api.voice.sent(session, sequence), [api, session, sequence]);
  const { answer, trouble } = useAnswer(ask);
  if (answer === null) return <output>{trouble ?? words.turn.asking}</output>;
  if (answer.attempts.length === 0) return <output>{words.voice.sent.nothing}</output>;
  return (
    <ol className="sent">
      {answer.attempts.map((attempt, index) => (
        // The tries of a telling never move, so their place is their name.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <Attempt attempt={attempt} number={index + 1} />
        </li>
      ))}
    </ol>
  );
}

interface AttemptProps {
  readonly attempt: Sent['attempts'][number];
  readonly number: number;
}

function Attempt({ attempt, number }: AttemptProps) {
  const { model, prompt, parts, leftOut, cut, cached, inputTokens, outputTokens, cost } = attempt;
  const { sent } = words.voice;
  const used = sent.used(
    numberWords(inputTokens),
    numberWords(outputTokens),
    cost === null ? null : moneyWords(cost),
  );
  return (
    <>
      <h4>{sent.attempt(number, model)}</h4>
      <p>
        {cached ? sent.cached : used} <small>{sent.prompt(prompt)}</small>
      </p>
      {cut !== null && (
        <p className="sent-cut">
          {sent.cut(whyWords(cut))} <small>{cut}</small>
        </p>
      )}
      {parts.map(({ title, because, tokens, text }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- neither do the parts of a prompt
        <details key={index}>
          <summary>
            <span lang={storyLanguage}>{title}</span> {sent.tokens(numberWords(tokens))}
          </summary>
          <p lang={storyLanguage} className="sent-because">
            {because}
          </p>
          <pre lang={storyLanguage}>{text}</pre>
        </details>
      ))}
      {leftOut.length > 0 && (
        <p>
          {sent.leftOut} <span lang={storyLanguage}>{leftOut.join(', ')}</span>
        </p>
      )}
    </>
  );
}
