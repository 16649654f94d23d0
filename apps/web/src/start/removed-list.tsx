import type { RemovedSession } from '@lamplight/contracts';
import { useState } from 'react';
import { words } from '../words.ts';
import { RemoveDialog } from './remove-dialog.tsx';

interface RemovedListProps {
  readonly removed: readonly RemovedSession[];
  readonly onRestore: (id: string) => Promise<unknown>;
  readonly onDestroy: (id: string) => Promise<unknown>;
}

/** What was put away and can still be brought back. */
export function RemovedList({ removed, onRestore, onDestroy }: RemovedListProps) {
  const [doomed, setDoomed] = useState<RemovedSession | null>(null);
  if (removed.length === 0) return null;
  return (
    <section className="removed" aria-labelledby="removed">
      <h2 id="removed">{words.start.removed}</h2>
      <ul>
        {removed.map((session) => {
          const { id, restorableUntil } = session;
          const shown = session.name ?? session.title;
          return (
            <li key={id}>
              <span>
                {shown} <small>{words.start.restorableUntil(new Date(restorableUntil))}</small>
              </span>
              <button
                type="button"
                aria-label={words.start.restoreNamed(shown)}
                onClick={() => void onRestore(id)}
              >
                {words.start.restore}
              </button>
              <button
                type="button"
                className="quiet"
                aria-label={words.start.destroyNamed(shown)}
                onClick={() => setDoomed(session)}
              >
                {words.start.destroy}
              </button>
            </li>
          );
        })}
      </ul>
      {doomed !== null && (
        <RemoveDialog
          title={doomed.name ?? doomed.title}
          onClose={() => setDoomed(null)}
          onRemove={() => onDestroy(doomed.id)}
        />
      )}
    </section>
  );
}
