import type { Sent } from '@lamplight/contracts';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';
import { numberWords } from './money-words.ts';
import { fieldWords } from './sent-words.ts';

interface SentPartProps {
  readonly part: Sent['attempts'][number]['parts'][number];
}

/** One field of what was sent: what it is, how much of the budget it took, why it was sent, and all of it. */
export function SentPart({ part }: SentPartProps) {
  const { title, because } = fieldWords(part);
  return (
    <details>
      <summary>
        {title} {words.voice.sent.tokens(numberWords(part.tokens))}
      </summary>
      <p className="sent-because">{because}</p>
      <pre lang={storyLanguage}>{part.text}</pre>
    </details>
  );
}
