import type { Offer, Session } from '@lamplight/contracts';
import { type ReactNode, useContext } from 'react';
import type { Beside } from '../beside/beside.ts';
import { EntityList } from '../now/entity-list.tsx';
import { OpenTurn } from '../turn/open-turn.ts';
import { words } from '../words.ts';
import { QuestList } from './quest-list.tsx';

interface MePanelProps {
  readonly session: Session;
  /** The turn that changed the score last, if that is known. */
  readonly scoredAt: number | null;
  readonly onOpen: (beside: Beside) => void;
  readonly onTake: (offer: Offer) => void;
  /** What stands below the quests. */
  readonly children?: ReactNode;
}

/** The player: what is carried, what is to be done, what has been reached. */
export function MePanel({ session, scoredAt, onOpen, onTake, children }: MePanelProps) {
  const { scene, offers, score, maxScore, passages } = session;
  const openTurn = useContext(OpenTurn);
  const scored = passages.find(({ sequence }) => sequence === scoredAt);
  return (
    <div className="panel me">
      <h2 id="me" tabIndex={-1}>
        {words.me.title}
      </h2>
      <div className="books">
        <button type="button" onClick={() => onOpen('map')}>
          {words.map.open}
        </button>
        <button type="button" onClick={() => onOpen('journal')}>
          {words.journal.open}
        </button>
      </div>
      {scene.inventory.length === 0 ? (
        <>
          <h3>{words.me.inventory}</h3>
          <p>{words.me.emptyHanded}</p>
        </>
      ) : (
        <EntityList title={words.me.inventory} entities={scene.inventory} offers={offers} onTake={onTake} />
      )}
      <QuestList quests={scene.quests} />
      {children}
      {maxScore !== null && (
        <>
          <h3>{words.me.score}</h3>
          {scored === undefined ? (
            <p>{words.me.scoreOf(score, maxScore)}</p>
          ) : (
            <button type="button" className="score" onClick={() => openTurn(scored)}>
              {words.me.scoreOf(score, maxScore)} <small>{words.turn.why}</small>
            </button>
          )}
        </>
      )}
    </div>
  );
}
