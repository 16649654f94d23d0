import type { Telling } from '@lamplight/contracts';
import { splitEmphasis } from './split-emphasis.ts';
import { splitTelling } from './split-telling.ts';

/** One telling, in the dress of whoever speaks. */
export function TellingView({ telling }: { readonly telling: Telling }) {
  const { place, paragraphs } = splitTelling(telling);
  return (
    <div className={`telling ${telling.voice}`}>
      {place !== null && <h3>{place}</h3>}
      {paragraphs.map((paragraph, index) => (
        // Lines of one telling never move, so their place is their name.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index}>{telling.voice === 'plain' ? <Prose text={paragraph} /> : paragraph}</p>
      ))}
    </div>
  );
}

function Prose({ text: prose }: { readonly text: string }) {
  return splitEmphasis(prose).map(({ text, isStressed }, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- stretches of one paragraph never move
    isStressed ? <em key={index}>{text}</em> : text,
  );
}
