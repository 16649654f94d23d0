import { words } from '../words.ts';

interface EndingProps {
  readonly ending: string;
  readonly onTakeBack: () => void;
  readonly onBeginAgain: () => void;
}

/** The end of a story is no dead end. */
export function Ending({ ending, onTakeBack, onBeginAgain }: EndingProps) {
  const name = ending.replaceAll('-', ' ');
  return (
    <section className="ending" aria-labelledby="ending">
      <h2 id="ending">{name === '' ? words.play.ended : words.play.endedHow(name)}</h2>
      <button type="button" onClick={onBeginAgain}>
        {words.play.beginAgain}
      </button>
      <button type="button" onClick={onTakeBack}>
        {words.acts.takeBack}
      </button>
    </section>
  );
}
