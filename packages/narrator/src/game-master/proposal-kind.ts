import type { State, Story } from '@lamplight/world';
import type { z } from 'zod';
import type { Prompt } from '../prompt/prompt.ts';
import { proposePerson } from '../prompt/words/propose-person.ts';
import { proposePlace } from '../prompt/words/propose-place.ts';
import { proposeQuest } from '../prompt/words/propose-quest.ts';
import type { WalkAct } from './find-walk.ts';
import { personFiles } from './person-files.ts';
import { personProposalSchema } from './person-proposal.ts';
import { placeFiles } from './place-files.ts';
import { placeProposalSchema } from './place-proposal.ts';
import { questFiles } from './quest-files.ts';
import { type Goal, questProposalSchema } from './quest-proposal.ts';

/** What can be proposed. */
export type ProposalKind = 'quest' | 'person' | 'place';

/** A proposal as data, and how it is seen that it works. */
export interface ReadProposal {
  readonly id: string;
  readonly name: string;
  /** New files and changed ones, by path; `null` where it does not fit in. */
  readonly files: ReadonlyMap<string, string> | null;
  /** All prose in it. */
  readonly texts: readonly string[];
  /** Everything that it names, by id. */
  readonly names: readonly string[];
  /** What it brings along, by id. */
  readonly brings: readonly string[];
  /** What there is to do in it that only a rule of its own makes possible. */
  readonly acts: (story: Story) => readonly WalkAct[];
  readonly isDone: (state: State) => boolean;
  readonly progress: (state: State) => number;
}

/** One kind of proposal: our words for it, the shape of the answer, and what becomes of an answer. */
export interface Proposing {
  readonly prompt: Prompt;
  readonly schema: z.ZodType;
  /** @throws z.ZodError for an answer of another shape */
  readonly read: (answer: unknown, files: ReadonlyMap<string, string>) => ReadProposal;
}

export const proposals: Readonly<Record<ProposalKind, Proposing>> = {
  quest: {
    prompt: proposeQuest,
    schema: questProposalSchema,
    read(answer) {
      const quest = questProposalSchema.parse(answer);
      const { id, name, begins, steps, things } = quest;
      const begun = (state: State) => state.quests.begun[id];
      return {
        id,
        name,
        files: questFiles(quest),
        names: [begins, ...steps.map(({ goal }) => goal), ...things.map(({ at }) => ({ place: at }))].flatMap(
          idsIn,
        ),
        texts: textsIn(answer),
        brings: [id, ...things.map((thing) => thing.id)],
        acts: (story) => steps.flatMap(({ goal }) => givingIn(goal, story)),
        isDone: (state) => begun(state)?.status === 'completed',
        progress: (state) => (begun(state) === undefined ? 0 : 1 + (begun(state)?.met.length ?? 0)),
      };
    },
  },
  person: {
    prompt: proposePerson,
    schema: personProposalSchema,
    read(answer) {
      const person = personProposalSchema.parse(answer);
      const { id, name, at } = person;
      return {
        id,
        name,
        files: personFiles(person),
        names: [at],
        texts: textsIn(answer),
        brings: [id],
        acts: () => [],
        isDone: (state) => state.talk.met.includes(id),
        progress: () => 0,
      };
    },
  },
  place: {
    prompt: proposePlace,
    schema: placeProposalSchema,
    read(answer, files) {
      const place = placeProposalSchema.parse(answer);
      const { id, name, from, things } = place;
      return {
        id,
        name,
        files: placeFiles(place, files),
        names: [from],
        texts: textsIn(answer),
        brings: [id, ...things.map((thing) => thing.id)],
        acts: () => [],
        isDone: (state) => state.travel.place === id,
        progress: () => 0,
      };
    },
  },
};

function givingIn(goal: Goal, { things, people }: Story): readonly WalkAct[] {
  if (goal.kind !== 'give') return [];
  const { thing, person } = goal;
  const words = `give ${things[thing]?.name ?? thing} to ${people[person]?.name ?? person}`;
  return [{ words, command: { verb: 'give', thing, to: person } }];
}

const noProse = new Set(['id', 'kind', 'place', 'thing', 'person', 'at', 'from', 'direction', 'pronoun']);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (noProse.has(key) ? [] : textsIn(inner)));
}

function idsIn(goal: {
  readonly place?: string;
  readonly thing?: string;
  readonly person?: string;
}): readonly string[] {
  return [goal.place, goal.thing, goal.person].filter((id) => id !== undefined);
}
