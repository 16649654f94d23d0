import { type ReactNode, useEffect, useRef } from 'react';

/** The title of a screen of its own; reading begins there when one comes to it. */
export function ScreenTitle({ children, lang }: { readonly children: ReactNode; readonly lang?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} lang={lang}>
      {children}
    </h1>
  );
}
