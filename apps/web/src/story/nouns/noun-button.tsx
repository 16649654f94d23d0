import type { SceneEntity } from '@lamplight/contracts';
import { useContext } from 'react';
import { OpenNoun } from './open-noun.ts';

interface NounButtonProps {
  readonly entity: SceneEntity;
  readonly children: string;
}

/** The name of something in sight, within the story: one press shows what can be done with it. */
export function NounButton({ entity, children }: NounButtonProps) {
  const open = useContext(OpenNoun);
  return (
    <button
      type="button"
      className="noun"
      aria-haspopup="menu"
      onClick={(event) => open(entity, event.currentTarget)}
    >
      {children}
    </button>
  );
}
