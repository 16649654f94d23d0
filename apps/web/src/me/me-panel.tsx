import type { Offer, Session } from '@lamplight/contracts';
import { EntityList } from '../now/entity-list.tsx';
import { words } from '../words.ts';
import { QuestList } from './quest-list.tsx';

interface MePanelProps {
  readonly session: Session;
  readonly onTake: (offer: Offer) => void;
}

/** The player: what is carried, what is to be done, what has been reached. */
export function MePanel({ session: { scene, offers, score, maxScore }, onTake }: MePanelProps) {
  return (
    <div className="panel me">
      <h2 id="me" tabIndex={-1}>
        {words.me.title}
      </h2>
      {scene.inventory.length === 0 ? (
        <>
          <h3>{words.me.inventory}</h3>
          <p>{words.me.emptyHanded}</p>
        </>
      ) : (
        <EntityList title={words.me.inventory} entities={scene.inventory} offers={offers} onTake={onTake} />
      )}
      <QuestList quests={scene.quests} />
      {maxScore !== null && (
        <>
          <h3>{words.me.score}</h3>
          <p>{words.me.scoreOf(score, maxScore)}</p>
        </>
      )}
    </div>
  );
}
