import type { MouseEvent, ReactNode } from 'react';

/** The first stop of the keyboard: past the head of the page to the input, or to what there is instead of one. */
export function SkipLink({ children }: { readonly children: ReactNode }) {
  const skip = (event: MouseEvent): void => {
    const input = document.querySelector<HTMLElement>('#words');
    if (input === null) return;
    event.preventDefault();
    input.focus();
  };
  return (
    <a className="skip" href="#main" onClick={skip}>
      {children}
    </a>
  );
}
