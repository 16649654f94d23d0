import type { Alert, Turn } from '@lamplight/contracts';
import type { Played } from '../entry.ts';
import type { Playing } from '../playing.ts';
import { alertDue } from '../watch/alert-due.ts';
import { alertOf } from '../watch/alert-of.ts';
import { closedAlready } from '../watch/closed-already.ts';
import type { Who } from '../who.ts';
import type { Answered, Told } from './tell-turn.ts';
import type { TurnNeeds } from './turn-needs.ts';

/** Makes a turn durable together with its alert, and answers. */
export async function commitTurn(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  { answered, entry, answer }: Told,
): Promise<Turn> {
  const alert = await alertFor(needs, who, playing, answered);
  const { state } = answered.attempt;
  const { world } = answered.adds?.volume ?? needs.shelf.of(playing);
  const { turn, ended, scene } = answer;
  const kept: Played = alert === undefined ? entry : { ...entry, watch: { ...entry.watch, alert: true } };
  await needs.desk.write(who, playing, kept, { world, turn, ended, state, scene, alert });
  // Kept apart from the journal at once: the outbox forgets it with the session, which may be removed in a moment.
  if (alert !== undefined && !needs.alerts.keep(alert)) needs.alerts.wake();
  return answer;
}

async function alertFor(
  { clock, alerts }: TurnNeeds,
  who: Who,
  playing: Playing,
  { reading, key }: Answered,
): Promise<Alert | undefined> {
  if (reading === undefined || reading.level < 3) return undefined;
  const raised = { at: clock.now(), level: reading.level };
  const isDue = alertDue(playing.alert, raised) || (await closedAlready(alerts, who, playing.id));
  if (!isDue) return undefined;
  const about = { who, session: playing.id, key: key ?? `entry/${playing.sequence + 1}`, at: raised.at };
  return alertOf(reading, about) ?? undefined;
}
