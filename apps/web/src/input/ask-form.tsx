import { type KeyboardEvent, type RefObject, type SubmitEvent, useState } from 'react';
import { useReading } from '../reading/use-reading.ts';
import { words } from '../words.ts';
import { atDraft, stepHistory } from './input-history.ts';
import { useDictation } from './use-dictation.ts';
import { useDraft } from './use-draft.ts';
import './input.css';

/** What a model's tellings cost, beside the input. */
export interface CostAside {
  /** So far; `null` where nothing was spent. */
  readonly spent: string | null;
  readonly next: string;
}

interface AskFormProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly session: string;
  readonly typed: readonly string[];
  readonly returned: string | null;
  /** What the input asks for. */
  readonly label: string;
  /** What is worth knowing before one says something, quietly beside it. */
  readonly aside: CostAside | null;
  readonly onSay: (text: string) => void;
}

const longest = 32_768;

/** Where one says what one does. It is never shut: what is sent while an answer is awaited waits its turn. */
export function AskForm({ input, session, typed, returned, label, aside, onSay }: AskFormProps) {
  const [draft, setDraft] = useDraft(session, returned);
  const [place, setPlace] = useState(atDraft);
  const [settings] = useReading();
  const dictating = useDictation(setDraft);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    input.current?.focus();
    if (draft.trim() === '') return;
    onSay(draft.trim());
    setDraft('');
    setPlace(atDraft);
  };

  const walk = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const step = stepHistory(typed, place, event.key === 'ArrowUp' ? 'back' : 'forth', draft);
    if (step === null) return;
    setPlace(step.place);
    setDraft(step.text);
  };

  return (
    <form className="ask" onSubmit={submit}>
      <div className="ask-head">
        <label htmlFor="words">{label}</label>
        {aside !== null && (
          <small>
            {aside.spent !== null && <span className="spent-aside">{`${aside.spent} · `}</span>}
            {aside.next}
          </small>
        )}
      </div>
      <input
        id="words"
        ref={input}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={walk}
        maxLength={longest}
        autoComplete="off"
        autoCapitalize="none"
        enterKeyHint="send"
      />
      {dictating.isPossible && settings.dictation && (
        <button type="button" aria-pressed={dictating.isListening} onClick={dictating.toggle}>
          {dictating.isListening ? words.reading.listening : words.reading.listen}
        </button>
      )}
      <button type="submit">{words.play.send}</button>
      {dictating.failure !== null && <output>{words.reading.notHeard}</output>}
    </form>
  );
}
