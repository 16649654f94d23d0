import type { Offer, Passage, SceneEntity, Session } from '@lamplight/contracts';
import { useCallback, useMemo, useState } from 'react';
import { offersAbout } from '../now/group-offers.ts';
import { useReading } from '../reading/use-reading.ts';
import type { SessionState } from '../session/session-state.ts';
import { useOnline } from '../session/use-online.ts';
import type { SessionStore } from '../session/session-store.ts';
import { storyLanguage } from './story-language.ts';
import { liveTellingOf } from '../voice/live-telling-of.ts';
import { useTellingInView } from '../voice/use-telling-in-view.ts';
import { words } from '../words.ts';
import { askedWords } from './asked-words.ts';
import { isOfStory } from './is-of-story.ts';
import { inSight } from './in-sight.ts';
import { leadOn } from './lead.ts';
import { MoreBelow } from './more-below.tsx';
import { NounMenu, type OpenedNoun } from './nouns/noun-menu.tsx';
import { OpenNoun } from './nouns/open-noun.ts';
import { PassageView } from './passage-view.tsx';
import { useGoesOn } from './use-goes-on.ts';
import { useNewestInView } from './use-newest-in-view.ts';
import { WaitingView } from './waiting-view.tsx';
import './story-view.css';

interface StoryViewProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly store: SessionStore;
  /** Whether something else has to be read first. */
  readonly isStill: boolean;
  readonly onTake: (offer: Offer) => void;
}

/** The story so far as one flow, and below it what has been said and not answered yet. */
export function StoryView({ session, state, store, isStill, onTake }: StoryViewProps) {
  const { passages, scene, offers } = session;
  const { outstanding, trouble, reached, stage, tellings: live } = state;
  const last = passages.at(-1);
  const newest = last?.sequence ?? 0;
  // After words that were not understood, what was told before them still holds.
  const told = passages.findLast(({ tellings }) => tellings.some(({ voice }) => isOfStory(voice)))?.sequence;
  const [first] = useState(newest);
  const isOnline = useOnline();
  const [{ layout }] = useReading();
  const [opened, open] = useState<OpenedNoun | null>(null);
  const { article, isBehind, catchUp, isFollowed } = useNewestInView(
    newest,
    outstanding.length,
    state.isKept,
    isStill,
  );
  const goesOn = useGoesOn(article);
  useTellingInView(article, live.at(-1), () => isFollowed() && !isStill);
  // A screen reader reads the story through without stopping at every name; the lists beside it have the same verbs.
  const named = useMemo(
    () => (layout === 'reader' ? nothing : inSight(scene, offers)),
    [layout, scene, offers],
  );
  const openNoun = useCallback((entity: SceneEntity, word: HTMLElement): void => open({ entity, word }), []);
  const isUnderstood = live.at(-1)?.state === 'understanding';
  const isLost = !isOnline || !reached || (trouble?.retries ?? false);
  return (
    <OpenNoun value={openNoun}>
      <article className="story" ref={article} aria-label={words.play.story} lang={storyLanguage}>
        {passages.map((passage, index) => (
          <PassageView
            // What is remembered of an unchanged passage includes words of the page.
            key={`${passage.sequence} ${words.language}`}
            passage={passage}
            asked={askedWords(passages, index)}
            inSight={passage.sequence === told && outstanding.length === 0 ? named : nothing}
            isNew={passage.sequence > first}
            live={liveTellingOf(live, session, passage.sequence)}
            onStop={store.stopTelling}
            onTakeBack={
              passage === last && tookTurn(passages, index) && outstanding.length === 0
                ? store.takeBack
                : null
            }
          />
        ))}
        {outstanding.map((one, index) => (
          <WaitingView
            key={one.key}
            outstanding={one}
            progress={isLost ? 'kept' : index > 0 ? 'waiting' : stage?.key === one.key ? stage.at : 'sending'}
            onStop={index === 0 && isUnderstood ? store.stopTelling : null}
            onWithdraw={index === 0 ? null : store.withdraw}
          />
        ))}
      </article>
      {isBehind && <MoreBelow name={words.story.newBelow} onPress={catchUp} />}
      {goesOn && !isBehind && <MoreBelow name={words.story.readOn} onPress={leadOn} />}
      {opened !== null && (
        <NounMenu
          opened={opened}
          offers={offersAbout(offers, opened.entity.id)}
          onTake={onTake}
          onClose={() => open(null)}
        />
      )}
    </OpenNoun>
  );
}

const nothing: readonly SceneEntity[] = [];

/** Whether the story went on with it, so that taking one turn back takes back this one. */
function tookTurn(passages: readonly Passage[], index: number): boolean {
  const [before, passage] = [passages[index - 1], passages[index]];
  return before !== undefined && passage !== undefined && passage.turn > before.turn;
}
