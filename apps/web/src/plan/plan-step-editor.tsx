import type { PlanStep } from '@lamplight/care';
import { type SubmitEvent, useRef, useState } from 'react';
import { useCareLanguage } from '../care/care-language.tsx';
import { toolWordsIn } from '../care/tool-words/tool-words-in.ts';
import { Heading } from '../frame/heading.tsx';
import { moveEntry } from './move-entry.ts';
import { PlanEntry } from './plan-entry.tsx';

interface PlanStepEditorProps {
  readonly step: PlanStep;
  readonly entries: readonly string[];
  /** What can be added with one press. */
  readonly suggested: readonly string[];
  readonly onWrite: (entries: string[]) => void;
}

const most = 30;
const longest = 500;

/** One step of the plan: its entries, and where one adds to them. */
export function PlanStepEditor({ step, entries, suggested, onWrite }: PlanStepEditorProps) {
  const [written, write] = useState('');
  const { language } = useCareLanguage();
  const words = toolWordsIn(language).plan;
  const adding = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = `plan-${step.id}`;
  const add = (entry: string): void => {
    if (entry.trim() !== '' && entries.length < most) onWrite([...entries, entry.trim()]);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    add(written);
    write('');
    adding.current?.focus();
  };
  const remove = (at: number): void => {
    onWrite(entries.toSpliced(at, 1));
    // What had the focus is gone; the place to write is the nearest one that stays.
    adding.current?.focus();
  };
  const move = (at: number, by: -1 | 1): void => {
    onWrite([...moveEntry(entries, at, by)]);
    list.current?.querySelectorAll<HTMLElement>('textarea')[at + by]?.focus();
  };
  return (
    <li className="plan-step">
      <Heading id={id}>{step.title}</Heading>
      <p className="prompt">{step.prompt}</p>
      <ul ref={list} aria-labelledby={id}>
        {entries.map((entry, at) => (
          <PlanEntry
            // An entry is its place: what is typed into it must not make it another one.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            entry={entry}
            label={`${step.title}, ${at + 1}`}
            isFirst={at === 0}
            isLast={at === entries.length - 1}
            onChange={(text) => onWrite(entries.with(at, text))}
            onMove={(by) => move(at, by)}
            onRemove={() => remove(at)}
          />
        ))}
      </ul>
      {entries.length < most && (
        <form className="written" onSubmit={submit}>
          <label htmlFor={`${id}-new`} className="unseen">
            {words.addTo(step.title)}
          </label>
          <input
            id={`${id}-new`}
            ref={adding}
            value={written}
            onChange={(event) => write(event.target.value)}
            maxLength={longest}
            placeholder={words.write}
            autoComplete="off"
          />
          <button type="submit" aria-label={words.addTo(step.title)}>
            {words.add}
          </button>
        </form>
      )}
      {suggested.length > 0 && entries.length < most && (
        <ul className="suggested" aria-label={words.suggested}>
          {suggested.map((line) => (
            <li key={line}>
              <button type="button" className="quiet" onClick={() => add(line)}>
                {`+ ${line}`}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
