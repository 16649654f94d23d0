import type { SceneEntity } from '@lamplight/contracts';
import { type SubmitEvent, useId, useState } from 'react';
import { words } from '../words.ts';

export interface SayToProps {
  readonly person: SceneEntity;
  readonly onSay: (person: SceneEntity, text: string) => void;
}

/** Free words to somebody who is here. What comes of them the rules decide; a model lends the person its words. */
export function SayTo({ person, onSay }: SayToProps) {
  const [text, setText] = useState('');
  const id = useId();
  const say = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    onSay(person, text.trim());
    setText('');
  };
  return (
    <form className="written say-to" lang={words.language} onSubmit={say}>
      <label htmlFor={id}>{words.voice.sayTo(person.name)}</label>
      <input
        id={id}
        value={text}
        onChange={(event) => setText(event.target.value)}
        maxLength={4096}
        autoComplete="off"
        enterKeyHint="send"
      />
      <button type="submit">{words.voice.say}</button>
    </form>
  );
}
