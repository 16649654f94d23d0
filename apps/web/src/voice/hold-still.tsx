import { Component, type ReactNode, type RefObject } from 'react';
import { edgesInSight } from '../story/lead.ts';

interface HoldStillProps {
  readonly passage: RefObject<HTMLElement | null>;
  readonly isBeingWritten: boolean;
  readonly children: ReactNode;
}

/**
 * Keeps what a model wrote where it is on the screen when the plain words above it step behind it, so that nobody loses
 * their line. A class, because nothing else is asked right before the page changes.
 */
export class HoldStill extends Component<HoldStillProps> {
  override getSnapshotBeforeUpdate(before: HoldStillProps): number | null {
    if (!before.isBeingWritten || this.props.isBeingWritten) return null;
    const box = this.props.passage.current?.querySelector('.being-written')?.getBoundingClientRect();
    const { head, foot } = edgesInSight();
    return box !== undefined && box.bottom > head && box.top < foot ? box.top : null;
  }

  override componentDidUpdate(_before: HoldStillProps, _state: unknown, top: number | null): void {
    if (top === null) return;
    const told = this.props.passage.current?.querySelector(':scope > .telling.model p');
    if (told != null) scrollBy({ top: told.getBoundingClientRect().top - top, behavior: 'instant' });
  }

  override render(): ReactNode {
    return this.props.children;
  }
}
