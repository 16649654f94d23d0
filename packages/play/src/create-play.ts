import type { Care, Session, Turn } from '@lamplight/contracts';
import { helpNow } from '@lamplight/safety';
import { createAdditionDesk } from './additions/addition-desk.ts';
import { branchTree } from './branch-tree.ts';
import { chooseBranch, openBranch } from './branches.ts';
import { CareFirstError, careFirst } from './care-first.ts';
import { createDelivery, checkSeen } from './deliver.ts';
import { createDesk } from './desk.ts';
import { createInTurn } from './in-turn.ts';
import { createJournalDesk } from './journal/journal-desk.ts';
import { createLessons } from './journal/lessons.ts';
import { createNoteKeeper } from './journal/note-keeper.ts';
import { createCharts } from './map/charts.ts';
import { mapOf } from './map/map-of.ts';
import { PlayError } from './play-error.ts';
import { headOf, type Playing } from './playing.ts';
import { type Bearing, createBearings } from './player/bearing.ts';
import { createPlanKeeper } from './player/plan-keeper.ts';
import { createPlayerSide } from './player/player-side.ts';
import { createSealedRecords } from './player/sealed-records.ts';
import { replaySession } from './replay.ts';
import { retrace } from './retrace/retrace.ts';
import { wayOf } from './retrace/way.ts';
import { viewSession } from './session-view.ts';
import { recapOf } from './sessions/recap.ts';
import { renameSession } from './sessions/rename-session.ts';
import { createSessionKeeper } from './sessions/session-keeper.ts';
import { createShelf } from './shelf.ts';
import { startSession } from './start-session.ts';
import { createStates } from './states.ts';
import { transcriptOf } from './transcript/transcript-of.ts';
import { act, retellNewest, setLimits } from './turn/act.ts';
import { answerActAgain } from './turn/answer-act-again.ts';
import type { AnswerKeyed } from './turn/answer-keyed.ts';
import { answeredBefore, turnBefore } from './turn/answered-before.ts';
import { interact } from './turn/interact.ts';
import { writtenIn } from './turn/read-input.ts';
import { answerAgain } from './turn/reused-key.ts';
import { takeBack } from './turn/take-back.ts';
import type { TurnNeeds } from './turn/turn-needs.ts';
import type { SaidInTurn } from './turn/turn-in-progress.ts';
import { createChapterKeeper } from './voice/chapter-keeper.ts';
import { createRunningTellings } from './voice/running-tellings.ts';
import { createSpendingBook } from './voice/spending-book.ts';
import { createUnderstoodIn } from './voice/understood-in.ts';
import { createVoices } from './voice/voice-desk.ts';
import { type CareAnyway, createCareAnyway } from './watch/care-anyway.ts';
import { careOptions } from './watch/care-options.ts';
import { hearBeside } from './watch/hear-beside.ts';
import { nobodyIsTold } from './watch/nobody-is-told.ts';
import type { Who } from './who.ts';
import { whyTurn } from './why/why-turn.ts';
import type { Play, PlayNeeds } from './play.ts';

/** So many inputs of one session may wait for each other. */
const mostWaiting = 64;

export function createPlay({
  journal,
  vault,
  records,
  clock,
  deadlines,
  ids,
  seed,
  watch,
  bus,
  stories,
  country,
  ownResources = [],
  alerts = nobodyIsTold,
  encoder,
  secondOpinion,
  voice,
}: PlayNeeds): Play {
  const shelf = createShelf(stories);
  const states = createStates(shelf);
  const charts = createCharts(shelf, states);
  const lessons = createLessons(shelf, states);
  const desk = createDesk({ journal, vault, clock, shelf, states });
  const delivery = createDelivery(journal, desk, bus);
  const sealed = createSealedRecords({ records, clock, keyring: (who) => desk.keyring(who) });
  const bearings = createBearings(sealed);
  const defaults = { country, ownResources };
  const tellings = createRunningTellings();
  const understood = createUnderstoodIn();
  const careInWords = createCareAnyway({ ...defaults, watch, alerts, clock, bearings });
  const careAnyway: CareAnyway = (unplayed) => {
    const care = careInWords(unplayed);
    // Words for somebody who needs care are alone on the page, in whichever tab.
    if (care !== null) voices.endAll(unplayed.who);
    return care;
  };
  const needs: TurnNeeds = {
    ...defaults,
    desk,
    journal,
    clock,
    shelf,
    states,
    charts,
    lessons,
    watch,
    alerts,
    bearings,
    careAnyway,
    deadlines,
    encoder,
    secondOpinion,
    modelVoice: voice,
    spending: createSpendingBook(sealed, clock),
    understood,
    tellings,
  };
  const inTurn = createInTurn(mostWaiting, tooMany);

  const titleOf = (adventure: string): string => shelf.find(adventure)?.world.story.title ?? adventure;
  const view = (playing: Playing): Session => {
    const { world } = shelf.of(playing);
    return viewSession(world, states.at(playing, headOf(playing)), playing);
  };
  const answer: AnswerKeyed = (who, session, key, work, again, inItsWay = { hint: null }) =>
    change(who, session, async (playing) => {
      const before = key === undefined ? null : await answeredBefore(needs, who, session, key);
      if (key !== undefined && before !== null)
        return again === undefined ? turnBefore(before, key) : again(playing, before);
      voices.end(session, 'voice/superseded');
      const turn = await work(playing);
      // Whatever else is told them, in whichever tab: words of care come alone.
      if (turn.care !== null) voices.endAll(who);
      else if (inItsWay !== null) voices.begin(who, playing, turn, inItsWay.hint);
      return turn;
    });
  /** Runs a change alone on its session, then tells the listeners. */
  const change = async <T>(who: Who, session: string, work: (playing: Playing) => Promise<T>): Promise<T> => {
    const done = await inTurn(session, async () => work(await desk.open(who, session)));
    await delivery.pump();
    return done;
  };

  const notes = createNoteKeeper(sealed);
  const chapters = createChapterKeeper(sealed);
  const voices = createVoices({
    turn: needs,
    inTurn,
    pump: () => delivery.pump(),
    pins: (who, session) => notes.pins(who, session),
    chapters,
    tellings,
    change,
  });
  const keeper = createSessionKeeper({ journal, clock, desk, titleOf });
  /** Does something to a session as a whole, after whoever follows it has been told that it is gone. */
  const take = <T>(session: string, away: () => Promise<T>): Promise<T> =>
    inTurn(session, async () => {
      tellings.leave(session, 'voice/superseded');
      const done = await away();
      delivery.close(session);
      return done;
    });
  const destroy = (who: Who, session: string): Promise<void> =>
    take(session, async () => {
      await keeper.destroy(who, session);
      understood.forget(session);
      shelf.forget(session);
      await notes.removeAll(who, session);
      await chapters.removeAll(who, session);
    });

  const say = (who: Who, session: string, asked: SaidInTurn): Promise<Turn> =>
    careFirst(
      deadlines,
      () => careAnyway({ who, session, key: asked.key, words: writtenIn(asked), reads: asked.reads }),
      () =>
        answer(
          who,
          session,
          asked.key,
          (playing) => interact(needs, who, playing, asked),
          (playing, before) => answerAgain(needs, who, playing, asked, before),
        ),
    );

  return {
    adventures: () => shelf.list(),
    async start(who, start) {
      const { limits } = (await bearings.of(who)).preferences;
      const playing = await startSession(needs, who, {
        session: ids.next(),
        adventure: start.adventure,
        seed: start.seed ?? seed(),
        limits: start.limits ?? limits,
      });
      await delivery.pump();
      return view(playing);
    },
    sessions: async (who) => (await keeper.list(who)).sessions,
    removedSessions: async (who) => (await keeper.list(who)).removed,
    session: async (who, session) => view(await desk.open(who, session)),
    interact: say,
    speak: say,
    act: (who, session, asked) =>
      careFirst(
        deadlines,
        () =>
          asked.act === 'help' ? helpNow(careOptions(defaults, bearings.atHand(who), asked.reads)) : null,
        () =>
          answer(
            who,
            session,
            asked.key,
            (playing) => act(needs, who, playing, asked),
            (_playing, before) => answerActAgain(asked, before),
          ),
      ),
    setLimits: (who, session, asked) =>
      answer(
        who,
        session,
        asked.key,
        (playing) => setLimits(needs, who, playing, asked),
        (_playing, before) => answerActAgain(asked, before),
      ),
    takeBack: (who, session, { turns, key }) =>
      answer(who, session, key, (playing) => takeBack(needs, who, playing, turns, key ?? null)),
    retell: (who, session, { key, hint = null, back = false } = {}) =>
      answer(
        who,
        session,
        key,
        (playing) => retellNewest(needs, who, playing, { key: key ?? null, hint, back }),
        undefined,
        back ? null : { hint },
      ),
    openBranch: (who, session, branch) =>
      change(who, session, async (playing) => {
        voices.end(session, 'voice/superseded');
        await openBranch(needs, who, playing, branch);
        return view(playing);
      }),
    chooseBranch: (who, session, name) =>
      change(who, session, async (playing) => {
        voices.end(session, 'voice/superseded');
        await chooseBranch(needs, who, playing, name);
        return view(playing);
      }),
    branches: async (who, session) => branchTree(needs, await desk.open(who, session)),
    why: async (who, session, sequence) => whyTurn(needs, await desk.open(who, session), sequence),
    map: async (who, session) => mapOf(needs, await desk.open(who, session)),
    async transcript(who, session) {
      const playing = await desk.open(who, session);
      return transcriptOf(playing, shelf.find(playing.adventure)?.world.story);
    },
    async replay(who, session) {
      const { adventure } = await desk.row(who, session);
      shelf.take(adventure);
      return replaySession({ journal, keyring: await desk.keyring(who), shelf }, who, session);
    },
    async backstage(who, session) {
      const playing = await desk.open(who, session);
      const head = headOf(playing);
      return {
        state: states.at(playing, head),
        before: states.before(playing, head),
        events: head.events,
        way: wayOf(playing),
      };
    },
    async retrace(who, way) {
      const retraced = await inTurn(way.session, () => retrace(needs, who, way));
      await delivery.pump();
      return retraced;
    },
    rename: (who, session, asked) =>
      change(who, session, async (playing) => {
        await renameSession(needs, who, playing, asked);
        return keeper.summary(who, session);
      }),
    recap: async (who, session) => recapOf(needs, await desk.open(who, session)),
    remove: (who, session) => take(session, () => keeper.remove(who, session)),
    restore: (who, session) => inTurn(session, () => keeper.restore(who, session)),
    destroy,
    async tidy() {
      const overdue = await keeper.overdue();
      for (const { tenant, player, stream } of overdue) await destroy({ tenant, player }, stream);
      return overdue.length;
    },
    async erase(who) {
      voices.endAll(who);
      // The key first: if anything after it fails, there is already nothing left to read.
      await vault.forget({ tenant: who.tenant, person: who.player });
      bearings.forget(who);
      for (const { stream } of await journal.sessions(who.tenant, who.player)) await destroy(who, stream);
      await sealed.remove(who);
    },
    async follow(who, session, after, signal) {
      const playing = await desk.open(who, session);
      checkSeen(session, after, playing.sequence);
      return delivery.follow(who, session, after, signal);
    },
    newest: async (who, session) => (await desk.row(who, session)).sequence,
    notices: (who, session, after, most) => delivery.notices(who, session, after, most),
    onGrowth: (session, listener) => delivery.onGrowth(session, listener),
    journal: createJournalDesk(needs, notes),
    voice: voices,
    additions: createAdditionDesk({ turn: needs, change, answer, endAll: (who) => voices.endAll(who) }),
    player: createPlayerSide({ bearings, plans: createPlanKeeper(sealed), alerts }),
    async helpNow(who, language = 'en') {
      const wordsFor = (bearing: Bearing): Care =>
        helpNow({ language, ...careOptions(defaults, bearing), inStory: false });
      try {
        return await careFirst(
          deadlines,
          () => wordsFor(bearings.atHand(who)),
          async () => wordsFor(await bearings.of(who)),
        );
      } catch (error) {
        // Whatever keeps the preferences from being read: the words and numbers are here all the same.
        if (error instanceof CareFirstError) return error.care;
        throw error;
      }
    },
    careInstead: async (who, session, asked) =>
      careAnyway({ who, session, key: asked.key, words: writtenIn(asked), reads: asked.reads }),
    hearBeside: (who, said) => hearBeside(needs, who, said),
    watchIsAwake: () =>
      watch.screen({ text: 'I look around, take the lamp and go north.' }).outcome === 'go-on' &&
      watch.screenTelling('The lamp is lit, and the stairs go up.', { level: 0 }).ok,
  };
}

function tooMany(session: string): PlayError {
  return new PlayError(
    'play/busy',
    `More than ${mostWaiting} inputs of session "${session}" are waiting. Send the next one when one is answered.`,
  );
}
