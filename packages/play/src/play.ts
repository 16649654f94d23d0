import type {
  AdventureSummary,
  BranchNode,
  Care,
  CareLanguage,
  Dialogue,
  Interaction,
  LimitsChange,
  Notice,
  Recap,
  RemovedSession,
  Session,
  SessionRename,
  SessionStart,
  Retell,
  SafetyAct,
  SessionSummary,
  TakeBack,
  Transcript,
  Turn,
  Why,
  WorldMap,
} from '@lamplight/contracts';
import type {
  Alerts,
  Bus,
  Clock,
  Deadlines,
  Ids,
  Journal,
  PlayerRecords,
  SecondOpinion,
  SentenceEncoder,
  Vault,
} from '@lamplight/ports';
import type { ResourceRow, Watch } from '@lamplight/safety';
import type { Event, State, Story } from '@lamplight/world';
import type { AdditionDesk } from './additions/addition-desk.ts';
import type { Growth } from './deliver.ts';
import type { JournalDesk } from './journal/journal-desk.ts';
import type { PlayerSide } from './player/player-side.ts';
import type { Replay } from './replay.ts';
import type { Retraced } from './retrace/retrace.ts';
import type { Way } from './retrace/way.ts';
import type { VoiceDesk } from './voice/voice-desk.ts';
import type { VoiceNeeds } from './voice/voice-needs.ts';
import type { HeardBeside, SaidBeside } from './watch/hear-beside.ts';
import type { Who } from './who.ts';

/** Everything that can be done with sessions. Whoever asks sees their own only. */
export interface Play {
  adventures(): AdventureSummary[];
  start(who: Who, start: SessionStart): Promise<Session>;
  sessions(who: Who): Promise<SessionSummary[]>;
  /** Those that were removed and can be brought back. */
  removedSessions(who: Who): Promise<RemovedSession[]>;
  session(who: Who, session: string): Promise<Session>;
  /** Plays one input. The same key returns the same turn. */
  interact(who: Who, session: string, interaction: Interaction): Promise<Turn>;
  /**
   * Says something to somebody who is here. What comes of it is decided by the rules, as with every input; where a model
   * is the voice, that person answers in its words. The same key returns the same turn.
   */
  speak(who: Who, session: string, said: Dialogue): Promise<Turn>;
  /** Does what the safety button asks for: always, and without a question. The same key does it once. */
  act(who: Who, session: string, asked: SafetyAct): Promise<Turn>;
  /** Changes what the player wants to meet in this session, from the next turn on. The same key changes it once. */
  setLimits(who: Who, session: string, change: LimitsChange): Promise<Turn>;
  /** Takes turns back; the answer tells where the story stands again. The same key takes back once. */
  takeBack(who: Who, session: string, asked: TakeBack): Promise<Turn>;
  /** Tells the newest turn in other words, or says that it was written in one way only. The same key tells once. */
  retell(who: Who, session: string, asked?: Retell): Promise<Turn>;
  /** Opens a branch at a turn of the current one, and goes on there. */
  openBranch(
    who: Who,
    session: string,
    branch: { readonly name: string; readonly at: number },
  ): Promise<Session>;
  chooseBranch(who: Who, session: string, name: string): Promise<Session>;
  /** The branches with where they grew from, and how they differ from the current one. */
  branches(who: Who, session: string): Promise<BranchNode[]>;
  /** Why the turn with this sequence went as it did, as far as the player may know. */
  why(who: Who, session: string, sequence: number): Promise<Why>;
  /** What the player has seen of the places, drawn from where they are. */
  map(who: Who, session: string): Promise<WorldMap>;
  transcript(who: Who, session: string): Promise<Transcript>;
  replay(who: Who, session: string): Promise<Replay>;
  /** What stands behind a session's story, secrets included: for its author, never for its player. */
  backstage(who: Who, session: string): Promise<Backstage>;
  /**
   * Goes a session's way once more, under its id, with the adventures as they are here; for a journal that does not hold
   * it yet, such as that of an adventure whose author has just changed it.
   */
  retrace(who: Who, way: Way): Promise<Retraced>;
  /** Gives a session a name of the player's own. The same key names it once. */
  rename(who: Who, session: string, asked: SessionRename): Promise<SessionSummary>;
  /** A playing in a few plain sentences. */
  recap(who: Who, session: string): Promise<Recap>;
  /** Removes a session; until the time that the answer names it can be brought back. */
  remove(who: Who, session: string): Promise<RemovedSession>;
  /** Brings a removed session back as it was. */
  restore(who: Who, session: string): Promise<SessionSummary>;
  /** Destroys a session and every word of it at once. */
  destroy(who: Who, session: string): Promise<void>;
  /** Destroys what was removed and whose time to be brought back is over; returns how many sessions that were. */
  tidy(): Promise<number>;
  /** Numbered messages after `after`, first those there are, then each new one, until the signal is aborted. */
  follow(who: Who, session: string, after: number, signal: AbortSignal): Promise<AsyncIterable<Notice>>;
  /** The number of a session's newest entry; costs one look at the list of sessions, whatever its length. */
  newest(who: Who, session: string): Promise<number>;
  /** Numbered messages after `after`, at most `most`, for whoever reads at their own pace. */
  notices(who: Who, session: string, after: number, most: number): Promise<Notice[]>;
  /**
   * Calls back with the newest number whenever a session has grown, and with 0 once it is removed, until the returned
   * function is called. Says nothing of what happened; whoever may know asks for the messages.
   */
  onGrowth(session: string, listener: (sequence: number) => void): () => void;
  /** What a player learned in a session, and what they wrote down. */
  readonly journal: JournalDesk;
  /** Who tells a session, and what models tell now. */
  readonly voice: VoiceDesk;
  /** Quests, people and places, proposed by a model and taken by the player. */
  readonly additions: AdditionDesk;
  /** What belongs to a player and to no session. */
  readonly player: PlayerSide;
  /** Destroys the player's key and removes all that is kept of them: nothing of it can be read ever again. */
  erase(who: Who): Promise<void>;
  /**
   * What to do and whom to call, whatever else is going on, as the player prefers to be told.
   *
   * @param language for whoever has chosen none; English unless told otherwise
   */
  helpNow(who: Who, language?: CareLanguage): Promise<Care>;
  /**
   * The care that an input asks for which no turn is made of, because too much was asked for at once: `null` where it asks
   * for none. What is grave is handed to the alerts, as with every turn.
   */
  careInstead(who: Who, session: string, asked: Interaction | Dialogue): Promise<Care | null>;
  /**
   * What words ask for that are said to the program and to no story: care, or what helps beside every story. What is grave
   * is handed to the alerts and lingers, as with every turn.
   */
  hearBeside(who: Who, said: SaidBeside): Promise<HeardBeside>;
  /** Whether messages and prose can be read now; asking also warms both readers up. */
  watchIsAwake(): boolean;
}

/** How the world stands in a session, and how it came to it. */
export interface Backstage {
  readonly state: State;
  /** The state before the last events. */
  readonly before: State;
  readonly events: readonly Event[];
  readonly way: Way;
}

export interface PlayNeeds {
  readonly journal: Journal;
  readonly vault: Vault;
  readonly records: PlayerRecords;
  readonly clock: Clock;
  readonly deadlines: Deadlines;
  readonly ids: Ids;
  /** A fresh seed, a whole number from 0 to 2³²−1. */
  readonly seed: () => number;
  readonly watch: Watch;
  readonly bus: Bus<Growth>;
  readonly stories: readonly Story[];
  /** ISO 3166 alpha-2 code of the country whose help lines are shown first. */
  readonly country?: string | undefined;
  /** The operator's own places to turn to, which come before the shipped ones of the same country. */
  readonly ownResources?: readonly ResourceRow[] | undefined;
  /** Who is told of grave messages; nobody by default, and then care says so. */
  readonly alerts?: Alerts | undefined;
  /** Hears what a message means beside its words, on this machine. Without one the watch hears words alone. */
  readonly encoder?: SentenceEncoder | undefined;
  /** Reads what the offline reader is unsure of. Without one nothing that a player writes leaves the process. */
  readonly secondOpinion?: SecondOpinion | undefined;
  /** Lets a model tell what has happened. Without it stories are told by their authors alone. */
  readonly voice?: VoiceNeeds | undefined;
}
