import { z } from 'zod';
import type { AuthoringKit } from '../kernel/vocabulary.ts';

const words = z.string().trim().min(1);

/** How a quest is written. Its stages follow one another in one line, from the first to one without `next`. */
export function questSchema(kit: AuthoringKit) {
  const objective = z.strictObject({
    /** What is to be done, as a list shows it: `find oil for the lamp`. */
    text: words,
    done: kit.condition,
    /** The stage is complete without it. */
    optional: z.literal(true).optional(),
  });
  const stage = z.strictObject({
    objectives: z.record(z.string(), objective),
    /** The stage that follows; left out in the last one. */
    next: z.string().optional(),
    /** Told when the stage is complete. */
    say: kit.text.optional(),
  });
  return z
    .strictObject({
      name: words,
      /** What it touches on. Where a player's limits leave that out, nobody hears of it. */
      content: kit.content.optional(),
      /** Begins by itself as soon as this holds; without it, an effect begins it. */
      begins: kit.condition.optional(),
      stages: z.record(z.string(), stage),
      /** The stage it begins with; the first one listed when it is left out. */
      first: z.string().optional(),
      /** Done once, when the last stage is complete. */
      rewards: kit.effects.default([]),
      /** Told when the quest is complete. */
      say: kit.text.optional(),
      /** Fails at the end of a turn in which this holds. */
      fails: kit.condition.optional(),
    })
    .superRefine((quest, context) => {
      for (const message of faultsOf(quest)) context.addIssue({ code: 'custom', message, path: ['stages'] });
    });
}

interface Stages {
  readonly first?: string | undefined;
  readonly stages: Readonly<
    Record<
      string,
      {
        readonly next?: string | undefined;
        readonly objectives: Readonly<Record<string, { readonly optional?: true | undefined }>>;
      }
    >
  >;
}

function faultsOf(quest: Stages): readonly string[] {
  const faults: string[] = [];
  const walked = new Set<string>();
  let id: string | undefined = quest.first ?? Object.keys(quest.stages)[0];
  if (id === undefined) faults.push('A quest needs at least one stage.');
  while (id !== undefined && !walked.has(id)) {
    walked.add(id);
    const stage: Stages['stages'][string] | undefined = quest.stages[id];
    if (stage === undefined)
      faults.push(`There is no stage "${id}"; there are ${Object.keys(quest.stages).join(', ')}.`);
    id = stage?.next;
  }
  if (id !== undefined) faults.push(`The stages come back to "${id}"; the last one must not have a "next".`);
  const seen = new Set<string>();
  for (const [name, { objectives }] of Object.entries(quest.stages)) {
    if (!walked.has(name)) faults.push(`No stage leads to "${name}"; name it as "next" or "first".`);
    if (!Object.values(objectives).some(({ optional }) => !optional)) {
      faults.push(`The stage "${name}" needs an objective that is not optional.`);
    }
    for (const objective of Object.keys(objectives)) {
      if (seen.has(objective))
        faults.push(`Two stages have an objective "${objective}"; give one another name.`);
      seen.add(objective);
    }
  }
  return faults;
}
