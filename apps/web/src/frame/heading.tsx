import { createContext, type HTMLAttributes, type RefObject, useContext } from 'react';

/** The level at which headings begin: below the title of a page, or of a window over it. */
export const HeadingLevel = createContext<2 | 3>(3);

interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  readonly ref?: RefObject<HTMLHeadingElement | null>;
}

/** A heading of what is shown as a page and in a window alike. */
export function Heading(props: HeadingProps) {
  const Level = useContext(HeadingLevel) === 2 ? 'h2' : 'h3';
  return <Level {...props} />;
}
