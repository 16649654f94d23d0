import type { Scene } from '@lamplight/contracts';
import type { Moment } from '../kernel/feature.ts';
import { permits } from '../limits/permits.ts';
import { inSeries } from '../things/naming.ts';
import { questById } from './progress.ts';

/** The quests that have begun, for the panel beside the story: what was to be done so far, and what is now. */
export function questsScene(now: Moment): Pick<Scene, 'quests'> {
  const quests = Object.entries(now.state.quests.begun).flatMap(([id, { status, stages, met }]) => {
    const quest = questById(now, id);
    if (!permits(now.state.limits, quest.content)) return [];
    const objectives = stages.flatMap((stage) =>
      Object.entries(quest.stages[stage]?.objectives ?? {}).map(([name, { text }]) => ({
        text,
        met: met.includes(name),
      })),
    );
    return [{ id, name: quest.name, status, objectives }];
  });
  return { quests };
}

/** The same in words. */
export function journalTelling(now: Moment): string {
  const { quests } = questsScene(now);
  const active = quests.filter(({ status }) => status === 'active');
  const paragraphs = active.map(({ name, objectives }) =>
    [name, ...objectives.map(({ text, met }) => `${met ? '✓' : '·'} ${text}`)].join('\n'),
  );
  const completed = quests.filter(({ status }) => status === 'completed').map(({ name }) => name);
  const failed = quests.filter(({ status }) => status === 'failed').map(({ name }) => name);
  if (completed.length > 0) paragraphs.push(`Behind you: ${inSeries(completed)}.`);
  if (failed.length > 0) paragraphs.push(`No longer to be done: ${inSeries(failed)}.`);
  return paragraphs.join('\n\n') || 'Nothing waits for you in particular.';
}
