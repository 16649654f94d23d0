import type { Care } from '@lamplight/contracts';
import { words } from '../words.ts';
import { printed } from './printed.ts';

/** Care where it stood in the story: a soft line, or the folded words of a pause. */
export function CareInStory({ care }: { readonly care: Care }) {
  const paragraphs = care.paragraphs.map((paragraph) => (
    <p key={paragraph}>{printed(paragraph, care.language)}</p>
  ));
  if (care.mode === 'note') {
    return (
      <div className="care-note" lang={care.language}>
        {paragraphs}
      </div>
    );
  }
  return (
    <details className="care-before">
      <summary>{words.care.paused}</summary>
      <div lang={care.language}>{paragraphs}</div>
    </details>
  );
}
