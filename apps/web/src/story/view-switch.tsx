import { words } from '../words.ts';

/** What a small screen shows above the input: the story, the moment, the player, or the acts upon the telling. */
export type View = 'story' | 'here' | 'me' | 'acts';

const views: readonly View[] = ['story', 'here', 'me', 'acts'];

interface ViewSwitchProps {
  readonly view: View;
  readonly onShow: (view: View) => void;
}

/** Story, here, me: one press each, where a thumb reaches. On wide screens all three are there and it is not. */
export function ViewSwitch({ view, onShow }: ViewSwitchProps) {
  return (
    <fieldset className="views" aria-label={words.play.views}>
      {views.map((name) => (
        <button
          type="button"
          className="quiet"
          key={name}
          aria-pressed={name === view}
          onClick={() => onShow(name)}
        >
          {words.play.view[name]}
        </button>
      ))}
    </fieldset>
  );
}
