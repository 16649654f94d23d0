import type { AdditionKind, Money } from '@lamplight/contracts';
import { type SubmitEvent, useId, useState } from 'react';
import { Choice } from '../choose/choice.tsx';
import { moneyWords } from '../voice/money-words.ts';
import { words } from '../words.ts';

interface WishFormProps {
  /** Whether something is offered already. */
  readonly isAnother: boolean;
  /** What asking may cost at most. */
  readonly next: Money | null;
  readonly onWish: (kind: AdditionKind, wish: string) => void;
}

const longest = 400;
const kinds = ['quest', 'person', 'place'] as const satisfies readonly AdditionKind[];

/** Asks for more in the story: with one button, or with a wish. What it sends and may cost is said before. */
export function WishForm({ isAnother, next, onWish }: WishFormProps) {
  const [isOpen, open] = useState(false);
  const [kind, setKind] = useState<AdditionKind>('quest');
  const [wish, setWish] = useState('');
  const [means, field] = [useId(), useId()];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setWish('');
    open(false);
    onWish(kind, wish.trim());
  };
  return (
    <details className="wish" open={isOpen} onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{isAnother ? words.additions.another : words.additions.open}</summary>
      <form onSubmit={submit}>
        <Choice
          title={words.additions.kind}
          choices={kinds.map((one) => [one, words.additions.kinds[one]])}
          chosen={kind}
          onChoose={setKind}
        />
        <label htmlFor={field}>{words.additions.wish}</label>
        <input
          id={field}
          value={wish}
          maxLength={longest}
          autoComplete="off"
          aria-describedby={means}
          onChange={(event) => setWish(event.target.value)}
        />
        <small id={means}>
          {words.additions.means}{' '}
          {next === null || next.amount === 0 ? '' : words.additions.most(moneyWords(next))}
        </small>
        <button type="submit">{words.additions.ask}</button>
      </form>
    </details>
  );
}
