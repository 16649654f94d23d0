import type { Invariant, Moment } from '../kernel/feature.ts';
import { needed, questById } from './progress.ts';

/** What must be true of quests at every moment. */
export const questsInvariants = {
  'a quest that has begun is one of the adventure': ({ story, state }: Moment) =>
    Object.keys(state.quests.begun).find((id) => !Object.hasOwn(story.quests, id)),
  'an active quest stands at one of its stages, with something left to do': (now: Moment) =>
    wrong(now, (id, { status, stage, met }) => {
      if (status !== 'active') return false;
      return (
        stage === null || needed(questById(now, id), stage).every((objective) => met.includes(objective))
      );
    }),
  'a completed quest met everything that was needed': (now: Moment) =>
    wrong(now, (id, { status, met }) => {
      const quest = questById(now, id);
      const all = Object.keys(quest.stages).flatMap((stage) => needed(quest, stage));
      return status === 'completed' && !all.every((objective) => met.includes(objective));
    }),
  'what was met was to be done': (now: Moment) =>
    wrong(now, (id, { stages, met }) => {
      const { stages: written } = questById(now, id);
      const known = new Set(stages.flatMap((stage) => Object.keys(written[stage]?.objectives ?? {})));
      return new Set(met).size !== met.length || !met.every((objective) => known.has(objective));
    }),
  'rewards are granted once, with completion': (now: Moment) =>
    wrong(now, (_id, { status, rewarded }) => rewarded !== (status === 'completed' ? 1 : 0)),
} satisfies Readonly<Record<string, Invariant>>;

type Begun = Moment['state']['quests']['begun'];

function wrong(
  { state }: Moment,
  isWrong: (id: string, progress: Begun[string]) => boolean,
): string | undefined {
  return Object.entries(state.quests.begun).find(([id, progress]) => isWrong(id, progress))?.[0];
}
