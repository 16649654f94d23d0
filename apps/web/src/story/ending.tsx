import { words } from '../words.ts';

interface EndingProps {
  readonly onTakeBack: () => void;
  readonly onBeginAgain: () => void;
}

/** The end of a story is no dead end. How it ended, the story itself has told. */
export function Ending({ onTakeBack, onBeginAgain }: EndingProps) {
  return (
    <section className="ending" aria-labelledby="ending">
      <h2 id="ending">{words.play.ended}</h2>
      <button type="button" onClick={onBeginAgain}>
        {words.play.beginAgain}
      </button>
      <button type="button" onClick={onTakeBack}>
        {words.acts.takeBack}
      </button>
    </section>
  );
}
