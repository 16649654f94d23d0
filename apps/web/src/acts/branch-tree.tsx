import type { BranchNode } from '@lamplight/contracts';
import { branchName } from '../session/session-store.ts';
import { words } from '../words.ts';

interface BranchTreeProps {
  readonly branches: readonly BranchNode[];
  /** Whose children are shown; `null` for the first path. */
  readonly parent: string | null;
  readonly onChoose: (name: string) => void;
}

/** The paths as they grew from each other, and how each differs from the one that one is on. */
export function BranchTree({ branches, parent, onChoose }: BranchTreeProps) {
  const children = branches.filter((branch) => branch.parent === parent);
  if (children.length === 0) return null;
  return (
    <ul className="branches">
      {children.map(({ name, turn, at, current, differs }) => (
        <li key={name}>
          <div className="branch">
            <span>
              {branchName(name)}{' '}
              <small>
                {words.start.turn(turn)}
                {parent !== null && `, ${words.branches.grewAt(at)}`}
              </small>
              {differs.length > 0 && <small className="differs">{differs.join(' · ')}</small>}
            </span>
            {current ? (
              <em>{words.branches.current}</em>
            ) : (
              <button
                type="button"
                aria-label={words.branches.chooseNamed(branchName(name))}
                onClick={() => onChoose(name)}
              >
                {words.branches.choose}
              </button>
            )}
          </div>
          <BranchTree branches={branches} parent={name} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}
