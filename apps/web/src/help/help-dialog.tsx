import { Dialog } from '../frame/dialog.tsx';
import { words } from '../words.ts';
import './help.css';

/** How to play. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { help } = words;
  return (
    <Dialog title={help.title} onClose={onClose}>
      <p>{help.lead}</p>
      <Pairs title={help.examplesTitle} pairs={help.examples} />
      <Pairs title={help.shortTitle} pairs={help.short} />
      <Pairs title={help.actsTitle} pairs={help.acts} />
      <Pairs title={help.keysTitle} pairs={help.keys} />
      <p>{help.care}</p>
    </Dialog>
  );
}

interface PairsProps {
  readonly title: string;
  readonly pairs: readonly (readonly [string, string])[];
}

function Pairs({ title, pairs }: PairsProps) {
  return (
    <>
      <h3>{title}</h3>
      <dl className="pairs">
        {pairs.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
