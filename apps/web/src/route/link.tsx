import type { MouseEvent, ReactNode } from 'react';
import { navigate } from './route.ts';

interface LinkProps {
  readonly to: string;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link within the page. Opened in a new tab, or in any other unusual way, it is a link like every other. */
export function Link({ to, className, label, children }: LinkProps) {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={to} className={className} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}
