import type {
  Offer,
  Passage,
  AdditionOffer,
  SceneEntity,
  Session,
  SessionVoice,
  Travelling,
} from '@lamplight/contracts';
import { type CSSProperties, useCallback, useEffect, useRef, useState } from 'react';
import { Acts } from '../acts/acts.tsx';
import { useAloud } from '../aloud/use-aloud.ts';
import { whatToRead } from '../aloud/what-to-read.ts';
import type { Api } from '../api/api.ts';
import type { Beside } from '../beside/beside.ts';
import { useCareLanguage } from '../care/care-language.tsx';
import { CarePanel } from '../care/care-panel.tsx';
import { CheckOutCard } from '../check-out/check-out-card.tsx';
import { Colophon } from '../frame/colophon.tsx';
import { useHeightKnown } from '../frame/use-height-known.ts';
import { AskForm, type CostAside } from '../input/ask-form.tsx';
import { Costly } from '../input/costly.tsx';
import { Quick } from '../input/quick.tsx';
import { TalkChoices } from '../input/talk-choices.tsx';
import { useFocusKept } from '../input/use-focus-kept.ts';
import type { Layout, Zone } from '../layout/layout.ts';
import { useLayout } from '../layout/use-layout.ts';
import { ZoneBeside } from '../layout/zone-beside.tsx';
import { TravellingBar } from '../map/travelling-bar.tsx';
import { MePanel } from '../me/me-panel.tsx';
import { NowPanel } from '../now/now-panel.tsx';
import { MoreInStory } from '../additions/more-in-story.tsx';
import { navigate, pathTo } from '../route/route.ts';
import type { Ask, RetellWay } from '../session/outstanding.ts';
import type { SessionState } from '../session/session-state.ts';
import type { SessionStore } from '../session/session-store.ts';
import { TurnDialog } from '../turn/turn-dialog.tsx';
import { againWords } from '../voice/again-words.ts';
import type { LiveTelling } from '../voice/live-telling.ts';
import { modelOf } from '../voice/model-of.ts';
import { meterShortly } from '../voice/meter-rows.ts';
import { nextPriceShortly } from '../voice/next-price.ts';
import { SentDialog } from '../voice/sent-dialog.tsx';
import { useSessionVoice } from '../voice/use-session-voice.ts';
import { useStopKey } from '../voice/use-stop-key.ts';
import { VoiceAloud } from '../voice/voice-aloud.tsx';
import { words } from '../words.ts';
import { isHelp } from './is-help.ts';
import { openAnswers } from './open-answers.ts';
import { openCare } from './open-care.ts';
import { Ending } from './ending.tsx';
import { MoreBelowHere } from './more-below.tsx';
import { NewestAloud } from './newest-aloud.tsx';
import { Notices } from './notices.tsx';
import { storyLanguage } from './story-language.ts';
import { StoryView } from './story-view.tsx';
import { TellingWays } from './telling-ways.tsx';
import { useView } from './use-view.ts';
import { ViewSwitch } from './view-switch.tsx';
import './play-screen.css';
import './one-view.css';
import './three-zones.css';
import './one-column.css';

interface PlayScreenProps {
  readonly api: Api;
  readonly session: Session;
  readonly state: SessionState;
  readonly store: SessionStore;
  readonly onOpen: (beside: Beside) => void;
}

/** The three zones of a playing: the story in the middle, "now" and "me" beside it. */
export function PlayScreen({ api, session, state, store, onOpen }: PlayScreenProps) {
  const input = useRef<HTMLInputElement>(null);
  const ending = useRef<HTMLHeadingElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  useHeightKnown('--foot', foot);
  useFocusKept(input, ending, session.sequence);
  const care = openCare(state);
  const voice = useSessionVoice(api.voice, session.id, state.voiceNews, state.reached);
  const telling = state.tellings.at(-1);
  const told = session.passages.find(({ sequence }) => sequence === telling?.of);
  const model = voice.voice === null ? undefined : modelOf(voice.voice);
  const again = model === undefined ? null : againWords(model);
  const isModels = voice.voice?.voice === 'model';
  useStopKey(telling !== undefined && atWork.has(telling.state) ? store.stopTelling : null);
  const aloud = useAloud(whatToRead(state), care !== null, isModels);
  const [turn, openTurn] = useState<Passage | null>(null);
  const [sent, openSent] = useState<Passage | null>(null);
  const { speak } = useCareLanguage();
  useEffect(() => {
    if (care !== null) speak(care.language);
  }, [care, speak]);
  const [view, show] = useView();
  const [layout, setZone] = useLayout();
  const ask = (what: Ask, shown: string): void => {
    show('story');
    store.ask(what, shown);
  };
  const retell = (way?: RetellWay): void => {
    show('story');
    store.retell(way);
  };
  const { opens } = state;
  useEffect(() => {
    if (opens === null) return;
    onOpen(opens);
    store.opened();
  }, [opens, onOpen, store]);
  const step = useCallback(
    ({ place, name }: Travelling): void =>
      store.ask({ command: { verb: 'travel', place } }, words.map.walk(name)),
    [store],
  );
  const say = (text: string): void => {
    // What the program says of itself is in the language of the story; the page says it in its own.
    if (care === null && isHelp(text) && words.language !== storyLanguage) onOpen('how-to-play');
    else ask({ text }, text);
  };
  const sayTo = ({ id: person }: SceneEntity, text: string): void => ask({ person, text }, text);
  const lookClosely = (): void => ask({ look: 'closely' }, words.voice.lookClosely);
  const take = ({ command, words: shown }: Offer): void => ask({ command }, shown);
  const takeOn = ({ id, name }: AdditionOffer): void => ask({ offer: id }, words.additions.taken(name));
  const beginAgain = async (): Promise<void> => {
    const { id } = await api.start(session.adventure);
    navigate(pathTo(id));
  };
  return (
    <TellingWays openTurn={openTurn} openSent={openSent} again={again}>
      <div
        className="play"
        data-care={care !== null}
        data-view={care === null ? view : 'story'}
        style={columns(layout)}
      >
        <main id="main" tabIndex={-1}>
          {care !== null && (
            <CarePanel
              key={care.id}
              api={api}
              care={care}
              session={session}
              news={state.told}
              onOpen={onOpen}
              onBack={() => {
                store.putCareAside();
                input.current?.focus();
              }}
            />
          )}
          <h1 lang={storyLanguage}>{session.title}</h1>
          <StoryView session={session} state={state} store={store} isStill={care !== null} onTake={take} />
          <NewestAloud announced={state.announced} />
          {voice.voice !== null && (
            <VoiceAloud telling={care === null ? telling : undefined} passage={told} />
          )}
          {state.checkOut !== null && care === null && (
            <CheckOutCard
              checkOut={state.checkOut}
              limits={session.limits}
              onLimits={(limits) => store.ask({ limits }, words.safety.typed.limits)}
              onPause={() => store.ask({ safety: { act: 'pause' } }, words.safety.typed.pause)}
              onOpen={onOpen}
              onClose={() => {
                store.putCheckOutAside();
                input.current?.focus();
              }}
            />
          )}
          <div className="foot" ref={foot}>
            <div className="desk">
              <MoreBelowHere />
              <Notices state={state} store={store} />
              {state.travelling !== null && care === null && (
                <TravellingBar travelling={state.travelling} onStep={step} onStop={store.stopWalking} />
              )}
              {care === null && state.outstanding.length === 0 && <Costly reading={session.reading} />}
              {care === null && <TalkChoices offers={session.offers} onTake={take} />}
              {session.ended === null && care === null && (
                <Quick answers={openAnswers(state)} suggested={session.suggested} onSay={say} onTake={take} />
              )}
              {session.ended !== null && care === null ? (
                <Ending
                  title={ending}
                  onTakeBack={() => store.takeBack()}
                  onBeginAgain={() => void store.act(beginAgain)}
                />
              ) : (
                <AskForm
                  input={input}
                  session={session.id}
                  typed={state.typed}
                  returned={state.returned}
                  label={care === null ? words.play.prompt : words.play.promptInCare}
                  aside={care === null ? costAside(voice.voice) : null}
                  onSay={say}
                />
              )}
              <ViewSwitch view={view} onShow={show} />
            </div>
            <Acts {...{ api, session, aloud, store, voice, onOpen }} onRetell={retell} />
          </div>
        </main>
        <ZoneBeside side="now" zone={layout.now} onChange={(zone) => setZone('now', zone)}>
          <NowPanel
            key={session.scene.place.id}
            scene={session.scene}
            offers={session.offers}
            onTake={take}
            onSay={say}
            onSayTo={isModels ? sayTo : undefined}
            onLookClosely={isModels ? lookClosely : undefined}
          />
        </ZoneBeside>
        <ZoneBeside side="me" zone={layout.me} onChange={(zone) => setZone('me', zone)}>
          <MePanel session={session} scoredAt={state.scoredAt} onOpen={onOpen} onTake={take}>
            {care === null && (
              <MoreInStory
                api={api.additions}
                session={session}
                voiceNews={state.voiceNews}
                proposal={state.proposal}
                isReached={state.reached}
                onTake={takeOn}
                attempt={store.attempt}
              />
            )}
          </MePanel>
          {care === null && <Colophon onOpen={onOpen} />}
        </ZoneBeside>
        {care !== null && <Colophon onOpen={onOpen} />}
      </div>
      {sent !== null && (
        <SentDialog api={api} session={session.id} passage={sent} onClose={() => openSent(null)} />
      )}
      {turn !== null && (
        <TurnDialog
          {...{ api, session, store }}
          passage={turn}
          hasModel={voice.voice !== null}
          onClose={() => openTurn(null)}
        />
      )}
    </TellingWays>
  );
}

/** A model is at it, and can be stopped. */
const atWork: ReadonlySet<LiveTelling['state']> = new Set(['understanding', 'writing']);

/** What was spent, and what the next telling costs, where a model tells: said before anything is asked. */
function costAside(voice: SessionVoice | null): CostAside | null {
  if (voice?.voice !== 'model') return null;
  return { spent: meterShortly(voice), next: nextPriceShortly(voice) };
}

/** The widths of the zones as the style sheet wants them. */
function columns({ now, me }: Layout): CSSProperties {
  const widthOf = ({ width, isHidden }: Zone): string => (isHidden ? '2.75rem' : `${width}px`);
  return { ['--now' as string]: widthOf(now), ['--me' as string]: widthOf(me) };
}
