import type { Event, State, Story } from '../features.ts';
import { cue } from '../kernel/cue.ts';
import { permits } from '../limits/permits.ts';
import type { Decision, Moment } from '../kernel/feature.ts';

type Quest = Story['quests'][string];
export type Progress = State['quests']['begun'][string];

/** @throws RangeError when the adventure has no such quest, which its check rules out */
export function questById(now: Pick<Moment, 'story'>, id: string): Quest {
  const quest = now.story.quests[id];
  if (quest === undefined) throw new RangeError(`The adventure has no quest "${id}".`);
  return quest;
}

/** What begins a quest, or nothing when it has begun before. */
export function beginning(now: Moment, id: string): readonly Event[] {
  const { first, stages, content } = questById(now, id);
  const stage = first ?? Object.keys(stages)[0];
  if (stage === undefined || !permits(now.state.limits, content) || now.state.quests.begun[id] !== undefined)
    return [];
  return [{ type: 'quest-begun', quest: id, stage }];
}

/** What ends a quest without rewards, or nothing when it is not active. */
export function failing(now: Moment, id: string): readonly Event[] {
  return now.state.quests.begun[id]?.status === 'active' ? [{ type: 'quest-failed', quest: id }] : [];
}

/**
 * The next thing that comes of how things stand, for one quest. Never more at once: each of these events lets all
 * quests be looked at again, and only its first event is what keeps it from coming a second time.
 */
export function advance(now: Decision): readonly Event[] {
  for (const [id, quest] of Object.entries(now.story.quests)) {
    const progress = now.state.quests.begun[id];
    if (progress === undefined) {
      const begins = quest.begins !== undefined && now.holds(quest.begins) ? beginning(now, id) : [];
      if (begins.length > 0) return begins;
      continue;
    }
    const events = progress.status === 'active' ? nextMet(now, id, quest, progress) : [];
    if (events.length > 0) return events;
  }
  return [];
}

/** The first quest that fails as things stand. */
export function failure(now: Moment): readonly Event[] {
  for (const [id, { fails }] of Object.entries(now.story.quests)) {
    if (fails !== undefined && now.state.quests.begun[id]?.status === 'active' && now.holds(fails)) {
      return failing(now, id);
    }
  }
  return [];
}

/** The objectives of a stage that have to be met for it to be complete. */
export function needed(quest: Quest, stage: string): readonly string[] {
  return Object.entries(quest.stages[stage]?.objectives ?? {}).flatMap(([id, { optional }]) =>
    optional ? [] : [id],
  );
}

function nextMet(now: Decision, id: string, quest: Quest, { stage, met }: Progress): readonly Event[] {
  if (stage === null) return [];
  const objectives = Object.entries(quest.stages[stage]?.objectives ?? {});
  const ready = objectives.filter(([name, { done }]) => !met.includes(name) && now.holds(done));
  // What is optional comes first, since the last needed one ends the stage.
  const objective = (ready.find(([, { optional }]) => optional) ?? ready[0])?.[0];
  if (objective === undefined) return [];
  const open = needed(quest, stage).filter((name) => name !== objective && !met.includes(name));
  if (open.length > 0) return [{ type: 'objective-met', quest: id, objective, stage }];
  const next = quest.stages[stage]?.next ?? null;
  const reached: readonly Event[] = [
    { type: 'objective-met', quest: id, objective, stage: next },
    stageCompleted(now, id, stage),
  ];
  return next === null ? completing(now, id, reached) : reached;
}

/** The rewards come in one piece with the completion, so that no ending in between keeps them back. */
function completing(now: Decision, id: string, reached: readonly Event[]): readonly Event[] {
  const { say, rewards } = questById(now, id);
  const then = now.after(reached);
  const text = say && cue(then, `quests.${id}.say`, say);
  const completed: Event = { type: 'quest-completed', quest: id, ...(text === undefined ? {} : { text }) };
  const granted = then.after([completed]).outcomeOf(rewards);
  return [...reached, completed, ...granted, { type: 'quest-rewarded', quest: id }];
}

function stageCompleted(now: Decision, id: string, stage: string): Event {
  const say = questById(now, id).stages[stage]?.say;
  const text = say && cue(now, `quests.${id}.stages.${stage}.say`, say);
  return { type: 'stage-completed', quest: id, stage, ...(text === undefined ? {} : { text }) };
}
