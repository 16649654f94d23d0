import type { Passage, Session, Turn, VoiceNote } from '@lamplight/contracts';
import { hearProposal } from '../additions/hear-proposal.ts';
import { hearVoice } from '../voice/hear-voice.ts';
import {
  tellingsFound,
  tellingsLost,
  tellingsOf,
  tellingsStopped,
  tellingsTold,
} from '../voice/tellings-after.ts';
import { words } from '../words.ts';
import { kindOf, mergeTurn, mergeVoiced, proposedIn } from './merge-turn.ts';
import type { Outstanding } from './outstanding.ts';
import { putCareAside } from './put-care-aside.ts';
import type { SessionEvent, SessionState } from './session-state.ts';
import { spoken } from './spoken.ts';

/** The page's knowledge of one playing after something happened. */
export function reduceSession(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'loaded':
      return afterLoading(state, event.session, event.aloud);
    case 'kept':
      return { ...state, session: event.session, isKept: true, typed: inputsOf(event.session) };
    case 'progressed':
      return { ...state, stage: event.stage };
    case 'told':
      return { ...state, told: event.alerts };
    case 'missing':
      return { ...state, missing: event.why, trouble: null };
    case 'asked':
      return {
        ...state,
        outstanding: [...state.outstanding, event.outstanding],
        typed: 'text' in event.outstanding.ask ? [...state.typed, event.outstanding.ask.text] : state.typed,
        returned: null,
        did: null,
        // Whatever is said next stops a walk; its own next step is said, too.
        travelling: null,
        trouble: state.trouble?.retries ? state.trouble : null,
      };
    case 'withdrawn':
      return { ...state, outstanding: state.outstanding.filter(({ key }) => key !== event.key) };
    case 'answered':
      return afterTurn(state, event.turn);
    case 'refused':
      return afterRefusal(state, event.key, event.detail);
    case 'cared':
      // The words are not sent again and do not come back into the input.
      return {
        ...state,
        outstanding: state.outstanding.filter(({ key }) => key !== event.key),
        careFirst: event.care,
        trouble: null,
      };
    case 'troubled':
      return { ...state, trouble: event.trouble };
    case 'did':
      return { ...state, did: event.words, trouble: null };
    case 'reached':
      return { ...state, reached: true, trouble: state.trouble?.retries ? null : state.trouble };
    case 'lost':
      return { ...state, reached: false, tellings: tellingsLost(state.tellings), proposal: null };
    case 'dismissed':
      return { ...state, did: null, trouble: null };
    case 'care-put-aside':
      return putCareAside(state);
    case 'check-out-put-aside':
      return { ...state, checkOut: null };
    case 'stopped-walking':
      return { ...state, travelling: null };
    case 'opened':
      return { ...state, opens: null };
    case 'voice-heard':
      return afterVoice(state, event.notes);
    case 'voice-stopped':
      return { ...state, tellings: tellingsStopped(state.tellings) };
    case 'voice-found':
      return { ...state, tellings: tellingsFound(state.tellings, event.of, event.because) };
    case 'voiced':
      return afterVoiced(state, event.turn);
    case 'counted':
      break;
  }
  const { session, voiceNews } = state;
  if (session === null || session.sequence >= event.sequence) return state;
  return { ...state, session: { ...session, sequence: event.sequence }, voiceNews: voiceNews + 1 };
}

function afterVoice(state: SessionState, notes: readonly VoiceNote[]): SessionState {
  const tellings = notes.reduce(hearVoice, state.tellings);
  const proposal = notes.reduce(hearProposal, state.proposal);
  const isOver = notes.some(({ part }) => part.kind === 'over');
  return {
    ...state,
    tellings,
    proposal,
    did: isInVain(notes) && state.did === words.acts.retold ? null : state.did,
    voiceNews: state.voiceNews + (isOver ? 1 : 0),
  };
}

/** Whether a model told in vain: the words of before stand then, and nobody may read that there are others. */
function isInVain(notes: readonly VoiceNote[]): boolean {
  return notes.some(({ part }) => part.kind === 'over' && part.as === 'plain');
}

/** Only the words are new. How the world stands has been known since the turn, and nothing of it is said again. */
function afterVoiced(state: SessionState, turn: Turn): SessionState {
  const { session, tellings, voiceNews } = state;
  if (session === null || session.sequence >= turn.sequence) return state;
  return {
    ...state,
    session: mergeVoiced(session, turn),
    tellings: tellingsTold(tellings, turn),
    voiceNews: voiceNews + 1,
  };
}

function afterLoading(state: SessionState, session: Session, aloud: boolean): SessionState {
  const last = session.passages.at(-1);
  const isFirst = state.session === null;
  return {
    ...state,
    session,
    isKept: false,
    tellings: tellingsOf(state.tellings, state.session, session),
    trouble: null,
    careAt: last !== undefined && isNewest(last, state, session) ? last.sequence : state.careAt,
    typed: isFirst ? [...inputsOf(session), ...state.typed] : state.typed,
    announced:
      aloud && last !== undefined && last.sequence > (state.session?.sequence ?? 0)
        ? { sequence: session.sequence, said: spoken(last) }
        : state.announced,
  };
}

function inputsOf({ passages }: Session): string[] {
  return passages.flatMap(({ input }) => (input === null ? [] : [input]));
}

/**
 * Whether the passage was answered since the page last looked, and its care, if any, was not put aside before a reload. What opens a story again is its last answer only when
 * nothing came after it: taking back leaves an older passage at the end, and what it said has been read.
 */
function isNewest(
  last: Passage,
  { session: known, isKept, asideAt }: SessionState,
  session: Session,
): boolean {
  if (last.sequence === asideAt) return false;
  return known === null || isKept ? last.sequence === session.sequence : last.sequence > known.sequence;
}

function afterTurn(state: SessionState, turn: Turn): SessionState {
  const asked = state.outstanding.find(({ key }) => key === turn.key);
  const answered = {
    ...state,
    outstanding: state.outstanding.filter(({ key }) => key !== turn.key),
    trouble: null,
    reached: true,
  };
  const { session } = state;
  if (session === null) return answered;
  const kind = kindOf(session, turn);
  if (kind === 'known') return answered;
  const stopped = turn.outcome === 'stopped';
  const merged = mergeTurn(
    session,
    turn,
    stopped ? null : (asked?.words ?? null),
    nameSaidTo(session, asked),
  );
  return {
    ...answered,
    session: merged,
    tellings: tellingsOf(state.tellings, session, merged),
    typed: stopped ? state.typed.filter((text) => text !== asked?.words) : state.typed,
    returned: asked !== undefined && wasNotRead(turn) && 'text' in asked.ask ? asked.ask.text : null,
    did: didBy(session, turn, kind),
    careAt: kind === 'played' ? turn.sequence : state.careAt,
    // What the page showed while the server was asked gives way to what it answered.
    careFirst: turn.care === null || turn.care.mode === 'note' ? state.careFirst : null,
    checkOut: turn.checkOut ?? (turn.turn === session.turn ? state.checkOut : null),
    travelling: asked === undefined ? null : turn.travelling,
    scoredAt: kind === 'played' && turn.score !== session.score ? turn.sequence : state.scoredAt,
    opens: asked === undefined ? state.opens : turn.opens,
    announced:
      kind === 'taken-back'
        ? null
        : { sequence: turn.sequence, said: spoken({ ...turn, proposed: proposedIn(turn) }) },
  };
}

/** The name of whom something was said to, as it is in sight. */
function nameSaidTo({ scene }: Session, asked: Outstanding | undefined): string | null {
  if (asked === undefined || !('person' in asked.ask)) return null;
  const { person } = asked.ask;
  return scene.people.find(({ id }) => id === person)?.name ?? null;
}

/** Whether the watch could not read it: a fault of the program, after which the same words may be sent again. */
function wasNotRead({ care }: Turn): boolean {
  return care?.id.startsWith('unavailable') ?? false;
}

function didBy(session: Session, turn: Turn, kind: 'played' | 'retold' | 'taken-back'): string | null {
  if (kind === 'retold') return words.acts.retold;
  if (kind === 'played') return null;
  const there = session.passages.find((passage) => passage.turn === turn.turn);
  const [first] = turn.tellings;
  // What is said before the words of the turn gone back to is about the going back.
  if (first !== undefined && there !== undefined && turn.tellings.length > there.tellings.length)
    return first.text;
  const gone = session.passages.find((passage) => passage.turn > turn.turn);
  if (session.turn - turn.turn > 1) return words.acts.tookBackMany(session.turn - turn.turn, turn.turn);
  return words.acts.tookBack(gone?.input ?? null, turn.turn);
}

function afterRefusal(state: SessionState, key: string, detail: string): SessionState {
  const refused = state.outstanding.find((one) => one.key === key);
  return {
    ...state,
    outstanding: state.outstanding.filter((one) => one.key !== key),
    returned: refused && 'text' in refused.ask ? refused.ask.text : null,
    trouble: { detail, retries: false },
  };
}
