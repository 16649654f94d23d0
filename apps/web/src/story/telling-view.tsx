import { NounButton } from './nouns/noun-button.tsx';
import { storyLanguage } from './story-language.ts';
import type { SetStretch, SetTelling } from './set-passage.ts';
import './telling-view.css';

/** One telling, in the dress of whoever speaks. */
export function TellingView({
  telling: { voice, language, place, paragraphs, closing },
}: {
  readonly telling: SetTelling;
}) {
  return (
    <div className={`telling ${voice}`} lang={language === storyLanguage ? undefined : language}>
      {place !== null && <h3>{place}</h3>}
      {paragraphs.map((stretches, index) => (
        // Lines of one telling never move, so their place is their name.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index}>
          {stretches.map((stretch, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- neither do the stretches of one line
            <Stretch key={at} stretch={stretch} />
          ))}
        </p>
      ))}
      {closing !== null && <p className="closing">{closing}</p>}
    </div>
  );
}

function Stretch({ stretch: { text, isStressed, entity, before, after } }: { readonly stretch: SetStretch }) {
  const said =
    entity === null ? (
      text
    ) : (
      <span className="bound">
        {before}
        <NounButton entity={entity}>{text}</NounButton>
        {after}
      </span>
    );
  return isStressed ? <em>{said}</em> : said;
}
