import { createPortal } from 'react-dom';
import './more-below.css';

/** Where it is said that there is more below: right above what stays at the foot of the screen, and with it. */
export function MoreBelowHere() {
  return <div className="more-below" />;
}

interface MoreBelowProps {
  readonly name: string;
  readonly onPress: () => void;
}

/** Says that there is more below, and leads there. It stands in {@link MoreBelowHere}, once the page has been drawn. */
export function MoreBelow({ name, onPress }: MoreBelowProps) {
  const here = document.querySelector('.more-below');
  if (here === null) return null;
  return createPortal(
    <button type="button" onClick={onPress}>
      {name}
    </button>,
    here,
  );
}
