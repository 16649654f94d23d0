import type { AdditionBeginning } from '@lamplight/contracts';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';

/** What it begins with; the names in it are words of the story. */
export function BeginsWith({ begins }: { readonly begins: AdditionBeginning }) {
  const name = 'direction' in begins ? `${begins.name}, ${begins.direction}` : begins.name;
  return (
    <p className="addition-begins">
      {words.additions.begins[begins.kind]} <span lang={storyLanguage}>{name}</span>
    </p>
  );
}
