import type { Passage } from '@lamplight/contracts';
import { useContext } from 'react';
import { SetProse } from '../story/set-prose.tsx';
import { words } from '../words.ts';
import { AskedAgain } from './asked-again.ts';
import { type LiveTelling, wasSentInVain } from './live-telling.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { SentAct } from './sent-act.tsx';
import { stateWords } from './state-words.ts';
import { StopButton } from './stop-button.tsx';
import './voice.css';

interface LiveTellingViewProps {
  readonly passage: Passage;
  readonly telling: LiveTelling;
  readonly onStop: () => void;
}

/**
 * A telling below the plain one while a model writes it. How to stop it stands above what grows, so that it stays where it
 * is; what is taken away fades, and keeps its room for the next try.
 */
export function LiveTellingView({ passage, telling, onStop }: LiveTellingViewProps) {
  const { state, sentences, gone, cut } = telling;
  const said = stateWords(telling, passage.plain !== null, useContext(AskedAgain));
  return (
    <div className="voicing" data-state={state}>
      {said !== null && (
        <p className="voicing-state" lang={words.language}>
          <span>{said}</span>
          {state === 'writing' && (
            <StopButton named={words.voice.stopNamed} shortcut="Escape" onStop={onStop} />
          )}
          {wasSentInVain(telling) && <SentAct passage={passage} />}
        </p>
      )}
      <div className="voicing-room">
        {gone.length > 0 && (
          // A second cut has words of its own to fade.
          <div key={`gone ${cut ?? ''} ${gone.length}`} className="telling model gone" aria-hidden="true">
            <Sentences>{gone}</Sentences>
          </div>
        )}
        {sentences.length > 0 && (
          <div className="telling model being-written">
            <Sentences>{sentences}</Sentences>
            <div className="written-end" />
          </div>
        )}
      </div>
    </div>
  );
}

/** Sentences never move, so their place is their name; each that is new appears by itself. */
function Sentences({ children }: { readonly children: readonly string[] }) {
  return paragraphsOf(children).map((paragraph) => (
    <p key={paragraph[0]?.sentence}>
      {paragraph.map(({ sentence, text }) => (
        <span key={sentence} className="sentence">
          <SetProse>{text}</SetProse>
        </span>
      ))}
    </p>
  ));
}
