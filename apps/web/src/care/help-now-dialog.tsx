import type { Care } from '@lamplight/contracts';
import { useEffect, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { Api } from '../api/api.ts';
import { Dialog } from '../frame/dialog.tsx';
import { helpNowFallback } from './help-now-fallback.ts';
import { LeaveQuickly } from './leave-quickly.tsx';
import { ResourceList } from './resource-list.tsx';
import './care.css';

interface HelpNowDialogProps {
  readonly api: Api;
  readonly onClose: () => void;
}

/** "I need help now": there at once from the page itself, then as the server knows it for this country. */
export function HelpNowDialog({ api, onClose }: HelpNowDialogProps) {
  const [care, setCare] = useState<Care>(helpNowFallback);
  useEffect(() => {
    let isShown = true;
    api.helpNow().then(
      (answer) => isShown && setCare(answer),
      (error: unknown) => {
        // Without the server its own words stand; anything else is a fault of the page.
        if (!(error instanceof ApiError)) throw error;
      },
    );
    return () => {
      isShown = false;
    };
  }, [api]);
  return (
    <Dialog title={care.title} onClose={onClose}>
      <div className="care-words">
        {care.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <ResourceList resources={care.resources} />
      <LeaveQuickly />
    </Dialog>
  );
}
