import { setQuotes } from '@lamplight/world';
import { Fragment } from 'react';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';

/** How something is, as the rules remark on it: in the language of the page, and what is named in that of the story. */
export function Remarks({ notes }: { readonly notes: readonly string[] }) {
  return notes.map((note, index) => (
    <Fragment key={note}>
      {index > 0 && ', '}
      <Remark note={note} />
    </Fragment>
  ));
}

/** The first word says how it is (`worn`, `on the shelf`), and the others name something. */
function Remark({ note }: { readonly note: string }) {
  const [first = '', ...named] = note.split(' ');
  const known: Readonly<Record<string, string>> = words.now.remarks;
  const word = Object.hasOwn(known, first) ? known[first] : undefined;
  if (word === undefined) return setQuotes(note);
  return (
    <span lang={words.language}>
      {word}
      {named.length > 0 && <span lang={storyLanguage}> {setQuotes(named.join(' '))}</span>}
    </span>
  );
}
