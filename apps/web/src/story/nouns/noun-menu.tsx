import type { Offer, SceneEntity } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { PressMenu } from '../../frame/press-menu.tsx';
import { words } from '../../words.ts';
import './nouns.css';

/** A word of the story that was pressed, and what it names. */
export interface OpenedNoun {
  readonly entity: SceneEntity;
  readonly word: HTMLElement;
}

interface NounMenuProps {
  readonly opened: OpenedNoun;
  readonly offers: readonly Offer[];
  readonly onTake: (offer: Offer) => void;
  readonly onClose: () => void;
}

/** What can be done with the thing that was pressed, beside its name. */
export function NounMenu({ opened: { entity, word }, offers, onTake, onClose }: NounMenuProps) {
  return (
    <PressMenu
      pressed={word}
      label={words.story.doWith(entity.name)}
      entries={offers.map((offer) => ({ name: setQuotes(offer.words), onPress: () => onTake(offer) }))}
      onClose={onClose}
    />
  );
}
